// One thing in which two shots differ, as data; the sentence is made by the screen.
import type { PopulationPart } from '../shots/observed-shot.ts';
import type { SubjectEdit } from './describe-difference.ts';

/** One thing in which two shots differ. */
export type Difference =
  | {
      readonly kind: 'subject';
      readonly from: string;
      readonly to: string;
      readonly edits: readonly SubjectEdit[] | null;
    }
  | { readonly kind: 'manipulation'; readonly manipulation: string; readonly change: 'added' | 'removed' }
  | { readonly kind: 'doses'; readonly from: readonly number[]; readonly to: readonly number[] }
  | { readonly kind: 'populations' | 'replicate'; readonly from: number; readonly to: number }
  | { readonly kind: 'world'; readonly from: string; readonly to: string }
  | { readonly kind: 'part'; readonly from: PopulationPart; readonly to: PopulationPart };
