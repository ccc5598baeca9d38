// The served build: several files with hashed names, one origin, a strict content security policy.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pageContentSecurityPolicy } from './build-plugins/content-security-policy.ts';
import { keepOutOfFirstLoad } from './build-plugins/first-load.ts';
import { thirdPartyNotices } from './build-plugins/third-party-notices.ts';
import { withoutToolkitResources } from './build-plugins/without-toolkit-resources.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [
    react(),
    withoutToolkitResources(),
    keepOutOfFirstLoad('openchemlib'),
    thirdPartyNotices(repository),
    pageContentSecurityPolicy('served'),
  ],
  worker: { format: 'es', plugins: () => [withoutToolkitResources()] },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    // The chemistry toolkit is 1.1 MB and stays one piece: it is loaded by the workers, beside the page (first-load.ts).
    chunkSizeWarningLimit: 2000,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
