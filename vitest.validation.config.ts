// Slow checks against published results and peer programs (`npm run validate`).
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['validation/**/*.validation.ts'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
  },
});
