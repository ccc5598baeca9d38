// The verdict against a table of molecules written down beforehand, each rule seen to catch and to let pass.
import { expect, test } from 'vitest';
import { knownMolecules } from '../known/known-molecules.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { readMolecule } from '../reading/read-molecule.ts';
import { bondingRules } from './bonding-rules.ts';
import { bondingCases } from './expected/impossible-molecules.ts';
import { realMolecules } from './expected/real-molecules.ts';
import { noteCases, stabilityCases } from './expected/unstable-molecules.ts';
import { judgeMolecule } from './judge-molecule.ts';
import { stabilityAlerts } from './stability-alerts.ts';

function read(text: string): Molecule {
  const result = readMolecule(text, { layout: false });
  if (!result.ok) throw new Error(`${text}: ${result.problem.code}`);
  return result.value;
}

function rulesAgainst(text: string): { verdict: string; rules: string[] } {
  const { verdict, findings } = judgeMolecule(read(text), { repairs: false });
  return { verdict, rules: findings.filter(({ severity }) => severity !== 'note').map(({ rule }) => rule) };
}

test('the table holds at least 300 molecules', () => {
  const pairs = [
    ...bondingCases.flatMap((one) => [...one.broken, ...one.sound]),
    ...stabilityCases.flatMap((one) => [...one.caught, ...one.passed]),
  ];
  expect(pairs.length + realMolecules.length).toBeGreaterThanOrEqual(300);
});

test.each(realMolecules)('%s exists, and no rule speaks against it (%s)', (smiles) => {
  expect(rulesAgainst(smiles).rules).toEqual([]);
  expect(['possible', 'known']).toContain(rulesAgainst(smiles).verdict);
});

test.each(bondingCases.flatMap(({ rule, broken }) => broken.map((smiles) => [smiles, rule] as const)))(
  '%s is impossible: %s',
  (smiles, rule) => {
    expect(rulesAgainst(smiles).verdict).toBe('impossible');
    expect(rulesAgainst(smiles).rules).toContain(rule);
  },
);

test.each(bondingCases.flatMap(({ rule, sound }) => sound.map((smiles) => [smiles, rule] as const)))(
  'the bonds of %s are sound (%s)',
  (smiles) => {
    expect(rulesAgainst(smiles).verdict).not.toBe('impossible');
  },
);

test.each(stabilityCases.flatMap(({ rule, caught }) => caught.map((smiles) => [smiles, rule] as const)))(
  '%s would not last: %s',
  (smiles, rule) => {
    // None of them is in the known list, where "known" would outweigh the rule: known-verdicts.test.ts holds those.
    expect(rulesAgainst(smiles).verdict).toBe('unstable');
    expect(rulesAgainst(smiles).rules).toContain(rule);
  },
);

test.each(stabilityCases.flatMap(({ rule, passed }) => passed.map((smiles) => [smiles, rule] as const)))(
  '%s is not caught by %s',
  (smiles, rule) => {
    expect(rulesAgainst(smiles).rules).not.toContain(rule);
    expect(rulesAgainst(smiles).verdict).not.toBe('impossible');
  },
);

test('every rule is in the table, and every rule that only warns of little is a note', () => {
  expect(bondingCases.map(({ rule }) => rule)).toEqual([...bondingRules]);
  const warnings = stabilityAlerts.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule);
  expect([...stabilityCases.map(({ rule }) => rule)].sort()).toEqual([...warnings].sort());
  expect(stabilityAlerts.filter(({ severity }) => severity === 'note').map(({ rule }) => rule)).toEqual([
    'azide',
    'bare-imine',
    'isocyanate',
    'ion',
  ]);
});

test.each(noteCases)('$rule is a note where it belongs, and nowhere else', ({ rule, caught, passed }) => {
  const notes = (smiles: string): string[] =>
    judgeMolecule(read(smiles), { repairs: false }).findings.flatMap((one) =>
      one.severity === 'note' ? [one.rule] : [],
    );
  for (const smiles of caught) {
    expect(notes(smiles), smiles).toContain(rule);
    expect(judgeMolecule(read(smiles), { repairs: false }).verdict, smiles).toMatch(/possible|known/);
  }
  for (const smiles of passed) expect(notes(smiles), smiles).not.toContain(rule);
});

test('each rule of stability names a source', () => {
  for (const { source } of stabilityAlerts) expect(source).toMatch(/\d{4}/);
});

test('insecticides read "possible" without a name until they are revealed', () => {
  for (const known of knownMolecules.filter(({ hiddenUntilEnd }) => hiddenUntilEnd)) {
    expect(judgeMolecule(read(known.smiles))).toMatchObject({ verdict: 'possible', name: null });
    expect(judgeMolecule(read(known.smiles), { revealHidden: true })).toMatchObject({
      verdict: 'known',
      name: known.en,
    });
  }
});

test('the way from nicotine to imidacloprid leads over molecules that may be drawn', () => {
  // Chlorine, ring opened, ring closed over N-CH3, C to N (an aminal), nitroimine: the path of the design notes.
  const path = [
    'CN1CCCC1c1ccc(Cl)nc1',
    'CNCCCCc1ccc(Cl)nc1',
    'C1CCN(C1)Cc1ccc(Cl)nc1',
    'C1NCCN1Cc1ccc(Cl)nc1',
    'C1N(CCN1)Cc1ccc(Cl)nc1',
  ];
  for (const smiles of path) expect(judgeMolecule(read(smiles)).verdict).not.toBe('impossible');
});

test('an ion is possible, and the verdict says that it never comes alone', () => {
  const { verdict, findings } = judgeMolecule(read('C[n+]1ccccc1'));
  expect(verdict).toBe('possible');
  expect(findings).toEqual([expect.objectContaining({ rule: 'ion', severity: 'note' })]);
});

test('a five-bonded carbon is marked with its bonds and numbers', () => {
  const molecule = read('CC(C)(C)(C)C');
  const [finding] = judgeMolecule(molecule).findings;
  expect(finding).toMatchObject({
    rule: 'too-many-bonds',
    severity: 'error',
    data: { element: 'C', held: 5, hands: 4 },
  });
  expect(molecule.neighbours[finding!.atoms[0]!]).toHaveLength(5);
  expect(finding!.bonds).toHaveLength(5);
});
