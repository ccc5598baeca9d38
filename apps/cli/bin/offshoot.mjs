#!/usr/bin/env node
// The command `offshoot`: bundles itself when its sources have changed (about 2 s, the first time after installing), then runs.
import { pathToFileURL } from 'node:url';

let bundle;
try {
  const { ensureCli } = await import('../../../scripts/build-cli.mjs');
  bundle = await ensureCli(() => process.stderr.write('offshoot: bundling the command (once) ...\n'));
} catch (error) {
  const missing = error?.code === 'ERR_MODULE_NOT_FOUND';
  const why = missing
    ? 'what the project needs is not installed; run `npm ci` first'
    : String(error?.message ?? error).split('\n')[0];
  process.stderr.write(`offshoot: the command could not be bundled: ${why}\n`);
  process.exit(1);
}
await import(pathToFileURL(bundle).href);
