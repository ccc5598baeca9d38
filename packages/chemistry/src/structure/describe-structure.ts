// A drawing taken apart for saying: the largest ring system first, then along its links to the other parts. Works on the
// graph alone, so also for drawings that can't exist; the order of parts follows the canonical order of the atoms.
import { neighboursOf, orderBetween } from '../description/groups.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { findPieces } from '../verdict/bonding-rules.ts';
import { findLeafGroup } from './find-leaf-group.ts';
import { nameRing } from './name-ring.ts';
import { findSpine, findRingSystems, type RingSystem } from './skeleton.ts';
import { placeOn } from './place-phrase.ts';
import type { GroupCode, GroupPhrase, PartPhrase, PlacePhrase, Structure } from './structure.ts';

/** More parts than these at once nobody keeps in mind by ear. */
const MOST_PARTS = 12;

interface Walk {
  readonly molecule: Molecule;
  readonly systems: readonly RingSystem[];
  /** Atom -> its ring system, -1 outside. */
  readonly systemOf: Int32Array;
  readonly said: Set<number>;
  readonly parts: PartPhrase[];
}

/** Describes how a molecule is built. Costs well under a millisecond for a ligand. */
export function describeStructure(molecule: Molecule): Structure {
  const systems = findRingSystems(molecule);
  const systemOf = new Int32Array(molecule.atoms.length).fill(-1);
  systems.forEach(({ atoms }, i) => atoms.forEach((atom) => (systemOf[atom] = i)));
  const walk: Walk = { molecule, systems, systemOf, said: new Set(), parts: [] };
  const pieces = findPieces(molecule);
  for (const piece of pieces) walkPiece(walk, piece);
  return {
    atoms: molecule.atoms.filter(({ element }) => element !== 'H').length,
    charge: molecule.atoms.reduce((sum, atom) => sum + atom.charge, 0),
    pieces: pieces.length,
    parts: walk.parts.slice(0, MOST_PARTS),
    more: Math.max(0, walk.parts.length - MOST_PARTS),
    ringSizes: tally(molecule.rings.map((ring) => ring.length)).map(([size, count]) => ({ size, count })),
    groupCounts: countGroups(walk.parts),
  };
}

function tally<T>(values: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

function countGroups(parts: readonly PartPhrase[]): { group: GroupCode; count: number }[] {
  const all = parts.flatMap(({ groups }) => groups.flatMap(({ group, count }) => Array<GroupCode>(count).fill(group)));
  return tally(all).map(([group, count]) => ({ group, count }));
}

function walkPiece(walk: Walk, piece: readonly number[]): void {
  const first = walk.systems.find(({ atoms }) => piece.includes(atoms[0]!));
  const start = first === undefined ? findSpine(walk.molecule, piece, null, walk.systemOf) : first.atoms;
  sayPart(walk, start, null, null);
}

/** A part that is still to be said, and the bond by which it hangs. */
interface Branch {
  readonly host: number;
  readonly atom: number;
}

/** A branch that is being said, and where it hangs. */
interface Link extends Branch {
  readonly place: PlacePhrase;
}

function sayPart(walk: Walk, atoms: readonly number[], parent: number | null, by: Link | null): void {
  const { molecule, said, systemOf } = walk;
  for (const atom of atoms) said.add(atom);
  const hosts = atoms.flatMap((host) =>
    molecule.neighbours[host]!.filter((atom) => !said.has(atom)).map((atom) => ({ host, atom })),
  );
  const groups: { group: GroupCode; host: number }[] = [];
  const branches: Branch[] = [];
  for (const { host, atom } of hosts) {
    const leaf = systemOf[atom] === -1 ? findLeafGroup(molecule, host, atom) : null;
    if (leaf === null || leaf.atoms.some((one) => said.has(one))) branches.push({ host, atom });
    else {
      groups.push({ group: leaf.group, host });
      for (const one of leaf.atoms) said.add(one);
    }
  }
  const system = walk.systems[systemOf[atoms[0]!]!] ?? null;
  const first = groups[0]?.host ?? branches[0]?.host ?? null;
  const anchorIs = by === null ? ('first' as const) : ('link' as const);
  const ground = { molecule, atoms, system, anchor: by?.atom ?? first, anchorIs };
  const number = walk.parts.length;
  walk.parts.push(
    phrase(
      walk,
      atoms,
      parent,
      by,
      gather(groups, (host) => placeOn(ground, host)),
    ),
  );
  for (const branch of branches) {
    if (said.has(branch.atom)) continue;
    sayPart(walk, partFrom(walk, branch), number, { ...branch, place: placeOn(ground, branch.host) });
  }
}

/** The atoms of the part that begins at a branch: a whole ring system, a chain of carbons, or one atom. */
function partFrom({ molecule, systems, systemOf, said }: Walk, { atom }: Branch): readonly number[] {
  const system = systems[systemOf[atom]!];
  if (system !== undefined) return system.atoms;
  if (molecule.atoms[atom]!.element !== 'C') return [atom];
  const free = molecule.atoms.flatMap((_, one) => (said.has(one) ? [] : [one]));
  return findSpine(molecule, free, atom, systemOf);
}

function gather(
  groups: readonly { group: GroupCode; host: number }[],
  place: (host: number) => PlacePhrase,
): GroupPhrase[] {
  const found = new Map<string, { group: GroupCode; count: number; place: PlacePhrase }>();
  for (const { group, host } of groups) {
    const at = place(host);
    const key = group + JSON.stringify(at);
    const before = found.get(key);
    if (before === undefined) found.set(key, { group, count: 1, place: at });
    else before.count++;
  }
  return [...found.values()];
}

function phrase(
  { molecule, systems, systemOf }: Walk,
  atoms: readonly number[],
  parent: number | null,
  by: Link | null,
  groups: readonly GroupPhrase[],
): PartPhrase {
  const system = systems[systemOf[atoms[0]!]!];
  const within = molecule.bonds.filter(({ atoms: ends }) => ends.every((atom) => atoms.includes(atom)));
  const count = (order: number): number =>
    system === undefined ? within.filter((bond) => bond.order === order).length : 0;
  return {
    kind: system !== undefined ? 'rings' : atoms.length > 1 ? 'chain' : 'atom',
    rings: (system?.rings ?? []).map((ring) => nameRing(molecule, ring)),
    element: molecule.atoms[atoms[0]!]!.element,
    length: atoms.length,
    doubles: count(2),
    triples: count(3),
    order: by === null ? 1 : (orderBetween(molecule, by.host, by.atom) as 1 | 2 | 3),
    place: by?.place ?? { kind: 'plain' },
    parent,
    role: system === undefined ? roleOf(molecule, atoms) : null,
    groups,
  };
}

/** Whether a carbon of a chain carries =O and is bound to nitrogen (amide) or to an oxygen that goes on (ester). */
function roleOf(molecule: Molecule, atoms: readonly number[]): 'amide' | 'ester' | null {
  for (const atom of atoms) {
    if (molecule.atoms[atom]!.element !== 'C' || neighboursOf(molecule, atom, 'O', 2).length === 0) continue;
    if (neighboursOf(molecule, atom, 'N', 1).length > 0) return 'amide';
    if (neighboursOf(molecule, atom, 'O', 1).some((oxygen) => molecule.neighbours[oxygen]!.length > 1)) return 'ester';
  }
  return null;
}
