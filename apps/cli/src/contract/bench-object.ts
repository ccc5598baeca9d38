// The object that `bench --json` prints.
import type { KernelChoice } from '@offshoot/experiment';

export interface BenchObject {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly system: string; readonly node: string };
  readonly shots: readonly {
    readonly kernel: KernelChoice;
    readonly workers: number;
    /** Whether decided animals were stopped early; never here: everything is computed. */
    readonly pruned: boolean;
    readonly seconds: number;
    /** Of neurons: animals x doses x neurons x steps / seconds, the hearts' time included. */
    readonly updatesPerSecond: number;
  }[];
}
