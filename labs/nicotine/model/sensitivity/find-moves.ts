// One parameter at a time, from one end of its range to the other, all others as in the usual quirk animal: does any outcome
// move by at least its standard error? The yardstick is the standard error of a mean of sixteen animals of the standard
// world under the same molecule and dose.
import type { GenotypeColumns } from '@offshoot/pharmacology';
import type { Parameter } from '@offshoot/quantities';
import {
  measureAnimals,
  watchedOutcomes,
  type Measurement,
  type StudyMolecule,
  type WatchedOutcome,
} from './measure-animals.ts';
import type { Manipulation } from '../manipulations.ts';
import { genotypeParameters } from '../parameters.ts';
import { openWorld } from '../world.ts';

/** The largest move that a parameter makes, in standard errors. */
export interface Move {
  readonly id: string;
  readonly outcome: WatchedOutcome;
  readonly ratio: number;
}

const animalsInYardstick = 16;
/** The second dose is that much higher: there receptors tire. */
const tiringFactor = 300;

/** The usual animal as the study takes it: both copies of the changed pocket absent, the quirk's fibre present. */
export function usualValue({ id, value }: Parameter): number {
  return id === 'brain.fibreWeight' ? 1 : value;
}

/** For each parameter the largest move of any outcome under one molecule, at its working dose and far above. */
export function findMoves(molecule: StudyMolecule): Move[] {
  return largestMoves(molecule, [molecule.dose, molecule.dose * tiringFactor], []);
}

/** The same at the working dose with the dopamine blocked: some numbers speak only when it is short. */
export function findMovesWithoutDopamine(molecule: StudyMolecule): Move[] {
  return largestMoves(molecule, [molecule.dose], [{ kind: 'block', transmitter: 'dopamine' }]);
}

function largestMoves(
  molecule: StudyMolecule,
  doses: readonly number[],
  manipulations: readonly Manipulation[],
): Move[] {
  const best = new Map<string, Move>();
  for (const dose of doses) {
    const errors = standardErrors(measureAnimals(molecule, yardstick(), dose, manipulations));
    const ends = measureAnimals(molecule, bothEnds(), dose, manipulations);
    genotypeParameters.forEach(({ id }, number) => {
      for (const outcome of watchedOutcomes) {
        const moved = Math.abs(ends[2 * number + 1]![outcome] - ends[2 * number]![outcome]);
        const ratio = moved === 0 ? 0 : moved / errors[outcome];
        if (Number.isFinite(ratio) && ratio > (best.get(id)?.ratio ?? -1)) best.set(id, { id, outcome, ratio });
      }
    });
  }
  return genotypeParameters.map(({ id }) => best.get(id)!);
}

/** Two animals a parameter: its lowest and its highest value. */
function bothEnds(): GenotypeColumns {
  return Object.fromEntries(
    genotypeParameters.map((parameter, number) => {
      const column = new Float64Array(2 * genotypeParameters.length).fill(usualValue(parameter));
      column[2 * number] = parameter.range[0];
      column[2 * number + 1] = parameter.range[1];
      return [parameter.id, column];
    }),
  );
}

/** Sixteen populations of the standard world with the quirk. */
function yardstick(): GenotypeColumns {
  const world = openWorld('standard');
  if (!world.ok) throw new RangeError(world.problem.code);
  return Object.fromEntries(
    Object.entries(world.value.genotypes).map(([id, column]) => [id, column.slice(0, animalsInYardstick)]),
  );
}

function standardErrors(animals: readonly Measurement[]): Measurement {
  const of = (outcome: WatchedOutcome): number => {
    const mean = animals.reduce((sum, animal) => sum + animal[outcome], 0) / animals.length;
    const squares = animals.reduce((sum, animal) => sum + (animal[outcome] - mean) * (animal[outcome] - mean), 0);
    return Math.sqrt(squares / (animals.length - 1) / animals.length);
  };
  return Object.fromEntries(watchedOutcomes.map((outcome) => [outcome, of(outcome)])) as Record<WatchedOutcome, number>;
}
