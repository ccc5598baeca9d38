// Tries that an earlier version of the page kept in the browser's small local store. They are taken over once, one at
// a time so that the page stays quick, and then removed there.
import type { ShotDesign } from '@offshoot/experiment';
import type { PlateWell, ShotFigures } from '@offshoot/labs/nicotine/model';
import type { KeptOutcomes, KeptTry } from './kept-rows.ts';

const oldKey = 'offshoot-tries-1';

interface OldTry {
  readonly number: number;
  readonly design: ShotDesign;
  readonly molecule: string;
  readonly status: 'done' | 'stopped';
  readonly summary: ShotFigures | null;
  readonly seconds: number | null;
  readonly wells: readonly PlateWell[];
  /** Outcomes as the engine packs them, base64. */
  readonly outcomes: string;
}

/** Hands each old try to `keep`; the old store is emptied when all of them are kept. */
export async function takeOverOldTries(
  keep: (row: KeptTry, outcomes: KeptOutcomes) => Promise<boolean>,
): Promise<void> {
  const text = readOldStore();
  if (text === null) return;
  let old: OldTry[];
  try {
    old = JSON.parse(text) as OldTry[];
  } catch {
    return; // not ours to remove
  }
  for (const { wells, outcomes, number, ...rest } of old) {
    const packed = new Float64Array(textToBytes(outcomes).buffer);
    if (!(await keep({ number, ...rest, verdict: null, firedAt: null }, { number, wells, packed }))) return;
  }
  localStorage.removeItem(oldKey);
}

function readOldStore(): string | null {
  try {
    return localStorage.getItem(oldKey);
  } catch {
    return null;
  }
}

function textToBytes(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}
