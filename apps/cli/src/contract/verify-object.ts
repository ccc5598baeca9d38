// The object that `verify --json` prints.

export interface VerifiedRow {
  readonly line: number;
  readonly fidelity: string;
  /** Exact rows: all figures equal. Estimated ones: every exact dose lies where the row said it would. */
  readonly held: boolean;
  /** Columns that do not hold. */
  readonly differing: readonly string[];
  /** Largest relative difference of an estimated half-effect dose from the exact one. */
  readonly largestDifference: number;
}

export interface VerifyObject {
  readonly type: 'verify';
  readonly sampled: number;
  readonly held: number;
  readonly largestDifference: number;
  readonly rows: readonly VerifiedRow[];
}
