// Leaving out the toolkit's templates of cages moves no atom of a molecule whose rings share none.
import { expect, test } from 'vitest';
import { knownMolecules } from './known/known-molecules.ts';
import { readMolecule } from './reading/read-molecule.ts';
import { toolkitLayout, toToolkit } from './toolkit.ts';

test('the layout is the same as with all templates', () => {
  let leftOut = 0;
  for (const { smiles } of knownMolecules) {
    const read = readMolecule(smiles);
    if (!read.ok) continue;
    const full = toToolkit(read.value);
    full.inventCoordinates();
    const places = read.value.atoms.map((_, atom) => [full.getAtomX(atom), full.getAtomY(atom)]);
    expect(toolkitLayout(read.value), smiles).toEqual(places);
    if (new Set(read.value.rings.flat()).size === read.value.rings.flat().length) leftOut++;
  }
  expect(leftOut).toBeGreaterThan(200);
});
