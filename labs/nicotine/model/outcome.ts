// What counts as stumbling, convulsing and dead (model.md, "The heart" and "The convulsion"): three thresholds on what
// brain and heart did. Nothing else decides a well's colour.
import { REGIONS, type BrainResult } from '@offshoot/brain';
import type { WellOutcome } from '@offshoot/experiment';
import { defineParameters } from '@offshoot/quantities';

/** The lab's own thresholds. */
export const outcomeParameters = defineParameters([
  {
    id: 'outcome.stumblesAbove',
    symbol: 'AI_s',
    value: 0.2,
    unit: '1',
    range: [0.05, 1],
    distribution: { shape: 'constant' },
    kind: 'for teaching',
    source: 'hearts without the quirk stay below 0.10 at every dose, so twice that is no accident',
    group: 'outcome',
    plain: {
      de: 'Ab dieser Unruhe sagen wir: Das Herz stolpert.',
      en: 'Above this arrhythmia index we say: the heart stumbles.',
    },
  },
  {
    id: 'outcome.deadAbove',
    symbol: 'AI_d',
    value: 0.35,
    unit: '1',
    range: [0.05, 1],
    distribution: { shape: 'constant' },
    kind: 'for teaching',
    source: 'our choice: a heart that misses about every third beat no longer feeds the animal',
    group: 'outcome',
    plain: {
      de: 'Ab dieser Unruhe versorgt das Herz das Tier nicht mehr: Es stirbt.',
      en: 'Above this arrhythmia index the heart no longer feeds the animal: it dies.',
    },
  },
  {
    id: 'outcome.convulsesAbove',
    symbol: 'r_M',
    value: 15,
    unit: 'Hz',
    range: [5, 60],
    distribution: { shape: 'constant' },
    kind: 'assumed',
    source: 'motor cells fire below 12 Hz in animals that stay calm and above 25 Hz in a convulsion; few lie between',
    group: 'outcome',
    plain: {
      de: 'Feuern die Bewegungszellen öfter als so, krampft das Tier und stirbt.',
      en: 'If the motor cells fire more often than this, the animal convulses and dies.',
    },
  },
]);

const stumblesAbove = outcomeParameters.get('outcome.stumblesAbove').value;
const deadAbove = outcomeParameters.get('outcome.deadAbove').value;
const convulsesAbove = outcomeParameters.get('outcome.convulsesAbove').value;
const motor = REGIONS.findIndex(({ id }) => id === 'motor');

/** Above these an animal stumbles, is dead, convulses. */
export const outcomeThresholds = { stumblesAbove, deadAbove, convulsesAbove };

/** Rate of the motor cells, Hz. */
export function motorRateOf(rates: BrainResult['rates'][number]): number {
  return rates[motor]!;
}

/** What a heart did, as far as an outcome needs it. */
export interface HeartReading {
  readonly heartRate: number;
  readonly arrhythmiaIndex: number;
}

/** The outcome of one animal from the rates of its brain (Hz, by region) and its heart. */
export function judgeAnimal(
  population: number,
  doseIndex: number,
  rates: BrainResult['rates'][number],
  { heartRate, arrhythmiaIndex }: HeartReading,
): WellOutcome {
  const convulses = motorRateOf(rates) > convulsesAbove;
  const dead = convulses || arrhythmiaIndex > deadAbove;
  return {
    population,
    doseIndex,
    stumbles: arrhythmiaIndex > stumblesAbove,
    convulses,
    dead,
    heartRate,
    arrhythmiaIndex,
  };
}
