// `npm run docs`: writes the generated documents (docs/parameters.md); with --check only says whether they are up to
// date (exit 1 if not); with --all also the one that takes minutes (docs/sensitivity.md, checked by `npm run validate`). The sources are the records of the code itself, so a table cannot drift from it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './prepare.mjs';

async function load(file) {
  const { module } = await runnerImport(join(root, file), { root, logLevel: 'error', configFile: false });
  return module;
}

const documents = [
  ['docs/parameters.md', 'scripts/docs/parameters-table.ts', 'parametersTable'],
  ['docs/connectome.md', 'scripts/docs/connectome-page.ts', 'connectomePage'],
  ['docs/pictures/connectome.en.svg', 'scripts/docs/connectome-figure.ts', 'connectomeFigureEnglish'],
  ['docs/pictures/connectome.de.svg', 'scripts/docs/connectome-figure.ts', 'connectomeFigureGerman'],
];
if (process.argv.includes('--all')) {
  documents.push(['docs/sensitivity.md', 'scripts/docs/sensitivity-table.ts', 'sensitivityTable']);
}

let stale = 0;
for (const [target, source, maker] of documents) {
  const text = (await load(source))[maker]();
  const file = join(root, target);
  const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (now === text) continue;
  stale += 1;
  if (process.argv.includes('--check')) process.stdout.write(`${target} is not what the code says: run npm run docs\n`);
  else {
    writeFileSync(file, text);
    process.stdout.write(`wrote ${target}\n`);
  }
}
process.exit(process.argv.includes('--check') && stale > 0 ? 1 : 0);
