// Reads validation/data/ligands.csv: published molecules with structure and, for some, affinity and greasiness.
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import { readFileSync } from 'node:fs';

/** One published molecule. */
export interface Ligand {
  name: string;
  smiles: string;
  /** Concentration that takes half of the places on insect nerve membranes, nmol/l. */
  bindingNM: number | null;
  logP: number | null;
}

/** All published molecules, in the order of the file. */
export function readLigands(): Ligand[] {
  const text = readFileSync(new URL('../data/ligands.csv', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [name, smiles, , binding, logP] = line.split(',');
      const numberOf = (field: string | undefined): number | null =>
        field === undefined || field === '' ? null : Number(field);
      return { name: name!, smiles: smiles!, bindingNM: numberOf(binding), logP: numberOf(logP) };
    });
}

/** The published molecule of that name; a RangeError if the file has none or its structure can't be read. */
export function moleculeNamed(name: string): Molecule {
  const smiles = readLigands().find((ligand) => ligand.name === name)?.smiles;
  const read = smiles === undefined ? undefined : readMolecule(smiles);
  if (read?.ok !== true) throw new RangeError(`no molecule is called ${name}`);
  return read.value;
}

/** Prints measured against published, one row a line, columns aligned. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ');
  process.stdout.write(`\n${[head, ...rows].map(line).join('\n')}\n`);
}
