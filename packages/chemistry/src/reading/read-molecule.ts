// The way in: a text becomes a Molecule or a problem that says what is wrong and where. Never throws, whatever the text.
import { fail, succeed, type Result } from '@offshoot/quantities';
import { findKnownByName } from '../known/find-known.ts';
import type { Draft } from '../molecule/draft.ts';
import { finishMolecule, type Finished, type FinishOptions } from '../molecule/finish-molecule.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { looksLikeMolfile, parseMolfileDraft } from './read-molfile.ts';
import { parseSmiles } from './parse-smiles.ts';

/** Longest SMILES or name that is read, in characters: a molecule of the lab needs under 100. */
export const LONGEST_TEXT = 500;
/** Longest molfile, in characters: 200 atoms and their bonds take about 20,000. */
const LONGEST_MOLFILE = 40_000;
/** Largest molecule that is read, in atoms that are not hydrogen. */
export const MOST_HEAVY_ATOMS = 200;
/** Most bonds drawn at one atom that are still read (and then found impossible). */
const MOST_BONDS_AT_ATOM = 12;

/**
 * Reads a SMILES, a molfile, or the German or English name of a known molecule. Over-full atoms, open hands and several
 * pieces are readable: whether the drawing could exist is `judgeMolecule`'s business.
 * @returns the molecule, or a problem: empty, too-long {length, limit}, too-many-atoms {atoms, limit}, crowded-atom {bonds, limit}, unknown-name {name},
 *   unreadable {position, found, reason}, molfile-unreadable, element-outside {symbol, position}, metal {symbol, position},
 *   isotope {symbol, mass, position}, wildcard {position}; positions count letters (atoms in a molfile) from 1
 * @example readMolecule('C(O)C').value.smiles // => 'OCC'
 */
export function readMolecule(text: string, options: FinishOptions = {}): Result<Molecule> {
  const draft = readDraft(text);
  if (!draft.ok) return draft;
  const finished = finishChecked(draft.value, options);
  return finished.ok ? succeed(finished.value.molecule) : finished;
}

/** Finishes a draft unless it is too large to be drawn and judged. */
export function finishChecked(draft: Draft, options: FinishOptions): Result<Finished> {
  const heavy = draft.atoms.filter((atom) => atom.element !== 'H').length;
  if (draft.atoms.length === 0) return fail('empty');
  if (heavy > MOST_HEAVY_ATOMS || draft.atoms.length > 4 * MOST_HEAVY_ATOMS) {
    return fail('too-many-atoms', { atoms: heavy, limit: MOST_HEAVY_ATOMS });
  }
  const bonds = mostBonds(draft);
  if (bonds > MOST_BONDS_AT_ATOM) return fail('crowded-atom', { bonds, limit: MOST_BONDS_AT_ATOM });
  return succeed(finishMolecule(draft, options));
}

function readDraft(text: string): Result<Draft> {
  if (looksLikeMolfile(text)) {
    if (text.length > LONGEST_MOLFILE) return fail('too-long', { length: text.length, limit: LONGEST_MOLFILE });
    return parseMolfileDraft(text);
  }
  const trimmed = text.trim();
  if (trimmed === '') return fail('empty');
  if (trimmed.length > LONGEST_TEXT) return fail('too-long', { length: trimmed.length, limit: LONGEST_TEXT });
  const known = findKnownByName(trimmed);
  const read = parseSmiles(known?.smiles ?? trimmed);
  if (!read.ok && read.problem.code === 'unreadable' && looksLikeName(trimmed))
    return fail('unknown-name', { name: trimmed });
  return read;
}

/** Words are mostly small letters, and hold some that no SMILES has. */
function looksLikeName(text: string): boolean {
  return (
    /^[\p{L}\d][\p{L}\d ,'()-]{2,}$/u.test(text) && /[^\Wcnosbplra\d_][\p{Ll} -]/u.test(text) && !/[=#[\]]/.test(text)
  );
}

function mostBonds(draft: Draft): number {
  const count = new Int32Array(draft.atoms.length);
  for (const { from, to } of draft.bonds) {
    count[from]!++;
    count[to]!++;
  }
  return count.reduce((most, bonds) => Math.max(most, bonds), 0);
}
