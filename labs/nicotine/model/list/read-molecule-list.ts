// Reads a pasted list of molecules: a SMILES or a name in each line, behind it a name of one's own if one likes. A bad
// line never stops the others.
import {
  findKnownByName,
  formulaOf,
  judgeMolecule,
  readMolecule,
  type Judgement,
  type Molecule,
} from '@offshoot/chemistry';
import type { Problem, Result } from '@offshoot/quantities';
import {
  joinListReadings,
  splitList,
  type FaultyLine,
  type ListedMolecule,
  type ListLine,
  type ListReading,
} from './list-reading.ts';
import { isBandOnly } from '../withheld.ts';

/** Longest name of one's own that is kept, in characters. */
const LONGEST_LABEL = 40;

/** Reads a whole list; about 1 ms a line. */
export function readMoleculeList(text: string): ListReading {
  return joinListReadings([readListLines(splitList(text))]);
}

/** Reads some lines of a list. Molecules that stand in two lines are found when the slices are joined. */
export function readListLines(lines: readonly ListLine[]): ListReading {
  const molecules: ListedMolecule[] = [];
  const faults: FaultyLine[] = [];
  for (const one of lines) {
    const read = readListLine(one);
    if ('listed' in read) molecules.push(read.listed);
    else faults.push(read);
  }
  return { molecules, faults };
}

/** Reads one line; a molecule that may be tested comes without places for drawing. */
export function readListLine({ line, text }: ListLine): { listed: ListedMolecule; molecule: Molecule } | FaultyLine {
  const { read, label } = readParts(text);
  if (!read.ok) return { line, text, problem: read.problem, finding: null };
  const judgement = judgeMolecule(read.value, { repairs: false });
  const fault = findFault(read.value, judgement);
  if (fault !== null) return { line, text, ...fault };
  const { verdict, name } = judgement;
  const listed = {
    line,
    smiles: read.value.smiles,
    molecule: label ?? name ?? formulaOf(read.value),
    verdict: verdict === 'impossible' ? ('unstable' as const) : verdict,
  };
  return { listed, molecule: read.value };
}

/** A name may hold blanks, so the whole line is tried as a name first; then its first word is the molecule. */
function readParts(text: string): { read: Result<Molecule>; label: string | null } {
  const [first = '', ...rest] = text.split(/\s+/);
  if (rest.length === 0 || findKnownByName(text) !== null) {
    return { read: readMolecule(text, { layout: false }), label: null };
  }
  const read = readMolecule(first, { layout: false });
  if (!read.ok && read.problem.code === 'unknown-name') {
    return { read: { ok: false, problem: { code: 'unknown-name', data: { name: text } } }, label: null };
  }
  return { read, label: rest.join(' ').slice(0, LONGEST_LABEL) };
}

function findFault(
  molecule: Molecule,
  { verdict, findings }: Judgement,
): { problem: Problem | null; finding: FaultyLine['finding'] } | null {
  if (verdict === 'impossible') {
    const broken = findings.find(({ severity }) => severity === 'error');
    return { problem: null, finding: { rule: broken?.rule ?? '', data: broken?.data ?? {} } };
  }
  return isBandOnly(molecule) ? { problem: { code: 'molecule-band-only', data: {} }, finding: null } : null;
}
