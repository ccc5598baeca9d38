// Tests of walking over a molecule: which neighbour an arrow leads to, what is said of an atom, what a finger means.
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atomFacts, bondFacts } from './atom-facts.ts';
import { findTargetAt } from './find-target-at.ts';
import { readKey } from './sketch-keys.ts';
import { atomTarget, bondBetween } from './sketch-target.ts';
import { neighboursByArrow, walk, walkInOrder, walkToBond } from './walk-molecule.ts';

function read(text: string): Molecule {
  const molecule = readMolecule(text);
  if (!molecule.ok) throw new Error(molecule.problem.code);
  return molecule.value;
}

const nicotine = read('nicotine');
const everyday = [
  'nicotine',
  'caffeine',
  'aspirin',
  'acetylcholine',
  'CC(C)(C)C',
  'C1CC2CCC1CC2',
  'N#CC(=O)O',
  'FC(F)(F)Cl',
];

test('each of up to four neighbours is reached by an arrow, in any molecule and from any atom', () => {
  for (const name of everyday) {
    const molecule = read(name);
    molecule.neighbours.forEach((neighbours, atom) => {
      const led = Object.values(neighboursByArrow(molecule, atom));
      for (const neighbour of neighbours) expect(led, `${name} ${atom}`).toContain(neighbour);
    });
  }
});

test('an arrow leads to the neighbour that lies there, and the way back leads back', () => {
  const cross: Molecule = {
    ...nicotine,
    atoms: [
      [0, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ].map(([x, y]) => ({ ...nicotine.atoms[0]!, x: x!, y: y! })),
    bonds: [1, 2, 3, 4].map((end) => ({ atoms: [0, end] as const, order: 1, aromatic: false })),
    neighbours: [[1, 2, 3, 4], [0], [0], [0], [0]],
    bondsOf: [[0, 1, 2, 3], [0], [1], [2], [3]],
    rings: [],
  };
  expect(neighboursByArrow(cross, 0)).toEqual({ right: 1, down: 2, left: 3, up: 4 });
  expect(walk(cross, atomTarget(1), 'left')).toEqual(atomTarget(0));
  expect(walk(cross, atomTarget(1), 'right')).toBeNull();
  expect(walkToBond(cross, atomTarget(0), 'up')).toEqual({ kind: 'bond', bond: 3 });
  expect(walk(cross, { kind: 'bond', bond: 3 }, 'down')).toEqual(atomTarget(0));
  expect(walk(cross, { kind: 'bond', bond: 3 }, 'right')).toBeNull();
});

test('Page down comes by every atom once and back to the start', () => {
  const seen = new Set<number>();
  let target = atomTarget(0);
  for (let step = 0; step < nicotine.atoms.length; step += 1) {
    if (target.kind === 'atom') seen.add(target.atom);
    target = walkInOrder(nicotine, target, 1);
  }
  expect(seen.size).toBe(nicotine.atoms.length);
  expect(target).toEqual(atomTarget(0));
});

test('an atom says its number, hands, rings and neighbours', () => {
  const nitrogen = nicotine.atoms.findIndex(
    ({ element }, i) => element === 'N' && nicotine.neighbours[i]!.length === 3,
  );
  const facts = atomFacts(nicotine, nitrogen, [nitrogen]);
  expect(facts).toMatchObject({ element: 'N', only: false, bonds: 3, hydrogens: 0, rings: [5], marked: true });
  expect(facts.neighbours.map(({ name }) => name.element)).toEqual(['C', 'C', 'C']);
  const nitrile = read('CC#N');
  const end = nitrile.atoms.findIndex(({ element }) => element === 'N');
  expect(bondFacts(nitrile, bondBetween(nitrile, end, nitrile.neighbours[end]![0]!)!)).toMatchObject({
    order: 3,
    ring: null,
  });
});

test('a finger means the nearest atom, the middle of a bond means the bond, and far away nothing', () => {
  const atoms = nicotine.atoms.map(({ x, y }) => ({ x, y }));
  const anywhere = fc.record({
    x: fc.double({ min: -4, max: 4, noNaN: true }),
    y: fc.double({ min: -4, max: 4, noNaN: true }),
  });
  fc.assert(
    fc.property(anywhere, (point) => {
      const found = findTargetAt(nicotine, atoms, point, 0.8);
      const distances = atoms.map(({ x, y }) => Math.hypot(x - point.x, y - point.y));
      if (found?.kind === 'atom') expect(distances[found.atom]).toBe(Math.min(...distances));
      if (found === null) expect(Math.min(...distances)).toBeGreaterThan(0.8);
    }),
  );
  nicotine.bonds.forEach(({ atoms: [from, to] }, bond) => {
    const middle = { x: (atoms[from]!.x + atoms[to]!.x) / 2, y: (atoms[from]!.y + atoms[to]!.y) / 2 };
    expect(findTargetAt(nicotine, atoms, middle, 0.8)).toEqual({ kind: 'bond', bond });
    expect(findTargetAt(nicotine, atoms, atoms[from]!, 0.8)).toEqual(atomTarget(from));
  });
});

test('letters set elements, numbers set bonds, and the keys of the browser are left alone', () => {
  const press = (key: string, modified = false) => readKey({ key, shift: false, modified }, atomTarget(0));
  expect(press('l')).toEqual({ kind: 'order', order: { kind: 'swap', element: 'Cl' } });
  expect(press('N')).toEqual({ kind: 'order', order: { kind: 'swap', element: 'N' } });
  expect(press('2')).toEqual({ kind: 'order', order: { kind: 'add', element: 'C', order: 2 } });
  expect(readKey({ key: '3', shift: false, modified: false }, { kind: 'bond', bond: 0 })).toEqual({
    kind: 'order',
    order: { kind: 'bond-order', order: 3 },
  });
  expect(press('c', true)).toBeNull();
  expect(press('Tab')).toBeNull();
});
