// The same bits in Firefox (SpiderMonkey) as in Node (V8): a shot by the vector kernel and one by the reference, from
// chemistry to heart, in a page that Firefox opens without a window and that posts its hashes back.
import { execFileSync, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { computeShotHashes } from './browsers/shot-hashes.ts';

const PATIENCE_MS = 300_000;
const PAGE = `<!doctype html><title>Offshoot</title><script type="module">
const report = (answer) => fetch('/report', { method: 'POST', body: JSON.stringify(answer) });
try {
  const { computeShotHashes } = await import('/check.js');
  await report({ agent: navigator.userAgent, hashes: await computeShotHashes() });
} catch (error) {
  await report({ agent: navigator.userAgent, error: String(error) });
}
</script>`;

const firefox = ['firefox-esr', 'firefox'].find((program) => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (firefox === undefined)
  console.log('Firefox is not installed (Debian: apt install firefox-esr), so it is not compared.');

interface Answer {
  readonly agent: string;
  readonly hashes?: Record<string, string>;
  readonly error?: string;
}

const folder = mkdtempSync(join(tmpdir(), 'offshoot-firefox-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.skipIf(firefox === undefined)('Firefox and Node give shots of the same hash', { timeout: PATIENCE_MS }, async () => {
  await bundle();
  let hear: (answer: Answer) => void = () => undefined;
  const heard = new Promise<Answer>((resolve) => (hear = resolve));
  const server = await serve(hear);
  const { port } = server.address() as AddressInfo;
  const options = ['--headless', '--no-remote', '--profile', mkdtempSync(join(folder, 'profile-'))];
  // in a group of its own: Firefox is several processes
  const browser = spawn(firefox!, [...options, `http://127.0.0.1:${port}/`], { stdio: 'ignore', detached: true });
  try {
    const answer = await heard;
    console.log(answer.agent, answer.hashes ?? answer.error);
    expect(answer.agent).toContain('Firefox/');
    expect(answer.hashes).toEqual(await computeShotHashes());
  } finally {
    process.kill(-browser.pid!);
    server.close();
  }
});

async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      lib: { entry: 'validation/browsers/shot-hashes.ts', formats: ['es'], fileName: () => 'check.js' },
      outDir: folder,
      emptyOutDir: false,
      minify: false,
    },
  });
}

function serve(hear: (answer: Answer) => void): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let text = '';
      request.on('data', (piece: Buffer) => (text += piece.toString()));
      request.on('end', () => {
        response.end();
        hear(JSON.parse(text) as Answer);
      });
    } else if (request.url === '/check.js') {
      response.setHeader('Content-Type', 'text/javascript').end(readFileSync(join(folder, 'check.js')));
    } else response.setHeader('Content-Type', 'text/html').end(PAGE);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
