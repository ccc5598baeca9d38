// How long a bond is, Å: the mean of many crystals (Allen 1987, J. Chem. Soc. Perkin Trans. 2 S1; bonds to hydrogen and
// of two-atom gases: CRC Handbook), by elements, order and surroundings; sums of radii for pairs without a row.
import type { Element } from '../molecule/element.ts';
import type { Shape } from './atom-shape.ts';

/** One end of a bond. */
export interface BondEnd {
  readonly element: Element;
  readonly charge: number;
  readonly shape: Shape;
}

/** Ordinary lengths, Å. Sign: - single, = double, # triple, : aromatic; elements in the order of the alphabet. */
const lengths: Readonly<Record<string, number>> = {
  'C-C': 1.54,
  'C:C': 1.39,
  'C=C': 1.34,
  'C#C': 1.2,
  'C-H': 1.09,
  'C-N': 1.47,
  'C:N': 1.34,
  'C=N': 1.28,
  'C#N': 1.16,
  'C-O': 1.43,
  'C:O': 1.37,
  'C=O': 1.21,
  'C-S': 1.82,
  'C:S': 1.72,
  'C=S': 1.67,
  'C-F': 1.36,
  'C-Cl': 1.77,
  'Br-C': 1.94,
  'H-N': 1.01,
  'N-N': 1.42,
  'N:N': 1.33,
  'N=N': 1.24,
  'N#N': 1.1,
  'N-O': 1.41,
  'N:O': 1.4,
  'N=O': 1.22,
  'N-S': 1.65,
  'N:S': 1.64,
  'N=S': 1.54,
  'H-O': 0.96,
  'O-O': 1.46,
  'O-S': 1.58,
  'O=S': 1.44,
  'H-S': 1.34,
  'S-S': 2.04,
  'H-H': 0.74,
  'F-H': 0.92,
  'Cl-H': 1.27,
  'Br-H': 1.41,
  'F-F': 1.42,
  'Cl-Cl': 1.99,
  'Br-Br': 2.28,
};

/** Covalent radii, Å (Cordero 2008, Dalton Trans. 2832). */
const radii: Readonly<Record<Element, number>> = {
  H: 0.31,
  C: 0.76,
  N: 0.71,
  O: 0.66,
  S: 1.05,
  F: 0.57,
  Cl: 1.02,
  Br: 1.2,
};
/** What a second and a third bond take off a sum of radii, Å: the mean over C, N and O of the table above. */
const shorterBy = { 1: 0, 2: 0.2, 3: 0.32 } as const;
const signs = { 1: '-', 2: '=', 3: '#' } as const;

/** Ordinary length of a bond, Å. */
export function bondLength(a: BondEnd, b: BondEnd, order: 1 | 2 | 3, aromatic: boolean): number {
  const [first, second] = a.element < b.element ? [a, b] : [b, a];
  const pair = `${first.element}${aromatic ? ':' : signs[order]}${second.element}`;
  const known = lengths[pair];
  if (known === undefined) return radii[a.element] + radii[b.element] - shorterBy[order];
  return order === 1 && !aromatic ? known - gainOfFlatness(first, second) : known;
}

/** A single bond beside a double one, an aromatic ring or a triple bond is shorter, Å (Allen 1987). */
function gainOfFlatness(a: BondEnd, b: BondEnd): number {
  const kinds = `${a.element}${b.element}`;
  const open = Number(a.shape !== 'tetrahedral') + Number(b.shape !== 'tetrahedral');
  const linear = Number(a.shape === 'linear') + Number(b.shape === 'linear');
  if (kinds === 'CC') return 0.03 * open + 0.04 * linear;
  if (kinds === 'CN' || kinds === 'CO' || kinds === 'NN') return open === 2 ? 0.1 : 0;
  // the two oxygens of a nitro group are equal, whichever of them is drawn double
  if (kinds === 'NO') return a.charge === 1 && b.charge === -1 ? 0.18 : 0;
  if (kinds === 'CS') return open === 2 ? 0.06 : 0;
  return kinds === 'CCl' || kinds === 'BrC' ? 0.03 * open : 0;
}
