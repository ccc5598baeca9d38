// Tests of the arrangement in space: measured lengths and angles, flat rings flat, chairs not, nothing inside anything else.
import { expect, test } from 'vitest';
import { knownMolecules } from '../known/known-molecules.ts';
import { readMolecule } from '../reading/read-molecule.ts';
import { arrangeInSpace, type Arrangement } from './arrange-in-space.ts';

function arrange(smiles: string): Arrangement {
  const read = readMolecule(smiles);
  if (!read.ok) throw new Error(`${smiles}: ${read.problem.code}`);
  return arrangeInSpace(read.value);
}

type Vector = readonly [number, number, number];
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const norm = (a: Vector): number => Math.sqrt(dot(a, a));
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const place = (arrangement: Arrangement, atom: number): Vector => arrangement.atoms[atom]!.place;
const between = (arrangement: Arrangement, a: number, b: number): number =>
  norm(minus(place(arrangement, a), place(arrangement, b)));

const signs = { 1: '-', 2: '=', 3: '#' } as const;

/** Lengths of all bonds written like C=O (: aromatic), Å. */
function lengthsOf(arrangement: Arrangement, kind: string): number[] {
  return arrangement.bonds
    .filter(({ atoms: [a, b], order, aromatic }) => {
      const [first, second] = [arrangement.atoms[a]!.element, arrangement.atoms[b]!.element];
      const sign = aromatic ? ':' : signs[order];
      return kind === first + sign + second || kind === second + sign + first;
    })
    .map(({ atoms: [a, b] }) => between(arrangement, a, b));
}

/** All angles written like H-C-H, degrees. */
function anglesOf(arrangement: Arrangement, kind: string): number[] {
  const neighbours: number[][] = arrangement.atoms.map(() => []);
  for (const {
    atoms: [a, b],
  } of arrangement.bonds) {
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
  }
  const element = (atom: number): string => arrangement.atoms[atom]!.element;
  return neighbours.flatMap((row, middle) =>
    row.flatMap((a, i) =>
      row
        .slice(i + 1)
        .filter((b) =>
          [
            [a, middle, b],
            [b, middle, a],
          ].some((walk) => walk.map(element).join('-') === kind),
        )
        .map((b) => {
          const [one, two] = [place(arrangement, a), place(arrangement, b)].map((end) =>
            minus(end, place(arrangement, middle)),
          );
          return (Math.acos(dot(one!, two!) / norm(one!) / norm(two!)) * 180) / Math.PI;
        }),
    ),
  );
}

// Measured in gases (CRC Handbook of Chemistry and Physics, section 9: structure of free molecules).
// prettier-ignore
const measuredLengths: readonly (readonly [smiles: string, bond: string, angstrom: number])[] = [
  ['CC', 'C-C', 1.535], ['CC', 'C-H', 1.094], ['C=C', 'C=C', 1.339], ['C#C', 'C#C', 1.203], ['c1ccccc1', 'C:C', 1.399],
  ['CO', 'C-O', 1.425], ['O', 'O-H', 0.958], ['CN', 'C-N', 1.471], ['N', 'N-H', 1.012], ['C=O', 'C=O', 1.208],
  ['C#N', 'C#N', 1.153], ['CF', 'C-F', 1.383], ['CCl', 'C-Cl', 1.785], ['CBr', 'C-Br', 1.933], ['CSC', 'C-S', 1.802],
  ['c1ccsc1', 'C:S', 1.714], ['c1ccncc1', 'C:N', 1.338], ['c1ccoc1', 'C:O', 1.362], ['N#N', 'N#N', 1.098], ['NN', 'N-N', 1.449],
  ['OO', 'O-O', 1.456], ['S', 'S-H', 1.336], ['C[N+](=O)[O-]', 'N=O', 1.224], ['C[N+](=O)[O-]', 'N-O', 1.224],
  ['CC(=O)O', 'C=O', 1.214], ['CC(=O)O', 'C-O', 1.364], ['CC(=O)N', 'C-N', 1.38], ['C=CC=C', 'C-C', 1.463],
  ['CC#N', 'C-C', 1.468], ['O=S=O', 'S=O', 1.431], ['C1CC1', 'C-C', 1.512], ['C1CCCCC1', 'C-C', 1.536], ['ClCl', 'Cl-Cl', 1.988],
];
/** A school's picture shows a bond about 60 px long; 0.05 Å are 2 px of it. The table knows pairs of elements, not molecules. */
const lengthTolerance = 0.05; // Å

test.each(measuredLengths)('%s: %s measures %f Å', (smiles, bond, angstrom) => {
  const lengths = lengthsOf(arrange(smiles), bond);
  expect(lengths.length).toBeGreaterThan(0);
  for (const length of lengths) expect(Math.abs(length - angstrom)).toBeLessThan(lengthTolerance);
});

