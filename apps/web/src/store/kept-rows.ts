// What the browser keeps, as rows: tries with their figures, outcomes of the newest tries, the queue, the family tree.
// Plain data that an IndexedDB can hold; what they mean is said by the bench.
import type { ShotDesign } from '@offshoot/experiment';
import type { Action } from '@offshoot/inquiry';
import type { ScreenEntry } from '@offshoot/labs/nicotine/view';
import type { FaultRow, Offshoot, PlateWell, ShotFigures, Verdict } from '@offshoot/labs/nicotine/model';

/** A finished or stopped try without its outcomes. */
export interface KeptTry {
  /** 1, 2, ...: one count for all pages of this browser. */
  readonly number: number;
  readonly design: ShotDesign;
  readonly molecule: string;
  /** null for tries kept before verdicts were. */
  readonly verdict: Verdict | null;
  readonly status: 'done' | 'stopped';
  readonly summary: ShotFigures | null;
  readonly seconds: number | null;
  /** ms since 1970; null for tries kept before times were. */
  readonly firedAt: number | null;
  /** Name of the file that it came from; left out for a try of this browser. */
  readonly origin?: string;
}

/** The outcomes of a try as the engine packs them, and its plate. */
export interface KeptOutcomes {
  readonly number: number;
  readonly wells: readonly PlateWell[];
  readonly packed: Float64Array<ArrayBuffer>;
}

/** A molecule that waits for its try. */
export interface KeptQueueItem {
  readonly id: number;
  /** The page that runs it; a page that is gone leaves its items to the next. */
  readonly page: string;
  readonly subject: string;
  readonly molecule: string;
  readonly verdict: Verdict | null;
  readonly world: string;
  readonly doses: readonly number[];
  readonly replicate: number;
}

/** A molecule that this pupil made: a node of the family tree. */
export type KeptOffshoot = Offshoot;

/** One action of the pupil's log; the store numbers them. */
export interface KeptAction {
  readonly order?: number;
  readonly action: Action;
}

/** A part of the pupil's inquiry by name: the hypothesis, the predictions, which cards came. */
export interface KeptInquiry {
  readonly name: string;
  readonly value: unknown;
}

/** The long list of this browser: what is screened, and how far. */
export interface KeptScreen {
  readonly name: string;
  readonly world: string;
  /** The list as it was given. */
  readonly text: string;
  /** Lines up to here are done. */
  readonly after: number;
}

/** A row of the long list, or why there is none, by its line. */
export type KeptScreenRow = ScreenEntry | FaultRow;

/** The response surface of a world, or one job of it that is done. */
export interface KeptSurface {
  readonly key: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
