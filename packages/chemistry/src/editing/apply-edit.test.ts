// Edits: what a sketcher's tools do to a molecule, and what they leave alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Molecule } from '../molecule/molecule.ts';
import { readMolecule } from '../reading/read-molecule.ts';
import { applyEdit, editMolecule } from './apply-edit.ts';
import type { Edit } from './edit.ts';
import { listEdits, listPossibleEdits } from './list-edits.ts';
import { stamps, type StampId } from './stamps.ts';

function read(text: string): Molecule {
  const result = readMolecule(text);
  if (!result.ok) throw new Error(text);
  return result.value;
}

/** Number of the first atom whose writing has it stand alone: found by element and number of neighbours. */
function find(molecule: Molecule, element: string, degree: number, nth = 0): number {
  const fits = molecule.atoms.flatMap((atom, i) =>
    atom.element === element && molecule.neighbours[i]!.length === degree ? [i] : [],
  );
  return fits[nth]!;
}

function edited(molecule: Molecule, edit: Edit): string {
  const result = applyEdit(molecule, edit);
  return result.ok ? result.value.smiles : result.problem.code;
}

const ethanol = read('CCO');
const oxygen = find(ethanol, 'O', 1);
const middle = find(ethanol, 'C', 2);
const bondOf = (molecule: Molecule, a: number, b: number): number =>
  molecule.bondsOf[a]![molecule.neighbours[a]!.indexOf(b)]!;

test.each<[string, Molecule, Edit, string]>([
  [
    'another element takes its own number of hydrogens',
    ethanol,
    { kind: 'swap-element', atom: oxygen, element: 'N' },
    'CCN',
  ],
  [
    'a new atom takes the place of a hydrogen',
    ethanol,
    { kind: 'add-atom', to: oxygen, element: 'C', order: 1 },
    'CCOC',
  ],
  [
    'a new atom can hang by a double bond',
    ethanol,
    { kind: 'add-atom', to: middle, element: 'O', order: 2 },
    'CC(=O)O',
  ],
  ['a removed atom leaves hydrogens behind', ethanol, { kind: 'remove-atom', atom: oxygen }, 'CC'],
  ['a removed middle leaves two pieces', ethanol, { kind: 'remove-atom', atom: middle }, 'C.O'],
  [
    'a bond made double takes two hydrogens away',
    ethanol,
    { kind: 'set-order', bond: bondOf(ethanol, middle, oxygen), order: 2 },
    'CC=O',
  ],
  [
    'a bond taken away leaves two pieces',
    ethanol,
    { kind: 'remove-bond', bond: bondOf(ethanol, middle, oxygen) },
    'CC.O',
  ],
  ['a bond between two ends closes a ring', read('CCCCC'), { kind: 'add-bond', atoms: [0, 4], order: 1 }, 'C1CCCC1'],
  ['a ring grows by a carbon', read('C1CCCC1'), { kind: 'grow-ring', bond: 0 }, 'C1CCCCC1'],
  ['a ring shrinks by an atom', read('C1CCCCC1'), { kind: 'shrink-ring', atom: 0 }, 'C1CCCC1'],
  ['a benzene ring grows to a cycloheptatriene', read('c1ccccc1'), { kind: 'grow-ring', bond: 0 }, 'C1C=CC=CC=C1'],
  ['a piece can be kept', read('CCC.O'), { kind: 'keep-piece', atom: 1 }, 'CCC'],
  ['a ring can be hung on', read('C'), { kind: 'hang-ring', atom: 0, ring: 'benzene' }, 'Cc1ccccc1'],
  [
    'a charge is set with its hydrogens',
    read('CN'),
    { kind: 'set-charge', atom: find(read('CN'), 'N', 1), charge: 1 },
    'C[NH3+]',
  ],
  ['hydrogens can be taken off', read('C'), { kind: 'set-hydrogens', atom: 0, hydrogens: 3 }, '[CH3]'],
])('%s', (_, molecule, edit, result) => {
  expect(edited(molecule, edit)).toBe(read(result).smiles);
});

test.each<[StampId, string]>([
  ['chlorine', 'CC(C)CCl'],
  ['nitro', 'CC(C)C[N+](=O)[O-]'],
  ['cyano', 'CC(C)CC#N'],
  ['oxo', 'CC(C)C=O'],
  ['nitroimine', 'CC(C)C=N[N+](=O)[O-]'],
  ['cyanoimine', 'CC(C)C=NC#N'],
  ['nitromethylene', 'CC(C)C=C[N+](=O)[O-]'],
  ['trifluoromethyl', 'CC(C)CC(F)(F)F'],
])('the stamp %s puts its group on', (stamp, result) => {
  expect(edited(read('CC(C)C'), { kind: 'stamp', atom: 0, stamp })).toBe(read(result).smiles);
});

test('charges of a nitro group are settled with it', () => {
  const nitromethane = read('C[N+](=O)[O-]');
  const nitrogen = find(nitromethane, 'N', 3);
  const minus = nitromethane.atoms.findIndex(({ charge }) => charge === -1);
  expect(edited(nitromethane, { kind: 'remove-atom', atom: minus })).toBe(read('CN=O').smiles);
  expect(edited(nitromethane, { kind: 'swap-element', atom: nitrogen, element: 'C' })).toBe(read('CC(=O)O').smiles);
  expect(edited(nitromethane, { kind: 'set-order', bond: bondOf(nitromethane, nitrogen, minus), order: 2 })).toBe(
    'same-molecule',
  );
});

