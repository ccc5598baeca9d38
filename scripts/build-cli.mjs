// Bundles the command `offshoot` and its worker into apps/cli/dist, since Node 20 can't run TypeScript.
// `node scripts/build-cli.mjs [FOLDER]` always builds, into another folder if one is named; the launcher
// apps/cli/bin/offshoot.mjs builds when sources are newer.
import { mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'apps/cli/dist');
const stampName = '.built';
const workshop = join(root, '.cache');
const lock = join(workshop, 'offshoot-bundle.lock');
const sources = [
  'packages',
  'labs',
  'apps/cli/src',
  'apps/cli/package.json',
  'scripts/build-cli.mjs',
  'package-lock.json',
];
const skipped = new Set(['node_modules', 'dist', 'view', 'ui']);
/** A build takes about 2 s; a lock older than this belongs to a process that died. */
const lockLasts = 60_000;
const waitStep = 100;

/** Builds the command unless the last build is younger than every source. Resolves to the bundle's path. */
export async function ensureCli(say) {
  if (isCurrent()) return join(dist, 'offshoot.mjs');
  await withLock(async () => {
    if (isCurrent()) return; // another process has just built it
    say();
    await buildCli();
  });
  return join(dist, 'offshoot.mjs');
}

function isCurrent() {
  const built = timeOf(join(dist, stampName));
  return built > 0 && sources.every((source) => newestIn(join(root, source)) < built);
}

/** The newest time of change in a folder, its own included, so that a removed file counts. Tests change nothing. */
function newestIn(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  let newest = entry.mtimeMs;
  for (const child of readdirSync(path, { withFileTypes: true })) {
    if (skipped.has(child.name) || /\.(test|contract)\.tsx?$/.test(child.name)) continue;
    const file = join(path, child.name);
    newest = Math.max(newest, child.isDirectory() ? newestIn(file) : statSync(file).mtimeMs);
  }
  return newest;
}

function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

async function buildCli(folder = dist) {
  const { build } = await import('vite');
  const started = Date.now();
  const fresh = join(workshop, `offshoot-bundle-${process.pid}`);
  await build({
    root: join(root, 'apps/cli'),
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: fresh,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: {
          offshoot: join(root, 'apps/cli/src/main.ts'),
          'bench.worker': join(root, 'apps/cli/src/shot/bench.worker.ts'),
          'screen.worker': join(root, 'apps/cli/src/screen/screen.worker.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  // The stamp carries the time at which the build began: a source changed meanwhile is newer.
  const stamp = join(folder, stampName);
  writeFileSync(stamp, '');
  utimesSync(stamp, started / 1000, started / 1000);
}

/** Lets one process build and the others wait: a folder can be made only once. */
async function withLock(work) {
  mkdirSync(workshop, { recursive: true });
  while (!tryLock()) await new Promise((resolve) => setTimeout(resolve, waitStep));
  try {
    await work();
  } finally {
    rmdirSync(lock);
  }
}

function tryLock() {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (Date.now() - timeOf(lock) > lockLasts) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await withLock(() => buildCli(process.argv[2] === undefined ? dist : resolve(process.argv[2])));
}
