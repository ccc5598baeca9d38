// The object that `explain --json` prints.
import type { WellChain, WellComparison } from '@offshoot/labs/nicotine/model';

/** What `explain --json` prints: a fixed contract. Numbers that do not exist (a heart that stands still) become null. */
export interface ExplainObject extends WellChain {
  /** Null when nothing was compared. */
  readonly against: WellComparison | null;
}