test('imidacloprid is five edits away from nicotine', () => {
  const steps: [string, (molecule: Molecule) => Edit][] = [
    [
      'chlorine on the ring',
      (molecule) => ({
        kind: 'swap-head',
        atom: molecule.atoms.findIndex(({ aromatic }) => aromatic),
        ring: 'chloropyridine',
      }),
    ],
    [
      'the five-ring opened beside the link',
      (molecule) => {
        const ring = molecule.rings.find((one) => one.length === 5)!;
        const link = ring.find((atom) => molecule.neighbours[atom]!.some((other) => molecule.atoms[other]!.aromatic))!;
        return {
          kind: 'remove-bond',
          bond: bondOf(
            molecule,
            link,
            ring.find((atom) => molecule.atoms[atom]!.element === 'C' && molecule.neighbours[link]!.includes(atom))!,
          ),
        };
      },
    ],
    [
      'closed again over the methyl group',
      (molecule) => {
        const ends = molecule.atoms.flatMap((atom, i) => (atom.element === 'C' && atom.hydrogens === 3 ? [i] : []));
        return { kind: 'add-bond', atoms: [ends[0]!, ends[1]!], order: 1 };
      },
    ],
    [
      'a second nitrogen',
      (molecule) => {
        const nitrogen = molecule.atoms.findIndex(
          (atom, i) => atom.element === 'N' && molecule.neighbours[i]!.length === 3,
        );
        const ring = molecule.rings.find((one) => one.includes(nitrogen))!;
        return { kind: 'swap-element', atom: ring[(ring.indexOf(nitrogen) + 2) % ring.length]!, element: 'N' };
      },
    ],
    [
      '=N-NO2',
      (molecule) => {
        const carbon = molecule.atoms.findIndex(
          (atom, i) =>
            atom.element === 'C' &&
            !atom.aromatic &&
            molecule.neighbours[i]!.length === 2 &&
            molecule.neighbours[i]!.every((other) => molecule.atoms[other]!.element === 'N'),
        );
        return { kind: 'stamp', atom: carbon, stamp: 'nitroimine' };
      },
    ],
  ];
  let molecule = read('nicotine');
  for (const [name, edit] of steps) {
    const result = applyEdit(molecule, edit(molecule));
    if (!result.ok) throw new Error(`${name}: ${result.problem.code}`);
    molecule = result.value;
  }
  expect(molecule.smiles).toBe(read('O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1').smiles);
});

test.each<[string, Edit]>([
  ['no-such-atom', { kind: 'remove-atom', atom: 99 }],
  ['no-such-bond', { kind: 'set-order', bond: -1, order: 2 }],
  ['bond-exists', { kind: 'add-bond', atoms: [0, 1], order: 1 }],
  ['bond-exists', { kind: 'add-bond', atoms: [0, 0], order: 1 }],
  ['not-in-ring', { kind: 'grow-ring', bond: 0 }],
  ['not-in-ring', { kind: 'shrink-ring', atom: 0 }],
  ['no-head-ring', { kind: 'swap-head', atom: 0, ring: 'pyridine' }],
  ['same-molecule', { kind: 'keep-piece', atom: 0 }],
])('an edit that can’t be made says %s', (code, edit) => {
  expect(edited(ethanol, edit)).toBe(code);
});

test('nothing may be left over, and branches are not lost with a ring atom', () => {
  expect(edited(read('C'), { kind: 'remove-atom', atom: 0 })).toBe('empty');
  const toluene = read('Cc1ccccc1');
  expect(edited(toluene, { kind: 'shrink-ring', atom: find(toluene, 'C', 3) })).toBe('has-branches');
});

const nicotine = read('nicotine');
const nicotineEdits = listEdits(nicotine);

test('atoms that an edit leaves stay in their places, and new ones keep off the others', () => {
  fc.assert(
    fc.property(fc.constantFrom(...nicotineEdits), (edit) => {
      const result = editMolecule(nicotine, edit);
      if (!result.ok) return;
      const { molecule, origins } = result.value;
      molecule.atoms.forEach(({ x, y }, atom) => {
        const before = origins[atom] === null ? undefined : nicotine.atoms[origins[atom]!];
        if (before !== undefined) expect([x, y]).toEqual([before.x, before.y]);
        // A third of a bond length: a finger can still tell two atoms apart at the usual zoom.
        for (let other = 0; other < atom; other++)
          expect(Math.hypot(x - molecule.atoms[other]!.x, y - molecule.atoms[other]!.y)).toBeGreaterThan(0.33);
      });
    }),
    { numRuns: nicotineEdits.length },
  );
});

test('every listed edit can be made or says that nothing changes, and none throws on random ways', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 6 }), (draws) => {
      let molecule = nicotine;
      for (const draw of draws) {
        const edits = listEdits(molecule);
        const result = applyEdit(molecule, edits[draw % edits.length]!, { layout: false });
        if (result.ok) molecule = result.value;
        else expect(['same-molecule', 'empty', 'bond-exists', 'crowded-atom']).toContain(result.problem.code);
      }
    }),
    { numRuns: 150 },
  );
});

test('nicotine offers many possible edits, each molecule once, and only the allowed stamps', () => {
  const outcomes = listPossibleEdits(nicotine, undefined, { layout: false });
  expect(outcomes.length).toBeGreaterThan(100);
  expect(new Set(outcomes.map(({ molecule }) => molecule.smiles)).size).toBe(outcomes.length);
  const allowed = listPossibleEdits(nicotine, ['chlorine'], { layout: false });
  expect(
    allowed
      .filter(({ edit }) => edit.kind === 'stamp')
      .every(({ edit }) => 'stamp' in edit && edit.stamp === 'chlorine'),
  ).toBe(true);
});

test('each stamp and ring has sound bonds of its own', () => {
  for (const stamp of Object.keys(stamps) as StampId[]) {
    const result = applyEdit(read('CC'), { kind: 'stamp', atom: 0, stamp });
    expect(result.ok).toBe(true);
  }
});
