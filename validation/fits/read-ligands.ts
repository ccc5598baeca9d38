// Reads validation/data/ligands.csv: published molecules with structure and, for some, affinity and greasiness.
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
