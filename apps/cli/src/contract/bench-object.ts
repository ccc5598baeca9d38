// The object that `bench --json` prints.
import type { KernelChoice } from '@offshoot/experiment';

export interface BenchObject {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly system: string; readonly node: string };
  readonly shots: readonly {
    readonly kernel: KernelChoice;
    readonly workers: number;
    /** Whether only flags were computed (`fire --flags`). */
    readonly pruned: boolean;
    readonly seconds: number;
    /** Of neurons: animals x doses x neurons x steps / seconds, the hearts' time included; those of the exact shot, pruned or not. */
    readonly updatesPerSecond: number;
  }[];
  /** Screens of random walks from nicotine, all populations at all doses, on a made-up surface. */
  readonly screens: readonly {
    readonly workers: number;
    readonly molecules: number;
    readonly seconds: number;
    readonly moleculesPerSecond: number;
  }[];
}
