// The outcomes that the sensitivity study watches, for many animals under one molecule at two doses, all on one noise.
import { createBlockNoise, LANES, REGIONS } from '@offshoot/brain';
import { readMolecule } from '@offshoot/chemistry';
import { heartAnimalOf } from '@offshoot/heart';
import { exp, log } from '@offshoot/numerics';
import {
  exposeAnimals,
  prepareMolecule,
  receptorState,
  type GenotypeColumns,
  type PreparedMolecule,
} from '@offshoot/pharmacology';
import { deriveKey } from '@offshoot/random';
import { beatUnder, brainUnder } from '../animals.ts';
import { openKernel } from '../bench.ts';
import type { Manipulation } from '../manipulations.ts';
import { outcomeParameters } from '../outcome.ts';

/** Outcomes in the order of the chain. Concentration and openness as natural logarithms: they span decades. */
export const watchedOutcomes = [
  'brainConcentration',
  'occupancy',
  'open',
  'desensitised',
  'convulsion',
  'heartRate',
  'arrhythmiaIndex',
  'stumbling',
] as const;
export type WatchedOutcome = (typeof watchedOutcomes)[number];
export type Measurement = Readonly<Record<WatchedOutcome, number>>;

/** A molecule ready for the study, and its working dose. */
export interface StudyMolecule {
  readonly prepared: PreparedMolecule;
  readonly dose: number;
}

/** Receptors of the usual animal open this far at the working dose: hearts with the quirk stumble, few animals convulse. */
const workingOpenness = 0.08;
const leastDose = 1e-6;
const mostDose = 31.6;
const halvings = 30;
const stumblesAbove = outcomeParameters.get('outcome.stumblesAbove').value;
const motor = REGIONS.findIndex(({ id }) => id === 'motor');
const noise = createBlockNoise(deriveKey('sensitivity', 'noise'));
const heartKey = deriveKey('sensitivity', 'heart');

/** Prepares a molecule and finds the dose at which the usual animal's receptors open by 0.08, at most 31.6. */
export function readStudyMolecule(smiles: string): StudyMolecule {
  const read = readMolecule(smiles);
  if (!read.ok) throw new RangeError(read.problem.code);
  const prepared = prepareMolecule(read.value);
  const [usual] = exposeAnimals(prepared, {});
  let [low, high] = [log(leastDose), log(mostDose)];
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (low + high) / 2;
    if (receptorState(usual!, exp(middle)).open < workingOpenness) low = middle;
    else high = middle;
  }
  return { prepared, dose: exp(high) };
}

/** One measurement an animal at a dose. About 2 ms each. */
export function measureAnimals(
  { prepared }: StudyMolecule,
  columns: GenotypeColumns,
  dose: number,
  manipulations: readonly Manipulation[] = [],
): Measurement[] {
  const exposures = exposeAnimals(prepared, columns);
  const states = exposures.map((exposure) => receptorState(exposure, dose));
  const kernel = openKernel('auto');
  return Array.from({ length: Math.ceil(states.length / LANES) }, (_, batch) => {
    const first = batch * LANES;
    const part = states.slice(first, first + LANES);
    const animals = part.map((state, lane) => brainUnder(columns, first + lane, state, manipulations));
    const { rates, dopamine } = kernel.runBatch({ animals, noise });
    return part.map(({ open, occupancy, desensitised }, lane): Measurement => {
      const row = first + lane;
      const { heartRate, arrhythmiaIndex } = beatUnder(dopamine[lane]!, heartAnimalOf(columns, row), heartKey);
      const concentration = exposures[row]!.ligands.reduce((sum, ligand) => sum + ligand.concentrationPerDose, 0);
      return {
        brainConcentration: log(concentration * dose),
        occupancy,
        open: log(open),
        desensitised,
        convulsion: rates[lane]![motor]!,
        heartRate,
        arrhythmiaIndex,
        stumbling: arrhythmiaIndex > stumblesAbove ? 1 : 0,
      };
    });
  }).flat();
}
