// Reading: what is wrong is named with its place, one molecule is one however it is written, and no text throws.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownMolecules } from '../known/known-molecules.ts';
import { problemCodes } from '../problem-codes.ts';
import { judgeMolecule } from '../verdict/judge-molecule.ts';
import { readMolecule } from './read-molecule.ts';

function smilesOf(text: string): string {
  const read = readMolecule(text, { layout: false });
  return read.ok ? read.value.smiles : read.problem.code;
}

test.each([
  ['', 'empty', {}],
  ['   ', 'empty', {}],
  ['C'.repeat(501), 'too-long', { length: 501, limit: 500 }],
  ['C'.repeat(201), 'too-many-atoms', { atoms: 201, limit: 200 }],
  ['C(C)(C)(C)(C)(C)(C)(C)(C)(C)(C)(C)(C)C', 'crowded-atom', { bonds: 13, limit: 12 }],
  ['Quatschstoff', 'unknown-name', { name: 'Quatschstoff' }],
  ['CC)C', 'unreadable', { position: 3, found: ')', reason: 'branch' }],
  ['CC(C', 'unreadable', { position: 3, found: '(', reason: 'branchOpen' }],
  ['C1CC', 'unreadable', { position: 2, found: '1', reason: 'ringOpen' }],
  ['C11', 'unreadable', { position: 3, found: '1', reason: 'ringDigit' }],
  ['C=', 'unreadable', { position: 2, found: '=', reason: 'end' }],
  ['=C', 'unreadable', { position: 1, found: '=', reason: 'bond' }],
  ['C..C', 'unreadable', { position: 3, found: '.', reason: 'dot' }],
  ['C[N', 'unreadable', { position: 2, found: '[', reason: 'bracket' }],
  ['CCX', 'unreadable', { position: 3, found: 'X', reason: 'letter' }],
  ['CC>>CO', 'unreadable', { position: 3, found: '>', reason: 'letter' }],
  ['CCI', 'element-outside', { symbol: 'I', position: 3 }],
  ['C[SiH3]', 'element-outside', { symbol: 'Si', position: 2 }],
  ['[Na+].[Cl-]', 'metal', { symbol: 'Na', position: 1 }],
  ['C[Hg]C', 'metal', { symbol: 'Hg', position: 2 }],
  ['[13CH4]', 'isotope', { symbol: 'C', mass: 13, position: 1 }],
  ['[2H]O[2H]', 'isotope', { symbol: 'H', mass: 2, position: 1 }],
  ['[D]O', 'isotope', { symbol: 'H', mass: 2, position: 1 }],
  ['C*', 'wildcard', { position: 2 }],
  ['C[*]', 'wildcard', { position: 2 }],
])('%.16s is refused: %s', (text, code, data) => {
  const read = readMolecule(text);
  expect(read).toEqual({ ok: false, problem: { code, data } });
});

test.each([
  ['nitro groups', 'CN(=O)=O', 'C[N+](=O)[O-]'],
  ['amine oxides', 'CN(C)(C)=O', 'C[N+](C)(C)[O-]'],
  ['pyridine oxides', 'O=n1ccccc1', '[O-][n+]1ccccc1'],
  ['azides', 'CN=N#N', 'CN=[N+]=[N-]'],
  ['diazo groups', 'C=N#N', 'C=[N+]=[N-]'],
  ['sulphoxides', 'C[S+](C)[O-]', 'CS(C)=O'],
  ['drawn hydrogens', '[H]OC([H])([H])[H]', 'CO'],
  ['aromatic rings', 'C1=CC=CC=C1', 'c1ccccc1'],
  ['the two Kekulé drawings', 'CC1=CC=CC=C1C', 'CC1=C(C)C=CC=C1'],
  ['stereo marks', 'C[C@H](F)Cl', 'C[C@@H](F)Cl'],
  ['double bonds with and without direction', 'F/C=C/F', 'FC=CF'],
  ['atom maps', '[CH3:1][OH:2]', 'CO'],
  ['bonds between rings', 'c1ccccc1-c1ccccc1', 'c1ccccc1c1ccccc1'],
  ['pyridones', 'O=C1C=CC=CN1', 'O=c1cccc[nH]1'],
  ['azulene', 'C1=CC=C2C=CC=C2C=C1', 'c1ccc2cccc-2cc1'],
  ['indolizine', 'C1=CC=CN2C=CC=C12', 'c1ccn2cccc2c1'],
  ['German and English names', 'Nikotin', 'nicotine'],
])('%s: two writings are one molecule', (_, one, other) => {
  expect(smilesOf(one)).toBe(smilesOf(other));
});

