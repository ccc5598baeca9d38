// One heart as the instrument's parts get it: the animal, its letter beside another one, and its unrest taken apart.
import type { HeartLook, WellLook } from '../../../model/index.ts';

/** One animal's heart with its parts. */
export interface ReadHeart {
  readonly id: 'A' | 'B' | '';
  readonly look: WellLook;
  readonly heart: HeartLook;
}

/** Below this unrest no single interval stands out: hearts without the quirk stay below it at every dose. */
const evenBelow = 0.1;

export function withoutLeaps(heart: HeartLook): HeartLook {
  return heart.index < evenBelow ? { ...heart, main: [], mainShare: 0 } : heart;
}
