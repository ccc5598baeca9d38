// `npm run bench`: bundles the benchmarks and runs them in this Node. Arguments go on to benchmarks/main.ts; `--page`
// measures the page in a browser instead.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { requireNode, root, run } from './prepare.mjs';

requireNode();
if (process.argv.includes('--page')) {
  const { measurePage } = await import('../benchmarks/page-alive.mjs');
  await measurePage();
  process.exit();
}
const outDir = join(root, '.cache', 'benchmarks');
mkdirSync(outDir, { recursive: true });
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: [/^@offshoot\//] },
  build: { ssr: 'benchmarks/main.ts', outDir, target: 'node20', minify: false },
});
process.exitCode = run(process.execPath, [join(outDir, 'main.js'), ...process.argv.slice(2)]);
