// Why does one animal take more harm from a molecule than another? The difference in how far the receptors open, divided
// among the stages of the chain.
import { mixtureCount, shareStages, type MixedStates, type StageShares } from './share-stages.ts';
import { stageOf, stages } from './stages.ts';
import type { GenotypeColumns } from '../exposure/animals.ts';
import { exposeAnimals, type ExposureOptions } from '../exposure/expose-animals.ts';
import type { PreparedMolecule } from '../exposure/prepared-molecule.ts';
import { receptorState } from '../exposure/receptor-state.ts';
import { genotypeParameters } from '../parameters/genotype-parameters.ts';

/**
 * Divides ln(open of animal b / open of animal a) at a dose above 0 among the stages: each stage's numbers are taken from
 * the one or the other animal in all 128 ways. Both animals' receptors must open at all.
 */
export function compareAnimals(
  prepared: PreparedMolecule,
  genotypes: GenotypeColumns,
  pair: readonly [number, number],
  dose: number,
  options: ExposureOptions = {},
): StageShares {
  return shareStages(mixAnimals(prepared, genotypes, pair, dose, options));
}

/** The receptors of the 128 mixtures of two animals at a dose (nicotine units, 0 or more). */
export function mixAnimals(
  prepared: PreparedMolecule,
  genotypes: GenotypeColumns,
  [a, b]: readonly [number, number],
  dose: number,
  options: ExposureOptions = {},
): MixedStates {
  return exposeAnimals(prepared, crossBreed(genotypes, a, b), options).map((exposure) => receptorState(exposure, dose));
}

/** One animal for every set of stages: those of the set have the numbers of b, the others those of a. */
function crossBreed(genotypes: GenotypeColumns, a: number, b: number): GenotypeColumns {
  const columns = genotypeParameters.all.map(({ id, value }): [string, Float64Array] => {
    const stage = stages.indexOf(stageOf(id));
    const column = genotypes[id];
    const of = (animal: number): number => column?.[animal] ?? value;
    return [id, Float64Array.from({ length: mixtureCount }, (_, fromB) => of((fromB >> stage) & 1 ? b : a))];
  });
  return Object.fromEntries(columns);
}
