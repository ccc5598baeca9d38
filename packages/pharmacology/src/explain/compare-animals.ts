// Why does one animal take more harm from a molecule than another? The difference in how far the receptors open, divided
// among the stages of the chain.
import { log } from '@offshoot/numerics';
import { shapleyShares } from './shapley.ts';
import { stageOf, stages, type Stage } from './stages.ts';
import type { GenotypeColumns } from '../exposure/animals.ts';
import { exposeAnimals, type ExposureOptions } from '../exposure/expose-animals.ts';
import type { PreparedMolecule } from '../exposure/prepared-molecule.ts';
import { receptorState } from '../exposure/receptor-state.ts';
import { genotypeParameters } from '../parameters/genotype-parameters.ts';

/** A difference and what each stage adds to it; the shares add up to the difference. */
export interface StageShares {
  /** ln(open of the second / open of the first). */
  readonly difference: number;
  readonly shares: readonly { readonly stage: Stage; readonly share: number }[];
}

/**
 * Divides ln(open of animal b / open of animal a) at a dose above 0 among the stages: each stage's numbers are taken from
 * the one or the other animal in all 128 ways. Both animals' receptors must open at all.
 */
export function compareAnimals(
  prepared: PreparedMolecule,
  genotypes: GenotypeColumns,
  [a, b]: readonly [number, number],
  dose: number,
  options: ExposureOptions = {},
): StageShares {
  const opened = exposeAnimals(prepared, crossBreed(genotypes, a, b), options).map((exposure) =>
    log(receptorState(exposure, dose).open),
  );
  const shares = shapleyShares(stages.length, (fromB) => opened[fromB]!);
  return {
    difference: opened[opened.length - 1]! - opened[0]!,
    shares: stages.map((stage, number) => ({ stage, share: shares[number]! })),
  };
}

/** One animal for every set of stages: those of the set have the numbers of b, the others those of a. */
function crossBreed(genotypes: GenotypeColumns, a: number, b: number): GenotypeColumns {
  const columns = genotypeParameters.all.map(({ id, value }): [string, Float64Array] => {
    const stage = stages.indexOf(stageOf(id));
    const column = genotypes[id];
    const of = (animal: number): number => column?.[animal] ?? value;
    return [id, Float64Array.from({ length: 1 << stages.length }, (_, fromB) => of((fromB >> stage) & 1 ? b : a))];
  });
  return Object.fromEntries(columns);
}
