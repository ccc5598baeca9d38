// One animal watched while it drinks for hours (model.md, "The dopamine runs low"): at each hour the same brain and heart as
// in a shot, under what has reached the receptors by then and with what is left of the dopamine. Its store is full at first.
import type { DopamineTrace } from '@offshoot/brain';
import type { ShotDesign } from '@offshoot/experiment';
import { emptyStore, heartAnimalOf } from '@offshoot/heart';
import { sumInOrder } from '@offshoot/numerics';
import { exposeAnimals, prepareMolecule, receptorState, type ReceptorState } from '@offshoot/pharmacology';
import { blockOf, type World } from '@offshoot/population';
import { beatUnder, brainUnder } from '../animals.ts';
import { blockNoiseOf, heartKeyOf, openKernel } from '../bench.ts';
import { designParts, type DesignParts } from '../design.ts';
import { runBrains } from '../explain/run-brains.ts';
import { pharmacologyOptions } from '../manipulations.ts';
import { judgeAnimal } from '../outcome.ts';
import { rulesOf } from '../worlds/draw-rules.ts';

/** The hours that are looked at when none are named: with the animal at rest as many as one run of a kernel holds. */
export const usualHours: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 36, 48];

/** What the animal does at one hour. */
export interface HourReading {
  /** Hours since it began to drink. */
  readonly hour: number;
  readonly receptor: ReceptorState;
  /** How full its store of dopamine is, full = 1. */
  readonly store: number;
  /** Mean dopamine in the blood, rest = 1, with what is left of the store. */
  readonly dopamineBlood: number;
  /** Hz; null when it does not beat. */
  readonly heartRate: number | null;
  readonly arrhythmiaIndex: number | null;
  readonly convulses: boolean;
  readonly dead: boolean;
}

export interface HourCourse {
  readonly population: number;
  readonly group: string;
  /** Nicotine units. */
  readonly dose: number;
  /** In the order of time, up to the hour at which the animal dies, if it does. */
  readonly readings: readonly HourReading[];
  /** The first of the hours looked at at which it is dead; null if it lives on. */
  readonly diesAt: number | null;
}

/** How the molecule comes. `bath`: from the first moment all that a shot reads, as in a dish under steady flow. */
export type HourExposure = 'drink' | 'bath';

/**
 * Watches one well of a shot over the hours. About 0.2 s for 16 hours.
 * In reality the cells of the heart's own dopamine run low too; here, where they are the quirk's fiction, their stores hold.
 * @param hours ascending, 0 or more
 * @throws RangeError for a population that is not in the shot, or a dose index out of range
 */
export function followHours(
  design: ShotDesign,
  population: number,
  doseIndex: number,
  hours: readonly number[] = usualHours,
  exposure: HourExposure = 'drink',
): HourCourse {
  const parts = designParts(design);
  const row = parts.world.populations.findIndex(({ number }) => number === population);
  const dose = design.doses[doseIndex];
  if (row < 0 || dose === undefined) throw new RangeError(`no well ${population} at dose ${doseIndex}`);
  const genotype = genotypeOf(parts.world, row);
  const receptors = hours.map((hour) => receptorsAt(parts, genotype, dose, hour, exposure));
  const brains = [noDrug, ...receptors].map((state) => brainUnder(genotype, 0, state, parts.manipulations));
  const noise = blockNoiseOf(design, blockOf(population));
  const runs = runBrains(openKernel('auto', parts.connectome), brains, noise, parts.manipulations);
  const [atRest, ...levels] = runs.map(({ dopamine }) => meanOf(dopamine.behavioural));
  // without any dopamine there is none to run low
  const release = levels.map((level) => (atRest! > 0 ? level / atRest! : 1));
  const readings = emptyStore(hours, release).map((store, at): HourReading => {
    const { dopamine, rates } = runs[at + 1]!;
    const beats = beatUnder(weaken(dopamine, store), heartAnimalOf(genotype, 0), heartKeyOf(design, population));
    const { convulses, dead } = judgeAnimal(population, doseIndex, rates, beats);
    const heart = { heartRate: orNull(beats.heartRate), arrhythmiaIndex: orNull(beats.arrhythmiaIndex) };
    return {
      hour: hours[at]!,
      receptor: receptors[at]!,
      store,
      dopamineBlood: levels[at]! * store,
      ...heart,
      convulses,
      dead,
    };
  });
  const death = readings.findIndex(({ dead }) => dead);
  return {
    population,
    group: parts.world.populations[row]!.group,
    dose,
    readings: death < 0 ? readings : readings.slice(0, death + 1),
    diesAt: death < 0 ? null : hours[death]!,
  };
}

const noDrug: ReceptorState = { open: 0, occupancy: 0, desensitised: 0 };

function receptorsAt(
  { molecule, manipulations, world }: DesignParts,
  genotype: World['genotypes'],
  dose: number,
  hour: number,
  exposure: HourExposure,
): ReceptorState {
  if (exposure === 'drink' && hour === 0) return noDrug;
  const options = { ...pharmacologyOptions(manipulations), ...(exposure === 'drink' && { hours: hour }) };
  return receptorState(exposeAnimals(prepareMolecule(molecule, rulesOf(world.name)), genotype, options)[0]!, dose);
}

/** The genotype of one animal of a world. */
function genotypeOf({ genotypes }: World, row: number): World['genotypes'] {
  return Object.fromEntries(Object.entries(genotypes).map(([id, column]) => [id, column.slice(row, row + 1)]));
}

/** With less in the store each spike brings less dopamine to the blood. A full store leaves every bit as it is. */
function weaken(trace: DopamineTrace, store: number): DopamineTrace {
  return { ...trace, behavioural: trace.behavioural.map((level) => level * store) };
}

function meanOf(samples: Float32Array): number {
  return sumInOrder(samples) / samples.length;
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
