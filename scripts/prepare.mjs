// What `npm start`, `npm test` and `npm run build` share: is this Node new enough, is everything installed,
// and have the sources changed since something was last built?
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldestNode = [20, 19];

/** Prints one line of what is being done. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Ends with one clear sentence when this Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  process.stderr.write(
    `Offshoot needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}.\n`,
  );
  process.exit(2);
}

/** Runs a command with its output shown; returns its exit status. */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, ...options }).status ?? 1;
}

/** Runs a tool that npm installed for this project. */
export function runTool(tool, args, options = {}) {
  return run(join(root, 'node_modules', '.bin', tool), args, options);
}

/** Installs exactly what the lockfile names, unless that has been done already. */
export function installWhatIsMissing() {
  const installed = join(root, 'node_modules', '.offshoot-lock');
  const wanted = hashFiles([join(root, 'package-lock.json')]);
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  say('Installing what the project needs (once; it stays in node_modules) ...');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    process.stderr.write(
      'The installation failed: see the lines above. Nothing else was changed; run the command again.\n',
    );
    process.exit(1);
  }
  writeFileSync(installed, wanted);
}

/** SHA-256 over the names and contents of files. */
export function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Every source file below some folders of the project, in a fixed order; build outputs left out. */
export function sourceFiles(folders) {
  const skipped = new Set(['node_modules', 'dist', 'build', '.cache', 'test-results']);
  const found = [];
  const walk = (path) => {
    if (statSync(path).isFile()) return void found.push(path);
    for (const name of readdirSync(path).sort()) if (!skipped.has(name)) walk(join(path, name));
  };
  for (const folder of folders) if (existsSync(join(root, folder))) walk(join(root, folder));
  return found;
}

/**
 * Builds something only when its sources changed since the last time.
 * @param stamp file, relative to the root, that remembers what was built
 * @param folders sources, relative to the root
 * @param build does the work; throws when it can't
 */
export function buildIfChanged(stamp, folders, build) {
  const file = join(root, stamp);
  const wanted = hashFiles(sourceFiles([...folders, 'package-lock.json']));
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return false;
  build();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wanted);
  return true;
}

/** Builds the pages of the web application into apps/web/dist when needed. */
export function buildWeb() {
  return buildIfChanged('apps/web/dist/.built-from', ['packages', 'labs', 'apps/web'], () => {
    say('Building the pages ...');
    if (runTool('vite', ['build', 'apps/web', '--logLevel', 'warn']) !== 0)
      throw new Error('The pages could not be built.');
  });
}

/** Builds the one-file version into build/offshoot.html when needed. */
export function buildFile() {
  return buildIfChanged('build/.built-from', ['packages', 'labs', 'apps/web'], () => {
    say('Building the one file ...');
    const args = ['build', 'apps/web', '--config', 'apps/web/vite.file.config.ts', '--logLevel', 'warn'];
    if (runTool('vite', args) !== 0) throw new Error('The one file could not be built.');
  });
}
