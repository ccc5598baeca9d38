// `npm start`: installs what is missing, builds what has changed, serves the bench on 127.0.0.1 and opens a browser
// where there is one. `--no-open` leaves the browser alone, `--port N` picks the port.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildWeb, installWhatIsMissing, requireNode, root, say } from './prepare.mjs';
import { serve } from './serve.mjs';

const usualPort = 4300;

function openBrowser(address) {
  const opener = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[process.platform] ?? ['xdg-open'];
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen || process.env.CI || process.argv.includes('--no-open')) return;
  const child = spawn(opener[0], [...opener.slice(1), address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

requireNode();
installWhatIsMissing();
try {
  if (!buildWeb()) say('The pages are built already.');
  const wish = process.argv.indexOf('--port');
  const { address } = await serve(join(root, 'apps/web/dist'), wish > 0 ? Number(process.argv[wish + 1]) : usualPort);
  say(`\nOffshoot is ready: ${address}\nOnly this machine can open it. Stop it with Ctrl+C.`);
  openBrowser(address);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
