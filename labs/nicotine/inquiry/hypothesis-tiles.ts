// The tiles of a hypothesis, as data: If I [change], then [whom] will [effect], because [reason]. Each tile is a piece of a
// sentence in both languages.
import type { Words } from '@offshoot/inquiry';

export interface HypothesisTile {
  readonly id: string;
  readonly words: Words;
}

export const tileKinds = ['change', 'whom', 'effect', 'reason'] as const;
export type TileKind = (typeof tileKinds)[number];

/** A hypothesis: one tile of each kind by its id, and the pupil's own words. */
export interface Hypothesis {
  readonly id: string;
  readonly tiles: Readonly<Record<TileKind, string>>;
  readonly note: string;
}

function tile(id: string, de: string, en: string): HypothesisTile {
  return { id, words: { de, en } };
}

export const hypothesisTiles: Readonly<Record<TileKind, readonly HypothesisTile[]>> = {
  change: [
    tile('add-chlorine', 'ein Chlor an den Ring hänge', 'add a chlorine to the ring'),
    tile('add-fluorine', 'ein Fluor an den Ring hänge', 'add a fluorine to the ring'),
    tile('add-methyl', 'ein CH3 anhänge', 'add a CH3'),
    tile('remove-methyl', 'ein CH3 wegnehme', 'take a CH3 away'),
    tile('add-nitro', 'NO2 anhänge', 'add NO2'),
    tile('add-cyano', 'CN anhänge', 'add CN'),
    tile('add-oxygen', 'ein O anhänge', 'add an O'),
    tile('swap-ring', 'den Ring tausche', 'swap the ring'),
    tile('longer-link', 'die Ringe weiter trenne', 'move the rings further apart'),
    tile('remove-charge', 'die Ladung wegnehme', 'take the charge away'),
    tile('higher-dose', 'die Dosis erhöhe', 'raise the dose'),
    tile('other-animals', 'andere Tiere nehme', 'take other animals'),
  ],
  whom: [
    tile('quirk', 'mehr mit Herzmacke', 'more of those with the quirk'),
    tile('fewer-quirk', 'weniger mit Herzmacke', 'fewer of those with the quirk'),
    tile('ordinary', 'mehr ohne Herzmacke', 'more of those without the quirk'),
    tile('fewer-ordinary', 'weniger ohne Herzmacke', 'fewer of those without the quirk'),
    tile('bees', 'mehr Bienen', 'more bees'),
    tile('fewer-bees', 'weniger Bienen', 'fewer bees'),
    tile('as-many', 'genauso viele', 'just as many'),
  ],
  effect: [
    tile('stumble', 'stolpern', 'stumble'),
    tile('die', 'sterben', 'die'),
    tile('stay-calm', 'ruhig bleiben', 'stay calm'),
    tile('convulse', 'krampfen', 'convulse'),
  ],
  reason: [
    tile('grips-better', 'es fester am Rezeptor sitzt', 'it sits tighter at the receptor'),
    tile('grips-worse', 'es schlechter am Rezeptor sitzt', 'it sits less tightly at the receptor'),
    tile('gets-in', 'mehr davon ins Hirn kommt', 'more of it gets into the brain'),
    tile('kept-out', 'es nicht durch die Wand kommt', 'it does not get through the wall'),
    tile('lasts-longer', 'die Enzyme es schlechter zerlegen', 'the enzymes cut it up less well'),
    tile('cut-up', 'die Enzyme es schneller zerlegen', 'the enzymes cut it up faster'),
    tile('opens-gate', 'es das Tor weiter öffnet', 'it opens the gate wider'),
    tile('do-not-know', 'ich es herausfinden will', 'I want to find out'),
  ],
};

/** The words of a chosen tile; null when there is none of that id. */
export function tileWords(kind: TileKind, id: string): Words | null {
  return hypothesisTiles[kind].find((each) => each.id === id)?.words ?? null;
}

/** A hypothesis as one sentence; null while a tile is missing. */
export function sayHypothesis(tiles: Partial<Readonly<Record<TileKind, string>>>, locale: keyof Words): string | null {
  const said = tileKinds.map((kind) => tileWords(kind, tiles[kind] ?? '')?.[locale] ?? null);
  if (said.some((part) => part === null)) return null;
  const [change, whom, effect, reason] = said;
  return locale === 'de'
    ? `Wenn ich ${change}, dann werden ${whom} ${effect}, weil ${reason}.`
    : `If I ${change}, then ${whom} will ${effect}, because ${reason}.`;
}
