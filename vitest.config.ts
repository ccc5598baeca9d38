// Unit and contract tests: every *.test.ts beside its source, in Node.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/**/*.test.{ts,tsx}',
      'labs/**/*.test.{ts,tsx}',
      'apps/**/*.test.{ts,tsx}',
      'scripts/**/*.test.ts',
      'benchmarks/**/*.test.ts',
    ],
    pool: 'threads',
    maxWorkers: 2,
    // The rooms keep no state but caches, so that files may share what they load: 153 s become 86 on 2 cores.
    isolate: false,
    testTimeout: 60_000,
  },
});
