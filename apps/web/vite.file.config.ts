// The one-file build: script, worker, WASM, fonts and licences inside build/offshoot.html, which runs by double click and
// asks no network for anything.
import { fileURLToPath } from 'node:url';
import { rename } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { pageContentSecurityPolicy } from './build-plugins/content-security-policy.ts';
import { packedWorker } from './build-plugins/packed-worker.ts';
import { thirdPartyNotices } from './build-plugins/third-party-notices.ts';
import { withoutToolkitResources } from './build-plugins/without-toolkit-resources.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const outDir = fileURLToPath(new URL('../../build', import.meta.url));

/** Takes the worker whose script is inside the page instead of the one that is loaded. */
const workerInside: Plugin = {
  name: 'offshoot-worker-inside',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined || !source.endsWith('lab.worker.ts?worker')) return null;
    return this.resolve(`${source}&inline`, importer, { skipSelf: true });
  },
};

/** Names the one file for what it is. */
const namedFile: Plugin = {
  name: 'offshoot-named-file',
  apply: 'build',
  closeBundle: () => rename(`${outDir}/index.html`, `${outDir}/offshoot.html`),
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [
    workerInside,
    packedWorker(),
    react(),
    withoutToolkitResources(),
    thirdPartyNotices(repository),
    viteSingleFile({ removeViteModuleLoader: true }),
    pageContentSecurityPolicy('one-file'),
    namedFile,
  ],
  // One script without parts: what the served worker loads on demand is inside.
  worker: {
    format: 'iife',
    plugins: () => [withoutToolkitResources()],
    rolldownOptions: { output: { codeSplitting: false } },
  },
  build: {
    target: 'es2022',
    outDir,
    emptyOutDir: false,
    chunkSizeWarningLimit: 8000,
    modulePreload: { polyfill: false },
  },
});
