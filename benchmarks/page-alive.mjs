// `node scripts/bench.mjs --page`: how soon the first wells come and how alive the page stays, in a real browser on the
// served build. One shot after loading, then five warm ones; then how soon the bench and a full notebook are there. Written
// to benchmarks/PAGE.md with the machine.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.mjs';
import { buildWeb, root, say } from '../scripts/prepare.mjs';
import { serve } from '../scripts/serve.mjs';
import { measureCards } from './notebook-cards.mjs';
import { measureStart } from './page-start.mjs';

const warmShots = 5;
const restMs = 800; // between two shots: a pupil reads at least that long
const settleMs = 2500; // after loading, before the first shot

/** Runs in the page: fires by the button of that name and watches until the shot has ended. */
async function watchShot(button) {
  const buttons = () => [...document.querySelectorAll('button')].map((each) => [each.textContent.trim(), each]);
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const startedAt = performance.now();
  buttons()
    .find(([text]) => text.startsWith(button))[1]
    .click();
  const seen = { frames: 0, longestGapMs: 0, firstWellsMs: 0 };
  let last = startedAt;
  let emptied = false;
  await new Promise((resolve) => {
    const frame = (now) => {
      seen.frames += 1;
      seen.longestGapMs = Math.max(seen.longestGapMs, now - last);
      last = now;
      const filled = document.querySelector('.well-cell .well-calm, .well-cell .well-stumble, .well-cell .well-dead');
      emptied ||= !filled;
      if (seen.firstWellsMs === 0 && emptied && filled) seen.firstWellsMs = performance.now() - startedAt;
      const running = buttons().some(([text]) => text === 'Anhalten');
      if (seen.firstWellsMs > 0 && !running) resolve();
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const totalMs = performance.now() - startedAt;
  observer.disconnect();
  const longestTaskMs = Math.max(0, ...tasks);
  return { ...seen, totalMs, framesPerSecond: (seen.frames * 1000) / totalMs, longestTaskMs, longTasks: tasks.length };
}

function row(name, one) {
  const numbers = [one.firstWellsMs, one.totalMs, one.framesPerSecond, one.longestGapMs, one.longestTaskMs];
  return `| ${[name, ...numbers.map((number) => number.toFixed(0)), one.longTasks].join(' | ')} |`;
}

function medianOf(shots) {
  const middle = (key) => shots.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(shots.length / 2)];
  return Object.fromEntries(Object.keys(shots[0]).map((key) => [key, middle(key)]));
}

export async function measurePage() {
  buildWeb();
  const { server, address } = await serve(join(root, 'apps/web/dist'), 0);
  const executablePath = await findBrowser(say);
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${address}#/bench/lang=de`);
  await page.getByRole('button', { name: 'Testen', exact: true }).and(page.locator(':enabled')).waitFor();
  await page.waitForTimeout(settleMs);
  const shots = [];
  for (let shot = 0; shot <= warmShots; shot += 1) {
    shots.push(await page.evaluate(watchShot, shot === 0 ? 'Testen' : 'Noch einmal'));
    await page.waitForTimeout(restMs);
  }
  await page.close();
  const start = await measureStart(browser, address);
  const cards = await measureCards(browser, address);
  const version = browser.version();
  await browser.close();
  server.close();
  const [first, ...warm] = shots;
  const lines = [
    '# The page while it computes',
    '',
    'Nicotine, 12 doses, 500 populations, served build; from the click. Made by `node scripts/bench.mjs --page`.',
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${cpus()[0]?.model}, Chromium ${version}. Goals: first wells 300 ms (warm, median),`,
    'all wells 15 s, 30 frames a second, no task over 50 ms.',
    '',
    '| shot | first wells, ms | last well, ms | frames a second | longest gap, ms | longest task, ms | tasks over 50 ms |',
    '|---|---|---|---|---|---|---|',
    row('first after loading', first),
    ...warm.map((one, place) => row(`warm ${place + 1}`, one)),
    row('median of the warm', medianOf(warm)),
    '',
    ...start,
    '',
    ...cards,
  ];
  say(lines.join('\n'));
  writeFileSync(join(root, 'benchmarks', 'PAGE.md'), `${lines.join('\n')}\n`);
}
