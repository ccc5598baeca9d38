// A ring just closed is drawn regular; atoms outside of it, and those that other rings hold, stay.
import { expect, test } from 'vitest';
import { editMolecule } from '../editing/apply-edit.ts';
import type { Finished } from '../molecule/finish-molecule.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { readMolecule } from '../reading/read-molecule.ts';
import { roundRing } from './round-ring.ts';

function read(text: string): Molecule {
  const result = readMolecule(text);
  if (!result.ok) throw new Error(text);
  return result.value;
}

function close(molecule: Molecule, ends: readonly [number, number]): Finished & { bond: readonly [number, number] } {
  const edited = editMolecule(molecule, { kind: 'add-bond', atoms: ends, order: 1 });
  if (!edited.ok) throw new Error(edited.problem.code);
  const { origins } = edited.value;
  return { ...edited.value, bond: [origins.indexOf(ends[0]), origins.indexOf(ends[1])] };
}

const lengths = (molecule: Molecule): number[] =>
  molecule.bonds.map(({ atoms: [a, b] }) => {
    const [one, other] = [molecule.atoms[a]!, molecule.atoms[b]!];
    return Math.hypot(one.x - other.x, one.y - other.y);
  });

const place = (molecule: Molecule, atom: number) => [molecule.atoms[atom]!.x, molecule.atoms[atom]!.y];

test.each([
  ['CCCCC', 5],
  ['CCCCCC', 6],
  ['CCCCCCC', 7],
])('the chain %s closes to a regular ring', (chain, size) => {
  const ends = read(chain).neighbours.flatMap((around, atom) => (around.length === 1 ? [atom] : []));
  const { molecule, bond } = close(read(chain), [ends[0]!, ends[1]!]);
  const round = roundRing(molecule, bond);
  expect(round.smiles).toBe(molecule.smiles);
  expect(molecule.rings[0]).toHaveLength(size);
  for (const length of lengths(round)) expect(length).toBeCloseTo(1, 2);
});

test('a ring fused to another one leaves that one where it is', () => {
  const butylbenzene = read('CCCCc1ccccc1');
  const link = butylbenzene.atoms.findIndex(({ aromatic }, i) => aromatic && butylbenzene.neighbours[i]!.length === 3);
  const beside = butylbenzene.neighbours[link]!.find((atom) => butylbenzene.atoms[atom]!.aromatic)!;
  const end = butylbenzene.atoms.findIndex(({ hydrogens }) => hydrogens === 3);
  const { molecule, bond } = close(butylbenzene, [end, beside]);
  const round = roundRing(molecule, bond);
  molecule.atoms.forEach(({ aromatic }, atom) => {
    if (aromatic) expect(place(round, atom)).toEqual(place(molecule, atom));
  });
  for (const length of lengths(round)) expect(length).toBeCloseTo(1, 1);
});

test('branches move with their atom, and a ring far from them stays', () => {
  const start = read('CN(CCCC)Cc1ccc(Cl)nc1');
  const methyls = start.atoms.flatMap(({ element, hydrogens }, i) => (element === 'C' && hydrogens === 3 ? [i] : []));
  const { molecule, bond } = close(start, [methyls[0]!, methyls[1]!]);
  const round = roundRing(molecule, bond);
  for (const length of lengths(round)) expect(length).toBeCloseTo(1, 1);
});

test('what has no new ring, or one that is held on several sides, stays as it is', () => {
  const { molecule, bond } = close(read('C1CCCCC1'), [0, 3]);
  expect(roundRing(molecule, bond)).toBe(molecule);
  const nicotine = read('nicotine');
  expect(roundRing(nicotine, [0, 1])).toBe(nicotine);
});
