// Files that are too long to hold: read line by line, only appended to, and cut back to their last whole line.
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, open, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

export interface LineFiles {
  /** The lines of a file; `-` is standard input. Throws when it can't be read. */
  lines(path: string): AsyncIterable<string>;
  /** Null when there is no such file. */
  bytes(path: string): Promise<Uint8Array | null>;
  /** Writes a whole file at once, and the folders that lead to it: a reader sees the old or the new one. */
  replace(path: string, bytes: Uint8Array): Promise<void>;
  append(path: string, data: string | Uint8Array): Promise<void>;
  /** Cuts what stands behind the last line break, which a stopped program left; null when there is no file. */
  cutToLastLine(path: string): Promise<{ readonly size: number } | null>;
  remove(path: string): Promise<void>;
  /** In the place of what was there. */
  rename(from: string, to: string): Promise<void>;
}

const NEWLINE = 10;
const CHUNK = 65_536;

export const nodeLineFiles: LineFiles = {
  lines: (path) =>
    createInterface({ input: path === '-' ? process.stdin : createReadStream(path), crlfDelay: Infinity }),
  bytes: (path) => orNull(readFile(path)),
  async replace(path, bytes) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.new`, bytes);
    await rename(`${path}.new`, path);
  },
  async append(path, data) {
    await mkdir(dirname(path), { recursive: true });
    await appendFile(path, data);
  },
  cutToLastLine,
  remove: (path) => rm(path, { force: true }),
  rename,
};

async function cutToLastLine(path: string): Promise<{ size: number } | null> {
  const file = await orNull(open(path, 'r'));
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    const buffer = new Uint8Array(CHUNK);
    let end = size;
    while (end > 0) {
      const from = Math.max(0, end - CHUNK);
      await file.read(buffer, 0, end - from, from);
      const at = buffer.subarray(0, end - from).lastIndexOf(NEWLINE);
      if (at >= 0) {
        end = from + at + 1;
        break;
      }
      end = from;
    }
    if (end < size) await truncate(path, end);
    return { size: end };
  } finally {
    await file.close();
  }
}

async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
