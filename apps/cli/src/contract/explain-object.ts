// The object that `explain --json` prints.
import type { HourCourse, WellChain, WellComparison } from '@offshoot/labs/nicotine/model';

/** What `explain --json` prints: a fixed contract. Numbers that do not exist (a heart that stands still) become null. */
export interface ExplainObject extends WellChain {
  /** Null when nothing was compared. */
  readonly against: WellComparison | null;
  /** The same animal over the hours of its drinking; null when it was not asked for. */
  readonly overHours: HourCourse | null;
}
