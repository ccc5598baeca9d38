// A written molfile reads back as the same molecule, with every atom in its place.
import { expect, test } from 'vitest';
import { realMolecules } from '../verdict/expected/real-molecules.ts';
import { readMolecule } from './read-molecule.ts';
import { writeMolfile } from './write-molfile.ts';

/** In bond lengths: the file keeps four decimals, a molecule three. */
const PLACE_TOLERANCE = 0.01;

test('molecules and the places of their atoms survive the way through a molfile', () => {
  for (const [smiles] of realMolecules.slice(0, 60)) {
    const read = readMolecule(smiles);
    const again = read.ok ? readMolecule(writeMolfile(read.value, 'a name')) : read;
    if (!read.ok || !again.ok) throw new Error(smiles);
    expect(again.value.smiles).toBe(read.value.smiles);
    // Both lie with their middle at the origin and bonds of length 1; equal atoms may have swapped numbers.
    for (const { element, x, y } of read.value.atoms) {
      const near = again.value.atoms.filter((atom) => Math.hypot(atom.x - x, atom.y - y) < PLACE_TOLERANCE);
      expect(near.map((atom) => atom.element)).toEqual([element]);
    }
  }
});

test('charges and open hands survive', () => {
  for (const smiles of ['C[N+](=O)[O-]', '[CH3]', 'C[NH3+].[Cl-]', 'CC(C)(C)(C)C', '[O-][n+]1ccccc1']) {
    const read = readMolecule(smiles);
    const again = read.ok ? readMolecule(writeMolfile(read.value)) : read;
    expect(again.ok && again.value.smiles).toBe(read.ok && read.value.smiles);
  }
});
