// The compiled kernel that is committed must be what its source gives: nobody can review base64.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileKernel, sourceOf } from './build-kernel.mjs';

test('compiling the vector kernel gives the bytes that are in the repository', async () => {
  const committed = readFileSync(
    new URL('../packages/brain/src/kernel/wasm/kernel.generated.ts', import.meta.url),
    'utf8',
  );
  expect(sourceOf(await compileKernel())).toBe(committed);
});
