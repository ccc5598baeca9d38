// Tries as one file, outcomes of every animal included, so that a try made at school is analysed at home and a class puts its tries
// together. A file may come from anywhere: here only its form is read; `take-tries` checks what it says.
import type { ShotDesign } from '@offshoot/experiment';
import { formatShotId, packOutcomes, PACKED_LENGTH, readShotId, type WellOutcome } from '@offshoot/experiment';
import { fail, succeed, type Result } from '@offshoot/quantities';

const format = 'offshoot-tries';
const schema = 1;
/** Far above what one browser keeps. */
const mostTries = 2000;
const longestName = 120;
const bytesAtOnce = 0x8000;

/** A try of a file. */
export interface FiledTry {
  readonly design: ShotDesign;
  readonly molecule: string;
  /** SHA-256 over the outcomes. */
  readonly hash: string;
  /** As `packOutcomes` packs them. */
  readonly packed: Float64Array<ArrayBuffer>;
}

/** One line of the file; lines are joined by `joinTriesFile`, so that the page can stay awake between two. */
export function writeTry(design: ShotDesign, molecule: string, hash: string, outcomes: readonly WellOutcome[]): string {
  const bytes = new Uint8Array(packOutcomes(outcomes).buffer);
  return JSON.stringify({ shot: formatShotId(design), molecule, hash, outcomes: toBase64(bytes) });
}

export function joinTriesFile(lines: readonly string[]): string {
  return `{"format":"${format}","schema":${schema},"tries":[\n${lines.join(',\n')}\n]}\n`;
}

/**
 * The tries of a file, not yet read: `readFiledTry` reads one.
 * Problems: `tries-unreadable` (no such file), `tries-newer` (made by a newer version).
 */
export function readTriesFile(text: string): Result<readonly unknown[]> {
  const read = parse(text);
  if (read?.['format'] !== format || !Array.isArray(read['tries'])) return fail('tries-unreadable');
  if (read['schema'] !== schema) return fail('tries-newer');
  return read['tries'].length > mostTries ? fail('tries-unreadable') : succeed(read['tries']);
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** One try of a file; null where a part of it is missing or changed. */
export function readFiledTry(one: unknown): FiledTry | null {
  if (typeof one !== 'object' || one === null) return null;
  const { shot, molecule, hash, outcomes } = one as Record<string, unknown>;
  if (![shot, molecule, hash, outcomes].every((part) => typeof part === 'string')) return null;
  const design = readShotId(shot as string);
  const bytes = fromBase64(outcomes as string);
  if (!design.ok || bytes === null) return null;
  const { populations, doses } = design.value;
  if (bytes.length !== populations * doses.length * PACKED_LENGTH * Float64Array.BYTES_PER_ELEMENT) return null;
  return {
    design: design.value,
    molecule: (molecule as string).slice(0, longestName),
    hash: hash as string,
    packed: new Float64Array(bytes.buffer),
  };
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += bytesAtOnce) {
    text += String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = letters.charCodeAt(i);
    return bytes;
  } catch {
    return null;
  }
}