// prettier-ignore
const measuredAngles: readonly (readonly [smiles: string, angle: string, degrees: number])[] = [
  ['C', 'H-C-H', 109.5], ['O', 'H-O-H', 104.5], ['N', 'H-N-H', 106.7], ['C=C', 'C-C-H', 121.3], ['C=O', 'H-C-O', 121.9],
  ['c1ccccc1', 'C-C-C', 120], ['c1ccccc1', 'C-C-H', 120], ['O=C=O', 'O-C-O', 180], ['C#N', 'H-C-N', 180], ['C#C', 'H-C-C', 180],
  ['C1CC1', 'C-C-C', 60], ['C1CC1', 'H-C-H', 114], ['C1CCCCC1', 'C-C-C', 111.4], ['CCC', 'C-C-C', 112], ['COC', 'C-O-C', 111.7],
  ['CSC', 'C-S-C', 98.9], ['c1cc[nH]c1', 'C-N-C', 109.8], ['CC(=O)C', 'C-C-O', 122], ['FS(F)(F)(F)(F)F', 'F-S-F', 90],
  ['C[N+](=O)[O-]', 'O-N-O', 125.3], ['ClC(Cl)(Cl)Cl', 'Cl-C-Cl', 109.5], ['CC(C)C', 'C-C-C', 110.8],
];
/** 6 degrees turn the end of a bond by 0.16 Å; lone pairs and large neighbours bend real angles by as much. */
const angleTolerance = 6; // degrees

test.each(measuredAngles)('%s: %s opens %f degrees', (smiles, angle, degrees) => {
  const angles = anglesOf(arrange(smiles), angle).filter((found) => degrees === 180 || found < 175);
  expect(angles.length).toBeGreaterThan(0);
  for (const found of angles) expect(Math.abs(found - degrees)).toBeLessThan(angleTolerance);
});

test('aromatic rings and what hangs on them are flat, the ring of cyclohexane is a chair', () => {
  for (const { smiles } of knownMolecules) {
    const read = readMolecule(smiles);
    if (!read.ok) continue;
    const arrangement = arrangeInSpace(read.value);
    for (const ring of read.value.rings.filter((walk) => walk.every((atom) => read.value.atoms[atom]!.aromatic))) {
      const around = new Set(ring.flatMap((atom) => [atom, ...read.value.neighbours[atom]!]));
      const across = cross(
        minus(place(arrangement, ring[0]!), place(arrangement, ring[2]!)),
        minus(place(arrangement, ring[0]!), place(arrangement, ring[3]!)),
      );
      for (const atom of around) {
        const height = dot(minus(place(arrangement, atom), place(arrangement, ring[0]!)), across) / norm(across);
        expect(Math.abs(height), smiles).toBeLessThan(0.2); // Å: crowded neighbours bend real rings by as much
      }
    }
  }
  const chair = arrange('C1CCCCC1');
  const walk = readMolecule('C1CCCCC1');
  const ring = walk.ok ? walk.value.rings[0]! : [];
  const turns = ring.map((_, i) => {
    const [a, b, c, d] = [0, 1, 2, 3].map((step) => place(chair, ring[(i + step) % 6]!)) as [
      Vector,
      Vector,
      Vector,
      Vector,
    ];
    const [first, second] = [cross(minus(b, a), minus(c, b)), cross(minus(c, b), minus(d, c))];
    const size = (Math.acos(dot(first, second) / norm(first) / norm(second)) * 180) / Math.PI;
    return Math.sign(dot(minus(b, a), second)) * size;
  });
  turns.forEach((turn, i) => {
    expect(Math.abs(turn)).toBeGreaterThan(50); // measured: 55
    expect(Math.abs(turn)).toBeLessThan(60);
    expect(Math.sign(turn)).toBe(-Math.sign(turns[(i + 1) % 6]!));
  });
});

test('in all molecules with a name bonds keep their length, and atoms that hold no common neighbour keep away', () => {
  for (const { smiles } of knownMolecules) {
    const arrangement = arrange(smiles);
    const close = new Set<string>();
    const neighbours: number[][] = arrangement.atoms.map(() => []);
    for (const {
      atoms: [a, b],
    } of arrangement.bonds) {
      neighbours[a]!.push(b);
      neighbours[b]!.push(a);
      close.add(`${a} ${b}`).add(`${b} ${a}`);
    }
    for (const row of neighbours) for (const a of row) for (const b of row) close.add(`${a} ${b}`);
    for (let a = 0; a < arrangement.atoms.length; a++) {
      for (let b = a + 1; b < arrangement.atoms.length; b++) {
        if (close.has(`${a} ${b}`)) continue;
        const heavy = arrangement.atoms[a]!.element !== 'H' && arrangement.atoms[b]!.element !== 'H';
        expect(between(arrangement, a, b), smiles).toBeGreaterThan(heavy ? 2 : 1.5); // Å
      }
    }
  }
});

test('broken, charged, lone and many-pieced drawings stand somewhere too, and a molecule of a hundred atoms', () => {
  const drawings = [
    'C',
    '[H+]',
    '[H][H]',
    'CC(C)(C)(C)C',
    'C=C=C=C',
    'CCO.CCO',
    '[Cl-]',
    'C1=C=C1',
    'C12C3C4C1C5C2C3C45',
  ];
  for (const smiles of [...drawings, 'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC']) {
    const { atoms } = arrange(smiles);
    for (const atom of atoms)
      expect(atom.place.every((number) => Number.isFinite(number) && Math.abs(number) < 60)).toBe(true);
    for (let axis = 0; axis < 3; axis++)
      expect(Math.abs(atoms.reduce((sum, atom) => sum + atom.place[axis]!, 0))).toBeLessThan(0.1);
  }
});

test('the same molecule stands the same way each time', () => {
  expect(arrange('CN1CCCC1c1cccnc1')).toStrictEqual(arrange('CN1CCCC1c1cccnc1'));
});
