// `npm run build` (the pages, apps/web/dist) and `npm run build:file` (the one file, build/offshoot.html).
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildFile, buildWeb, installWhatIsMissing, requireNode, root, say } from './prepare.mjs';

requireNode();
installWhatIsMissing();
try {
  if (process.argv.includes('--file')) {
    buildFile();
    const size = statSync(join(root, 'build/offshoot.html')).size;
    say(`build/offshoot.html: ${(size / 1e6).toFixed(2)} MB. Open it by double click; it needs no network.`);
  } else {
    buildWeb();
    say('apps/web/dist is built. `npm start` serves it.');
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
