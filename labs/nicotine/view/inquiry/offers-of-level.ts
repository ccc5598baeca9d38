// What the sketcher offers at a level: its elements and rings always, of the stamps those that the level opens.
import type { SketchOffers } from '@offshoot/ui';
import type { Level } from '../../inquiry/levels/index.ts';
import { allOffers } from '../molecule/sketch-words.ts';

export function offersOfLevel(level: Level): SketchOffers {
  return { ...allOffers, stamps: allOffers.stamps.filter((stamp) => level.stamps.includes(stamp)) };
}
