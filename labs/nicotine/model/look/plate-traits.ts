// What a plate can be sorted by beside its results: who is related to whom, and the numbers in which the populations of a
// shot differ.
import type { ShotDesign } from '@offshoot/experiment';
import { designParts } from '../design.ts';
import { genotypeParameters } from '../parameters.ts';

/** Everything in the order of the shot's populations. */
export interface PlateTraits {
  readonly populations: readonly number[];
  /** Number of the clade's first population: equal numbers are relatives. */
  readonly clades: readonly number[];
  /** Parameters that differ between these populations, in the order of the records. */
  readonly traits: readonly { readonly id: string; readonly plain: Readonly<Record<'de' | 'en', string>> }[];
}

/** @throws RangeError for a design that is none */
export function surveyTraits(design: ShotDesign): PlateTraits {
  const { world } = designParts(design);
  const differs = ({ id }: { id: string }): boolean => {
    const column = world.genotypes[id];
    return column !== undefined && column.some((value) => value !== column[0]);
  };
  return {
    populations: world.populations.map(({ number }) => number),
    clades: world.populations.map(({ clade }) => clade),
    traits: genotypeParameters.filter(differs).map(({ id, plain }) => ({ id, plain })),
  };
}

/** One number of every population, in the parameter's unit. @throws RangeError for an unknown parameter */
export function readTrait(design: ShotDesign, id: string): Float64Array {
  const column = designParts(design).world.genotypes[id];
  if (column === undefined) throw new RangeError(`no parameter ${id}`);
  return column;
}
