// Repairs: every one that is offered makes the molecule possible, and the best comes first.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit } from '../editing/apply-edit.ts';
import type { Element } from '../molecule/element.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { readMolecule } from '../reading/read-molecule.ts';
import { bondingCases } from './expected/impossible-molecules.ts';
import { stabilityCases } from './expected/unstable-molecules.ts';
import { judgeMolecule } from './judge-molecule.ts';

function read(text: string): Molecule {
  const result = readMolecule(text, { layout: false });
  if (!result.ok) throw new Error(text);
  return result.value;
}

function expectSound(molecule: Molecule): void {
  for (const repair of judgeMolecule(molecule).repairs) {
    const repaired = read(repair.smiles);
    expect(['possible', 'known']).toContain(judgeMolecule(repaired, { repairs: false }).verdict);
    expect(repair.molecule.smiles).toBe(repair.smiles);
    if (repair.edit === null) continue;
    const edited = applyEdit(molecule, repair.edit);
    expect(edited.ok && edited.value.smiles).toBe(repair.smiles);
  }
}

test.each([
  ['CC(C)(C)(C)C', 'remove-atom', 'CC(C)(C)C'],
  ['COC(=O)=C', 'lower-bond', 'COC(C)=O'],
  ['n1cccc1', 'add-ring-hydrogen', '[nH]1cccc1'],
  ['[CH3]', 'fill-hydrogens', 'C'],
  ['[CH5]', 'drop-hydrogens', 'C'],
  ['C[NH3+].[Cl-]', 'keep-piece', 'C[NH3+]'],
  ['C[O+]', 'neutralise', 'CO'],
  ['CFC', 'swap-element', 'COC'],
  ['CC(O)=C', 'tip-over', 'CC(C)=O'],
  ['C=CN', 'tip-over', 'CC=N'],
  ['C1CC#CC1', 'lower-bond', 'C1CC=CC1'],
  ['CN(C)(C)(C)(C)C', 'several-steps', 'CC(C)(C)C'],
])('%s is repaired first by %s', (smiles, code, result) => {
  const [first] = judgeMolecule(read(smiles)).repairs;
  expect(first).toMatchObject({ code, smiles: read(result).smiles });
});

test('a repair of an impossible or unstable molecule of the table is possible', () => {
  for (const smiles of bondingCases.flatMap(({ broken }) => broken)) expectSound(read(smiles));
  for (const smiles of stabilityCases.flatMap(({ caught }) => caught)) expectSound(read(smiles));
});

const start = read('CN1CCCC1c1ccc(Cl)nc1');
const elements: readonly Element[] = ['C', 'N', 'O', 'S', 'F', 'Cl', 'Br'];

const orders = fc.constantFrom<(1 | 2 | 3)[]>(1, 2, 3);

test('one wrong edit of a ligand can always be repaired', () => {
  const edits = fc.oneof(
    fc.record({ kind: fc.constant('swap-element' as const), atom: fc.nat(12), element: fc.constantFrom(...elements) }),
    fc.record({
      kind: fc.constant('add-atom' as const),
      to: fc.nat(12),
      element: fc.constantFrom(...elements),
      order: orders,
    }),
    fc.record({
      kind: fc.constant('set-order' as const),
      bond: fc.nat(13),
      order: orders,
    }),
  );
  fc.assert(
    fc.property(edits, (edit) => {
      const edited = applyEdit(start, edit, { layout: false });
      if (!edited.ok) return;
      const { verdict, repairs } = judgeMolecule(edited.value);
      if (verdict === 'impossible') expect(repairs.length).toBeGreaterThan(0);
      expectSound(edited.value);
    }),
    { numRuns: 100 },
  );
});
