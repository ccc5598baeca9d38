// The tries of the browser stories are real ones: computed again, they come out to the last bit.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computeThirtyTries, thirtyTriesPath } from '../e2e/thirty-tries.ts';

test('the thirty tries of the stories are what the lab computes', { timeout: 300_000 }, async () => {
  const computed = await computeThirtyTries();
  if (process.env['OFFSHOOT_WRITE_TRIES'] !== undefined) writeFileSync(thirtyTriesPath, computed);
  expect(readFileSync(thirtyTriesPath, 'utf8')).toBe(computed);
});
