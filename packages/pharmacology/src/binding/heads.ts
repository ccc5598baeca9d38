// Heads: the end of a molecule that offers a lone pair to the near site of the pocket. A head is a ring with an
// acceptor (in it or double-bonded to it), a ring without one, or a lone acceptor in an open chain.
import { bondBetween, doublePartners, inRing, type Structure } from '../structure/structure.ts';

/** What offers the lone pair, from strong to weak in most pockets. */
export const acceptorKinds = [
  'pyridine',
  'azole',
  'imine',
  'ether',
  'carbonyl',
  'amine',
  'thioether',
  'furan',
] as const;
export type AcceptorKind = (typeof acceptorKinds)[number];

/** One way to put one end of the molecule into the near site. `acceptor` is null for a ring that offers nothing. */
export interface Head {
  readonly acceptor: { readonly atom: number; readonly kind: AcceptorKind } | null;
  readonly atoms: readonly number[];
  /** Aromatic ring 1, other ring 1/2, open chain 0. */
  readonly ringShare: number;
  /** Further strong acceptors (aromatic N, imine N) in the same head, which hold on to water. */
  readonly rivals: number;
}

const aromaticShare = 1;
const otherRingShare = 0.5;
const strongKinds: readonly AcceptorKind[] = ['pyridine', 'azole', 'imine'];

/** All heads of a molecule: one for every ring and acceptor, then the lone acceptors of open chains. */
export function headsOf(structure: Structure): Head[] {
  const { rings, atoms } = structure.molecule;
  const kinds = atoms.map((_, atom) => acceptorKindOf(structure, atom));
  const heads = rings.flatMap((ring, number) => headsOfRing(structure, ring, number, kinds));
  kinds.forEach((kind, atom) => {
    if (kind !== null && !inRing(structure, atom))
      heads.push({ acceptor: { atom, kind }, atoms: [atom], ringShare: 0, rivals: 0 });
  });
  return heads;
}

function headsOfRing(
  structure: Structure,
  ring: readonly number[],
  number: number,
  kinds: readonly (AcceptorKind | null)[],
): Head[] {
  const ringShare = structure.ringAromatic[number] ? aromaticShare : otherRingShare;
  const acceptors: { atom: number; kind: AcceptorKind }[] = [];
  for (const atom of ring) {
    const kind = kinds[atom] ?? null;
    if (kind !== null) acceptors.push({ atom, kind });
    for (const oxygen of doublePartners(structure, atom, 'O')) {
      if (structure.molecule.atoms[atom]!.element === 'C') acceptors.push({ atom: oxygen, kind: 'carbonyl' });
    }
  }
  if (acceptors.length === 0) return [{ acceptor: null, atoms: ring, ringShare, rivals: 0 }];
  const strong = acceptors.filter(({ kind }) => strongKinds.includes(kind));
  return acceptors.map((acceptor) => ({
    acceptor,
    atoms: ring.includes(acceptor.atom) ? ring : [...ring, acceptor.atom],
    ringShare,
    rivals: strong.filter(({ atom }) => atom !== acceptor.atom).length,
  }));
}

/** Which kind of acceptor an atom is, or null when its lone pair is used up, charged away or absent. */
function acceptorKindOf(structure: Structure, atom: number): AcceptorKind | null {
  const { element, charge } = structure.molecule.atoms[atom]!;
  if (charge !== 0) return null;
  if (element === 'N') return nitrogenKind(structure, atom);
  if (element === 'O') return oxygenKind(structure, atom);
  return element === 'S' && isPlainBridge(structure, atom) ? 'thioether' : null;
}

function nitrogenKind(structure: Structure, atom: number): AcceptorKind | null {
  const { atoms, neighbours, rings } = structure.molecule;
  const around = neighbours[atom]!;
  if (atoms[atom]!.aromatic) {
    if (around.length > 2 || atoms[atom]!.hydrogens > 0) return null; // a pyrrole-like N has given its pair to the ring
    return structure.ringsOf[atom]!.some((ring) => rings[ring]!.length >= 6) ? 'pyridine' : 'azole';
  }
  if (structure.highestOrder[atom] === 3) return null; // a nitrile is a tip, not a head
  if (structure.highestOrder[atom] === 2) return around.some((next) => atoms[next]!.element !== 'C') ? null : 'imine';
  return around.some((next) => structure.flat[next]) ? null : 'amine';
}

function oxygenKind(structure: Structure, atom: number): AcceptorKind | null {
  const { atoms, neighbours } = structure.molecule;
  const around = neighbours[atom]!;
  if (atoms[atom]!.aromatic) return 'furan';
  if (around.length === 2 && around.every((next) => atoms[next]!.element === 'C')) return 'ether';
  const carbon = around[0];
  if (around.length !== 1 || carbon === undefined || atoms[carbon]!.element !== 'C') return null;
  return bondBetween(structure, atom, carbon)?.order === 2 ? 'carbonyl' : null;
}

function isPlainBridge({ molecule: { neighbours }, highestOrder }: Structure, atom: number): boolean {
  const order = highestOrder[atom]!;
  return neighbours[atom]!.length === 2 && order <= 2;
}
