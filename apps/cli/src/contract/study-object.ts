// The object that `study --json` prints.
import type { ArmComparison } from '@offshoot/inquiry';

/** What `study --json` prints: a fixed contract. Scores are between 0 and 1. */
export interface StudyObject extends ArmComparison {
  /** Files that were read, those left out included. */
  readonly files: number;
  /** Files that are no measurement, with the code of what is wrong. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
  /** With fewer in a half there is no difference. */
  readonly leastOfArm: number;
}
