// The world of a class: its name stands in the class's file, the level; a link carries a commitment alone. Whoever has the file can
// check that a link is of this world; nobody reads the name off a link.
import { hashText } from '@offshoot/experiment';
import type { Level } from './level.ts';

/** SHA-256 of nonce and world in 64 hexadecimal digits; null for a level that names no world, or has no nonce. */
export function commitToWorld({ world, nonce }: Pick<Level, 'world' | 'nonce'>): string | null {
  return world === undefined || nonce === undefined ? null : hashText(`${nonce}\n${world}`);
}

/** Whether a text could be a commitment. */
export function isCommitment(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
