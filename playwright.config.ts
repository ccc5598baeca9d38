// Browser stories: the built pages in any installed Chrome, Edge or Chromium (OFFSHOOT_BROWSER names one), served by the
// project's own server. Both builds must be there: `npm run build` and `npm run build:file`; `npm test` sees to it.
// OFFSHOOT_STORY_PORT names the port; `npm test` takes a free one.
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const places = [
  process.env['OFFSHOOT_BROWSER'],
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const browser = places.find((place) => place !== undefined && existsSync(place));
const isRoot = process.getuid?.() === 0;
const port = Number(process.env['OFFSHOOT_STORY_PORT'] ?? 4173);

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  // The stories compute with all cores; side by side they would only wait for each other.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1366, height: 768 },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser !== undefined && { executablePath: browser }),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: {
    command: `node -e "import('./scripts/serve.mjs').then(({ serve }) => serve(process.cwd() + '/apps/web/dist', ${port}))"`,
    port,
    reuseExistingServer: false,
  },
});
