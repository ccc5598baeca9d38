// "Surprise me": an offshoot of a molecule by one to three random edits that chemistry allows. Which one follows from
// the world, the molecule and how many surprises it has had, so that a class can go the same way twice.
import {
  applyEdit,
  describeMolecule,
  judgeMolecule,
  judgeVerdict,
  listEdits,
  readMolecule,
  type Molecule,
} from '@offshoot/chemistry';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { deriveKey, Stream } from '@offshoot/random';
import type { ListedMolecule } from './list/list-reading.ts';
import { isBandOnly } from './withheld.ts';

const MOST_EDITS = 3;

/**
 * An offshoot of a molecule; about 10 ms an edit.
 * @param count how many surprises this molecule has had before, 0 or more
 * Problems: those of `readMolecule`; `no-surprise` when no edit gives a possible molecule.
 */
export function surpriseMolecule(world: string, text: string, count: number): Result<Omit<ListedMolecule, 'line'>> {
  const read = readMolecule(text, { layout: false });
  if (!read.ok) return read;
  const start = read.value.smiles;
  const stream = new Stream(deriveKey('surprise', world, start, count));
  const edits = 1 + stream.integer(MOST_EDITS);
  const seen = new Set([start]);
  let molecule = read.value;
  for (let edit = 0; edit < edits; edit++) {
    const next = drawEdit(molecule, stream, seen);
    if (next === null) break;
    seen.add(next.smiles);
    molecule = next;
  }
  if (molecule.smiles === start) return fail('no-surprise');
  const { verdict, name } = judgeMolecule(molecule, { repairs: false });
  return succeed({
    smiles: molecule.smiles,
    molecule: name ?? describeMolecule(molecule).formula,
    verdict: verdict === 'impossible' ? 'unstable' : verdict,
  });
}

/** An edit drawn from all that make sense, again until its molecule may be tested; null when there is none. */
export function drawEdit(molecule: Molecule, stream: Stream, seen: ReadonlySet<string>): Molecule | null {
  const choices = listEdits(molecule);
  while (choices.length > 0) {
    const [edit] = choices.splice(stream.integer(choices.length), 1);
    const edited = edit === undefined ? null : applyEdit(molecule, edit, { layout: false });
    if (edited?.ok !== true || seen.has(edited.value.smiles) || isBandOnly(edited.value)) continue;
    const verdict = judgeVerdict(edited.value);
    if (verdict === 'possible' || verdict === 'known') return edited.value;
  }
  return null;
}
