// The contract of a lab, as the engine sees it: it makes designs from requests and opens benches that run trials.
// The engine knows no molecule and no brain; a lab knows no worker and no screen.
import type { Result } from '@offshoot/quantities';
import type { FlagOutcome } from './flag-outcome.ts';
import type { WellOutcome } from './outcome.ts';
import type { BlockTrial, PopulationRecord, Trial } from './plan-trials.ts';
import type { ShotDesign } from './shot-design.ts';

/** A shot as a person asks for it; what is left out, the lab fills in. */
export interface ShotRequest {
  readonly subject: string;
  readonly world?: string;
  /** As `readDoses` reads it. */
  readonly doses?: string;
  readonly populations?: number;
  readonly replicate?: number;
  readonly manipulations?: readonly string[];
  /** Text of a file that belongs to the shot; the lab knows what it is, and its design names it by a fingerprint. */
  readonly material?: string;
  /** Left out: the populations to explore. */
  readonly part?: 'check';
}

/** `auto` is the fastest that this machine has; all of them give the same bits. */
export type KernelChoice = 'auto' | 'reference' | 'wasm';

/** A place where the trials of one shot can be run. */
export interface Bench {
  /** The plan of the whole shot, low doses first. */
  readonly trials: readonly Trial[];
  /** Runs one trial; the same trial gives the same outcomes, in any order, any number of times. */
  run(trial: Trial): WellOutcome[];
}

/** A place where the blocks of one pruned shot can be run: for screens and first looks, not for what is kept. */
export interface FlagBench {
  readonly blocks: readonly BlockTrial[];
  /** Flags of a block at all doses; those of an exact shot in nearly every well. Deterministic, in any order. */
  run(block: BlockTrial): FlagOutcome[];
}

export interface Lab {
  readonly id: string;
  /** Raised with every change of a result. */
  readonly science: number;
  /** A request checked and completed, or what is wrong with it. */
  readDesign(request: ShotRequest): Result<ShotDesign>;
  /** Prepares everything that the trials of a shot share, with the file that the design names; throws only for mistakes of a program. */
  openBench(design: ShotDesign, kernel: KernelChoice, material?: string): Promise<Bench>;
  /** The same for a pruned shot. A lab without one runs exact shots only. */
  openFlagBench?(design: ShotDesign, kernel: KernelChoice, material?: string): Promise<FlagBench>;
  /** The populations of a shot, by number. */
  groupsOf(design: ShotDesign): readonly PopulationRecord[];
}
