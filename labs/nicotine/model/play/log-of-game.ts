// A bot's game as the log of actions that a pupil leaves, so that the same rules of practice look at both.
import { formatShotId } from '@offshoot/experiment';
import type { Action, DescribeDifference } from '@offshoot/inquiry';
import { readDesign } from '../design.ts';
import type { PlayGame } from './play-game.ts';

/** Who expects a shortfall says it of the quirk group: within this share of it, at a confidence of 80 %. */
const WIDTH = 0.5;
const CONFIDENCE = 0.8;
/** Quirk populations of a plate, and the dose that bots aim below, nicotine units. */
const QUIRK = 220;
const DOSE = 0.1;
/** A shortfall of this many log10 units means that none is hit at the dose. */
const FAR = 4;

/** One `fire` a shot, and a `predict` before it where something was expected. */
export function logOfGame({ world, shots }: PlayGame): Action[] {
  return shots.flatMap(({ shot: at, smiles, expected }): Action[] => {
    const design = readDesign({ subject: smiles, world, doses: `${DOSE},` });
    if (!design.ok) return [];
    const shot = formatShotId(design.value);
    const fire: Action = { kind: 'fire', at, shot, design: design.value, part: 'explore' };
    if (expected === null) return [fire];
    const middle = Math.min(1, Math.max(0, 1 + expected / FAR));
    const low = Math.round(QUIRK * Math.max(0, middle - WIDTH / 2));
    const high = Math.round(QUIRK * Math.min(1, middle + WIDTH / 2));
    const about = { group: 'quirk', effect: 'stumbles', dose: DOSE } as const;
    return [
      {
        kind: 'predict',
        at,
        shot,
        predictions: [{ kind: 'range', about, n: QUIRK, low, high, confidence: CONFIDENCE }],
      },
      fire,
    ];
  });
}

/** The edits that a game itself tells of; searching for them takes the lab seconds a pair. */
export function differenceInGame({ shots }: PlayGame): DescribeDifference {
  return (from, to) => {
    const made = shots.find((shot) => shot.smiles === to && shot.from === from);
    const kinds = made?.edits ?? ['several', 'unknown', 'edits'];
    return kinds.map((code) => ({ code, data: {}, alone: null }));
  };
}
