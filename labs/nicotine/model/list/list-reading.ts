// What reading a pasted list of molecules gives: the molecules that may be tested and the lines that can't, each with
// its number and reason. Data only: a page joins the slices that a worker has read.
import type { Problem } from '@offshoot/quantities';

/** A molecule of a list that may be tested. */
export interface ListedMolecule {
  /** From 1. */
  readonly line: number;
  /** Canonical. */
  readonly smiles: string;
  /** The name behind the molecule, else the English name of a known one, else the formula. */
  readonly molecule: string;
  readonly verdict: 'possible' | 'known' | 'unstable';
}

/** A line that can't be tested, and why. */
export interface FaultyLine {
  readonly line: number;
  readonly text: string;
  /** A problem of reading, `molecule-band-only`, or `list-double` {line}: that line holds the same molecule. */
  readonly problem: Problem | null;
  /** Why the molecule is impossible: the rule that it breaks and the data of its sentence. */
  readonly finding: { readonly rule: string; readonly data: Problem['data'] } | null;
}

export interface ListReading {
  readonly molecules: readonly ListedMolecule[];
  readonly faults: readonly FaultyLine[];
}

/** A line of the pasted text that is not empty. */
export interface ListLine {
  readonly line: number;
  readonly text: string;
}

/** The lines that hold something; those that begin with # are remarks. */
export function splitList(text: string): ListLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ line: i + 1, text: line.trim() }))
    .filter(({ text: content }) => content !== '' && !content.startsWith('#'));
}

/** Joins what was read slice by slice; a molecule that stood in an earlier line already is a fault. */
export function joinListReadings(readings: readonly ListReading[]): ListReading {
  const lineOf = new Map<string, number>();
  const molecules: ListedMolecule[] = [];
  const faults = readings.flatMap((reading) => reading.faults);
  for (const one of readings.flatMap((reading) => reading.molecules)) {
    const first = lineOf.get(one.smiles);
    if (first === undefined) {
      lineOf.set(one.smiles, one.line);
      molecules.push(one);
    } else {
      const problem = { code: 'list-double', data: { line: first } };
      faults.push({ line: one.line, text: one.molecule, problem, finding: null });
    }
  }
  return { molecules, faults: faults.sort((a, b) => a.line - b.line) };
}
