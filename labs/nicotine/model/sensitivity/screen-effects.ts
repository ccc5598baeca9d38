// Which number matters most for which outcome: elementary effects after Morris (1991). A trajectory starts at a random corner of a
// grid over all numbers and moves one number after the other by two thirds of its span; the change of an outcome at each
// step is that number's elementary effect there. Reported is mu*, the mean size of the effects.
import { exp, log } from '@offshoot/numerics';
import type { Parameter } from '@offshoot/quantities';
import { deriveKey, Stream } from '@offshoot/random';
import { usualValue } from './find-moves.ts';
import { measureAnimals, watchedOutcomes, type StudyMolecule, type WatchedOutcome } from './measure-animals.ts';
import { genotypeParameters } from '../parameters.ts';

/** mu* by outcome, one entry a parameter in the order of `genotypeParameters`. */
export type Effects = Readonly<Record<WatchedOutcome, readonly number[]>>;

/** Four levels of a number at 0, 1/3, 2/3 and 1 of its span; a step is two levels. */
const levels = 3;
const levelsPerStep = 2;
/** The span reaches two standard deviations to both sides: animals that a world does draw. */
const deviations = 2;

/** Screens one molecule at its working dose. Seeded by molecule; about half a second a trajectory. */
export function screenEffects(id: string, molecule: StudyMolecule, trajectories: number): Effects {
  const sums = Object.fromEntries(
    watchedOutcomes.map((outcome) => [outcome, new Array<number>(genotypeParameters.length).fill(0)]),
  ) as Record<WatchedOutcome, number[]>;
  for (let trajectory = 0; trajectory < trajectories; trajectory += 1) {
    const stream = new Stream(deriveKey('sensitivity', id, trajectory));
    const order = shuffle(genotypeParameters.length, stream);
    const points = walk(order, stream);
    const columns = Object.fromEntries(
      genotypeParameters.map((parameter, number) => [
        parameter.id,
        Float64Array.from(points, (point) => valueAt(parameter, point[number]! / levels)),
      ]),
    );
    const measured = measureAnimals(molecule, columns, molecule.dose);
    order.forEach((number, step) => {
      for (const outcome of watchedOutcomes) {
        const effect = Math.abs(measured[step + 1]![outcome] - measured[step]![outcome]);
        if (Number.isFinite(effect)) sums[outcome][number]! += (effect * levels) / levelsPerStep / trajectories;
      }
    });
  }
  return sums;
}

/** All points of a trajectory as levels; each differs from the one before in one number. */
function walk(order: readonly number[], stream: Stream): number[][] {
  const point = order.map(() => stream.integer(levels + 1));
  const points = [[...point]];
  for (const number of order) {
    const up = point[number]! + levelsPerStep <= levels;
    point[number]! += up ? levelsPerStep : -levelsPerStep;
    points.push([...point]);
  }
  return points;
}

function shuffle(count: number, stream: Stream): number[] {
  const order = Array.from({ length: count }, (_, number) => number);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = stream.integer(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** The value at a share of a number's span. */
function valueAt(parameter: Parameter, share: number): number {
  const { range, distribution } = parameter;
  const value = usualValue(parameter);
  const within = (wanted: number): number => Math.min(range[1], Math.max(range[0], wanted));
  switch (distribution.shape) {
    case 'normal':
      return within(value + (2 * share - 1) * deviations * distribution.sd);
    case 'lognormal':
      return within(value * exp((2 * share - 1) * deviations * distribution.cv));
    case 'rare-lognormal':
      return share === 0 ? value : within(exp(share * log(distribution.high)));
    case 'bernoulli':
      return share;
    case 'constant':
      return within(2 * share * value);
  }
}
