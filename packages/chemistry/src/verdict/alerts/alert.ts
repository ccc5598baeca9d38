// An alert: a group that makes a drawing with sound bonds fall apart, tip over or react at once.
import type { Molecule } from '../../molecule/molecule.ts';

/** One rule of stability. */
export interface Alert {
  /** kebab-case, stable; the sentences of the catalogues hang on it. */
  readonly rule: string;
  /** warning: unstable. note: worth saying, the molecule stays possible. */
  readonly severity: 'warning' | 'note';
  /** Where the claim can be looked up. */
  readonly source: string;
  /** The atoms of each place where the group occurs; empty when it doesn't. */
  readonly find: (molecule: Molecule) => readonly (readonly number[])[];
}

/** Books and reviews that several alerts name. */
export const sources = {
  clayden: 'Clayden, Greeves, Warren: Organic Chemistry, 2nd ed. (2012)',
  march: "Smith: March's Advanced Organic Chemistry, 7th ed. (2013)",
  bretherick: "Urben: Bretherick's Handbook of Reactive Chemical Hazards, 8th ed. (2017)",
  greenwood: 'Greenwood, Earnshaw: Chemistry of the Elements, 2nd ed. (1997)',
  wiberg: 'Wiberg: The concept of strain in organic chemistry, Angew. Chem. Int. Ed. 25:312 (1986)',
} as const;

/** Numbers of all atoms for which a question is answered with yes. */
export function atomsWhere(molecule: Molecule, ask: (atom: number) => boolean): number[] {
  const found: number[] = [];
  for (let atom = 0; atom < molecule.atoms.length; atom++) if (ask(atom)) found.push(atom);
  return found;
}
