// The name of a world is its seed: all its hidden numbers follow from it.
import { fail, succeed, type Result } from '@offshoot/quantities';

const LONGEST = 32;

/**
 * Reads a name that someone typed: 1 to 32 of a-z, 0-9 and the hyphen; capitals and space around it are forgiven.
 * `standard` is the calibrated world. Problems: `world-name-empty`, `world-name-too-long` (length, longest),
 * `world-name-character` (character).
 * @example readWorldName(' Class-7b ') // => { ok: true, value: 'class-7b' }
 */
export function readWorldName(text: string): Result<string> {
  const name = text.trim().toLowerCase();
  if (name === '') return fail('world-name-empty');
  const stranger = /[^a-z0-9-]/u.exec(name);
  if (stranger !== null) return fail('world-name-character', { character: stranger[0] });
  if (name.length > LONGEST) return fail('world-name-too-long', { length: name.length, longest: LONGEST });
  return succeed(name);
}
