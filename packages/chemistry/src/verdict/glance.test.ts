// A glance at an edit sees what the finished molecule is judged to be, so that the search for repairs may trust it.
import { expect, test } from 'vitest';
import { applyEdit } from '../editing/apply-edit.ts';
import { listEdits } from '../editing/list-edits.ts';
import { readMolecule } from '../reading/read-molecule.ts';
import { bondingCases } from './expected/impossible-molecules.ts';
import { stabilityCases } from './expected/unstable-molecules.ts';
import { glance } from './glance.ts';
import { weigh } from './weigh.ts';

const samples = [
  ...bondingCases.flatMap(({ broken }) => broken),
  ...stabilityCases.flatMap(({ caught, passed }) => [...caught.slice(0, 2), ...passed.slice(0, 1)]),
  'CN1CCCC1c1cccnc1',
  'O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1',
];

test('a glance gives the verdict and the number of faults that the finished molecule has', () => {
  let compared = 0;
  for (const smiles of samples) {
    const read = readMolecule(smiles, { layout: false });
    if (!read.ok) throw new Error(smiles);
    for (const edit of listEdits(read.value, ['nitro', 'chlorine', 'oxo'])) {
      const edited = applyEdit(read.value, edit, { layout: false });
      const seen = glance(read.value, edit);
      expect(seen === null).toBe(!edited.ok);
      if (!edited.ok || seen === null) continue;
      const { verdict, findings } = weigh(edited.value);
      const faults = findings.filter(({ severity }) => severity !== 'note').length;
      expect({ ...seen, smiles: edited.value.smiles }).toEqual({ verdict, faults, smiles: edited.value.smiles });
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(3000);
});
