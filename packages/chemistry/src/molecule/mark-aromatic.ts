// Which rings are aromatic: flat rings of 5 to 7 atoms, alone or two or three fused, with 4n + 2 electrons in the
// pi system (Hückel's rule). Electrons are counted as in Daylight's and RDKit's model: a carbonyl carbon in the
// ring gives none, a nitrogen, oxygen or sulphur with a lone pair gives two.
import { otherEnd, type Draft } from './draft.ts';
import { ordinaryValences } from './element.ts';

const SMALLEST_AROMATIC_RING = 5;
const LARGEST_AROMATIC_RING = 7;
/** Fused rings looked at together; three covers the cyclazines, more makes no difference to a verdict. */
const MOST_FUSED_RINGS = 3;

/** The aromatic atoms and bonds of a draft with alternating bonds. */
export interface AromaticMarks {
  readonly atoms: readonly boolean[];
  readonly bonds: readonly boolean[];
}

/**
 * Finds the aromatic rings among `rings`; the draft is only read.
 * @param at atom -> its bonds
 */
export function markAromatic(
  draft: Draft,
  at: readonly (readonly number[])[],
  rings: readonly (readonly number[])[],
): AromaticMarks {
  const atoms = draft.atoms.map((atom) => atom.aromatic);
  const bonds = draft.bonds.map((bond) => bond.aromatic);
  const sides = rings.map((ring) => ringBonds(draft, at, ring));
  const electrons = countElectrons(draft, at, rings, sides);
  const isFlat = (ring: readonly number[]): boolean =>
    ring.length >= SMALLEST_AROMATIC_RING &&
    ring.length <= LARGEST_AROMATIC_RING &&
    ring.every((atom) => electrons[atom] !== NOT_FLAT);
  const flat = rings.filter(isFlat);
  if (flat.length === 0) return { atoms, bonds };
  const edges = sides.filter((_, i) => isFlat(rings[i]!));
  for (const union of listUnions(edges)) {
    const members = new Set(union.flatMap((ring) => flat[ring]!));
    let sum = 0;
    for (const atom of members) sum += electrons[atom]!;
    if (sum % 4 !== 2) continue;
    const rim = rimOf(union.map((ring) => edges[ring]!));
    if (!rim.some((bond) => draft.bonds[bond]!.order === 2)) continue;
    for (const atom of members) atoms[atom] = true;
    for (const bond of rim) bonds[bond] = true;
  }
  return { atoms, bonds };
}

const NOT_FLAT = -1;

/** Electrons that each ring atom gives to the pi system of its ring; NOT_FLAT for atoms that interrupt it. */
function countElectrons(
  draft: Draft,
  at: readonly (readonly number[])[],
  rings: readonly (readonly number[])[],
  sides: readonly (readonly number[])[],
): Int8Array {
  const electrons = new Int8Array(draft.atoms.length).fill(NOT_FLAT);
  const inRing = new Set(sides.flat());
  for (const ring of rings) {
    for (const atom of ring) electrons[atom] = electronsOf(draft, atom, at[atom]!, inRing);
  }
  return electrons;
}

function electronsOf(draft: Draft, index: number, bonds: readonly number[], inRing: ReadonlySet<number>): number {
  const atom = draft.atoms[index]!;
  const multiple = bonds.filter((bond) => draft.bonds[bond]!.order > 1);
  if (atom.aromatic || multiple.length > 1 || !holdsItsLowestNumber(draft, index, bonds)) return NOT_FLAT;
  const held = bonds.length + (atom.hydrogens ?? 0);
  const bondIndex = multiple[0];
  if (bondIndex === undefined) return lonePairElectrons(atom.element, atom.charge, held);
  const bond = draft.bonds[bondIndex]!;
  if (bond.order === 3 || held > 3) return NOT_FLAT;
  if (inRing.has(bondIndex)) return 1;
  const partner = draft.atoms[otherEnd(bond, index)]!.element;
  return atom.element === 'C' && (partner === 'O' || partner === 'N' || partner === 'S') ? 0 : NOT_FLAT;
}

/** Over-full and open-handed atoms, and sulphur with four bonds, take no part: lower-case writing could not say them. */
function holdsItsLowestNumber(draft: Draft, index: number, bonds: readonly number[]): boolean {
  const { element, charge, hydrogens } = draft.atoms[index]!;
  let sum = hydrogens ?? 0;
  for (const bond of bonds) sum += draft.bonds[bond]!.order;
  return ordinaryValences(element, charge)[0] === sum;
}

function lonePairElectrons(element: string, charge: number, held: number): number {
  if (element === 'N' && charge === 0 && held === 3) return 2;
  if (element === 'N' && charge === -1 && held === 2) return 2;
  if ((element === 'O' || element === 'S') && charge === 0 && held === 2) return 2;
  if (element === 'C' && held === 3 && charge === -1) return 2;
  if (element === 'C' && held === 3 && charge === 1) return 0;
  return NOT_FLAT;
}

/** The bonds of a walk round a ring. */
function ringBonds(draft: Draft, at: readonly (readonly number[])[], ring: readonly number[]): number[] {
  return ring.map((atom, i) => {
    const next = ring[(i + 1) % ring.length]!;
    return at[atom]!.find((bond) => otherEnd(draft.bonds[bond]!, atom) === next)!;
  });
}

/** Single rings first, then fused pairs, then fused triples, as lists of ring numbers. */
function listUnions(edges: readonly (readonly number[])[]): number[][] {
  const unions: number[][] = edges.map((_, ring) => [ring]);
  for (const union of unions) {
    if (union.length === MOST_FUSED_RINGS) continue;
    for (let ring = union[union.length - 1]! + 1; ring < edges.length; ring++) {
      if (union.some((member) => edges[member]!.some((bond) => edges[ring]!.includes(bond))))
        unions.push([...union, ring]);
    }
  }
  return unions;
}

/** Bonds that belong to exactly one ring of a union. */
function rimOf(edges: readonly (readonly number[])[]): number[] {
  const times = new Map<number, number>();
  for (const bond of edges.flat()) times.set(bond, (times.get(bond) ?? 0) + 1);
  return [...times].filter(([, count]) => count === 1).map(([bond]) => bond);
}
