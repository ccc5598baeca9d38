// A term of the binding score: one thing that a pocket likes or dislikes about a pose, and the atoms it is due to.
import type { Pocket } from './pocket.ts';
import type { Reading } from './reading.ts';

/** The places in the pocket, or reasons, that shares of the score are booked under. */
export type Site =
  | 'pocket'
  | 'acceptor'
  | 'ring'
  | 'halogen'
  | 'link'
  | 'branch'
  | 'amide'
  | 'closed'
  | 'tip'
  | 'crowding'
  | 'changedSite'
  | 'charge'
  | 'fill'
  | 'bulk'
  | 'headBulk'
  | 'donor'
  | 'rotor'
  | 'acid';

/** `value` in log10 units of affinity; `atoms` may be empty: then the share belongs to the molecule as a whole. */
export interface Term {
  readonly site: Site;
  /** `pull` is what `pullOfTip` says of the same pose and pocket: several terms need it. */
  value(reading: Reading, pocket: Pocket, pull: number): number;
  atoms(reading: Reading): readonly number[];
}