test('the canonical SMILES reads back as the same molecule, atom for atom', () => {
  for (const { smiles } of knownMolecules) {
    const read = readMolecule(smiles, { layout: false });
    if (!read.ok) throw new Error(smiles);
    const again = readMolecule(read.value.smiles, { layout: false });
    expect(again.ok ? again.value : again.problem).toEqual(read.value);
  }
});

test('over-full, open-handed and broken drawings are readable', () => {
  for (const text of ['CC(C)(C)(C)C', '[CH3]', 'c1cccc1', 'C.C', 'FC=F', '[C]', '[H][H]', '[H+]'])
    expect(readMolecule(text).ok).toBe(true);
});

test('a molfile keeps the places of its atoms, in bond lengths', () => {
  const read = readMolecule(ethanolMolfile);
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value.smiles).toBe(smilesOf('CCO'));
  const [first, second] = read.value.atoms;
  expect(Math.hypot(first!.x - second!.x, first!.y - second!.y)).toBeCloseTo(1, 2); // places are kept to a thousandth
  expect(readMolecule(ethanolMolfile.replace(' O ', ' Fe'))).toMatchObject({
    problem: { code: 'metal', data: { symbol: 'Fe', position: 3 } },
  });
  expect(readMolecule('V2000 nonsense').ok).toBe(false);
});

const ethanolMolfile = `
  test

  3  2  0  0  0  0  0  0  0  0999 V2000
    0.0000    0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0
    1.3000    0.7500    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0
    2.6000    0.0000    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0
  1  2  1  0
  2  3  1  0
M  END
`;

const pieces =
  'C N O S F c l n o s B r H [ ] ( ) = # - + . : % 1 2 3 4 5 6 @ / \\ * 0 Cl Br [nH] [N+] [O-] c1ccccc1 é 💥'.split(
    ' ',
  );
const letters = fc.constantFrom(...pieces, ' ', '\n');

test('no text throws, and every refusal has one of the codes', () => {
  const check = (text: string): void => {
    const read = readMolecule(text, { layout: false });
    if (read.ok) expect(judgeMolecule(read.value, { repairs: false }).verdict).toBeTypeOf('string');
    else expect(problemCodes).toContain(read.problem.code);
  };
  fc.assert(fc.property(fc.string({ maxLength: 600 }), check), { numRuns: 1500 });
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 60 }).map((parts) => parts.join('')),
      check,
    ),
    { numRuns: 4000 },
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => check(`\n\n\n  2  1 V2000\n${text}\nM  END`)),
    { numRuns: 300 },
  );
});

/** Random graphs of up to 24 atoms, written as SMILES with ring digits alone: most break every rule. */
const graphs = fc
  .record({
    atoms: fc.array(fc.constantFrom('C', 'N', 'O', 'S', 'F', 'Cl', '[NH3+]', '[CH-]', '[O]', 'c', 'n', '[nH]', '[H]'), {
      minLength: 1,
      maxLength: 24,
    }),
    bonds: fc.array(fc.tuple(fc.nat(23), fc.nat(23), fc.constantFrom('', '=', '#')), { maxLength: 40 }),
  })
  .map(({ atoms, bonds }) => {
    const text: string[] = [...atoms];
    const bonded = new Set<string>();
    bonds.forEach(([a, b, mark], i) => {
      const key = [a, b].sort((x, y) => x - y).join();
      if (a === b || a >= atoms.length || b >= atoms.length || bonded.has(key)) return;
      bonded.add(key);
      text[a] = `${text[a]!}${mark}%(${100 + i})`;
      text[b] = `${text[b]!}${mark}%(${100 + i})`;
    });
    return text.join('.');
  });

test('no graph throws, and its canonical SMILES reads back to itself', () => {
  fc.assert(
    fc.property(graphs, (text) => {
      const read = readMolecule(text, { layout: false });
      if (!read.ok) return;
      judgeMolecule(read.value, { repairs: false });
      if (read.value.smiles.length <= 500) expect(smilesOf(read.value.smiles)).toBe(read.value.smiles);
    }),
    { numRuns: 1500 },
  );
});
