// Tests of rediscovery: a known design is nearest to itself, a design of a pupil to the one it was made after.
import { expect, test } from 'vitest';
import { findNearestKnown, knownDesigns } from './nearest-known.ts';

test('each known design is nearest to itself', () => {
  for (const { id, smiles } of knownDesigns) {
    expect(findNearestKnown(smiles)).toMatchObject({ ok: true, value: { id, similarity: 1 } });
  }
});

test('imidacloprid without its chlorine is still nearest to imidacloprid, shares its tip, and is another plan', () => {
  const found = findNearestKnown('O=[N+]([O-])N=C1NCCN1Cc1cccnc1');
  if (!found.ok) throw new Error(found.problem.code);
  expect(found.value.id).toBe('imidacloprid');
  expect(found.value.similarity).toBeGreaterThan(0.4);
  expect(found.value.shared).toContain('tip');
  expect(found.value.samePlan).toBe(false);
});

test('nicotine has a ring with a lone pair and no tip, so its plan is none of theirs', () => {
  const found = findNearestKnown('CN1CCCC1c1cccnc1');
  expect(found).toMatchObject({ ok: true, value: { samePlan: false } });
  expect(found.ok && found.value.shared).not.toContain('tip');
});

test('what cannot be read says so', () => {
  expect(findNearestKnown('C1CC')).toMatchObject({ ok: false });
});
