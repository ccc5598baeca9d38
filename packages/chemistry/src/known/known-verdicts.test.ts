// Every entry of the known list through the verdict: what is real is never called impossible, and what can be kept in a bottle
// never unstable, also where nobody knew that it is real.
import { expect, test } from 'vitest';
import { readMolecule } from '../reading/read-molecule.ts';
import { checkBonding } from '../verdict/bonding-rules.ts';
import { judgeMolecule, judgeVerdict } from '../verdict/judge-molecule.ts';
import { checkStability } from '../verdict/stability-alerts.ts';
import { knownMolecules } from './known-molecules.ts';

/** Real ones that a rule catches, and is right to: each with what it does. */
const caught: Readonly<Record<string, readonly string[]>> = {
  ozone: ['oxygen-chain'], // half of it is gone within hours
  'hydrogen peroxide': ['peroxide'], // sold in water only, with a stabiliser
  'nitric oxide': ['open-hand'], // a radical that lives
  'nitrogen dioxide': ['open-hand'], // a radical that pairs up in the cold
  'carbonic acid': ['carbamic-acid'], // falls apart into water and carbon dioxide
  'onion tear factor': ['sulphine'], // gone within minutes
};

test.each(knownMolecules.map((known) => [known.en, known] as const))('%s is known to exist', (_, known) => {
  const read = readMolecule(known.smiles, { layout: false });
  if (!read.ok) throw new Error(known.smiles);
  const molecule = read.value;
  const { verdict, name, findings } = judgeMolecule(molecule, { repairs: false });
  expect({ verdict, name }).toEqual(
    known.hiddenUntilEnd ? { verdict: 'possible', name: null } : { verdict: 'known', name: known.en },
  );
  expect(judgeVerdict(molecule)).toBe(verdict);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(judgeMolecule(molecule, { repairs: false, revealHidden: true })).toMatchObject({
    verdict: 'known',
    name: known.en,
  });
  // The rules by themselves, as for a molecule that nobody has named.
  const rules = [...checkBonding(molecule), ...checkStability(molecule)].filter(({ severity }) => severity !== 'note');
  expect(rules.map(({ rule }) => rule)).toEqual(caught[known.en] ?? []);
});
