// Exact outcomes of whole shots, kept in files so that several studies can share them: one file a shot, named for the
// fingerprint of its id, `packOutcomes` as little-endian doubles. Two or more processes may fill the same folder.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  formatShotId,
  hashText,
  packOutcomes,
  sortOutcomes,
  unpackOutcomes,
  type ShotDesign,
  type WellOutcome,
} from '@offshoot/experiment';
import { nicotineLab } from '@offshoot/labs/nicotine/model';

/** A claim older than this belongs to a process that died. */
const CLAIM_LASTS_MS = 900_000;

/** Folder of the kept outcomes: the environment's OFFSHOOT_EXACT_CACHE, else `.cache/exact`. */
export function exactFolder(): string {
  return process.env['OFFSHOOT_EXACT_CACHE'] ?? join(process.cwd(), '.cache', 'exact');
}

/** Exact outcomes of a shot by population, then by dose, if they are kept. */
export function readExactOutcomes(design: ShotDesign): WellOutcome[] | null {
  const file = fileOf(design);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return unpackOutcomes(new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)));
}

/** Computes the shots that are not kept yet, in order; leaves those that another process is at work on. */
export async function keepExactOutcomes(
  designs: readonly ShotDesign[],
  report: (done: number, seconds: number) => void,
): Promise<void> {
  mkdirSync(exactFolder(), { recursive: true });
  for (const [place, design] of designs.entries()) {
    if (existsSync(fileOf(design)) || !claim(`${fileOf(design)}.claim`)) continue;
    const started = performance.now();
    const bench = await nicotineLab.openBench(design, 'auto');
    const outcomes = sortOutcomes(bench.trials.flatMap((trial) => bench.run(trial)));
    const fresh = `${fileOf(design)}.${process.pid}`;
    writeFileSync(fresh, new Uint8Array(packOutcomes(outcomes).buffer));
    renameSync(fresh, fileOf(design));
    rmSync(`${fileOf(design)}.claim`);
    report(place + 1, (performance.now() - started) / 1000);
  }
}

function fileOf(design: ShotDesign): string {
  return join(exactFolder(), `${hashText(formatShotId(design))}.f64`);
}

function claim(file: string): boolean {
  const stale = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > CLAIM_LASTS_MS;
  if (stale) rmSync(file, { force: true });
  try {
    closeSync(openSync(file, 'wx'));
    return true;
  } catch {
    return false;
  }
}
