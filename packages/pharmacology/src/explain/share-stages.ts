// From the state of the receptors in every mixture of two chains to what each stage adds to the difference.
import { log } from '@offshoot/numerics';
import { shapleyShares } from './shapley.ts';
import { stages, type Stage } from './stages.ts';
import type { ReceptorState } from '../exposure/receptor-state.ts';

/** A difference and what each stage adds to it; the shares add up to the difference. */
export interface StageShares {
  /** ln(open of the second / open of the first). */
  readonly difference: number;
  readonly shares: readonly { readonly stage: Stage; readonly share: number }[];
}

/** The state of the receptors for every set of stages: bit n set means that stage n is the second one's. */
export type MixedStates = readonly ReceptorState[];

/** Number of mixtures of two chains: each stage is of the one or of the other. */
export const mixtureCount = 1 << stages.length;

/** Divides ln(open of the second / open of the first) among the stages. Both must open receptors at all. */
export function shareStages(states: MixedStates): StageShares {
  const opened = states.map(({ open }) => log(open));
  const shares = shapleyShares(stages.length, (fromSecond) => opened[fromSecond]!);
  return {
    difference: opened[mixtureCount - 1]! - opened[0]!,
    shares: stages.map((stage, number) => ({ stage, share: shares[number]! })),
  };
}
