// `node benchmarks/analysis-rows.mjs`: the page "Auswerten" with 200 tries of 500 animals, plain and with a processor six times as slow.
// For each thing that a pupil does: the longest task of the page, and the time until it is seen. Written to benchmarks/ANALYSIS.md.
// The outcomes are those of the thirty tries of the stories (160 animals each), laid end to end: what is measured is the page.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.mjs';
import { root, say } from '../scripts/prepare.mjs';
import { serve } from '../scripts/serve.mjs';

const tries = 200;
const animals = 500;
const packedLength = 5;
const goalMs = 50;

/** Rows of the browser's lab book, made from the file of thirty tries. */
function makeRows() {
  const file = JSON.parse(readFileSync(join(root, 'e2e/thirty-tries.generated.json'), 'utf8'));
  const packs = file.tries.map(
    ({ outcomes }) => new Float64Array(new Uint8Array(Buffer.from(outcomes, 'base64')).buffer),
  );
  const subjects = file.tries.map(({ shot }) => Buffer.from(shot.split('.')[6], 'base64url').toString());
  return Array.from({ length: tries }, (_, place) => {
    const pack = packs[place % packs.length];
    const packed = Array.from({ length: animals }, (_, animal) => {
      const at = (animal * packedLength) % pack.length;
      return [animal + 1, 0, ...pack.subarray(at + 2, at + packedLength)];
    }).flat();
    return {
      number: place + 1,
      subject: subjects[place % subjects.length],
      packed,
      name: file.tries[place % packs.length].molecule,
    };
  });
}

/** Runs in the page: writes tries into its lab book as the bench does. */
async function fillLabBook({ rows, doses }) {
  const open = indexedDB.open('offshoot-lab-book');
  const book = await new Promise((resolve) => (open.onsuccess = () => resolve(open.result)));
  const group = { n: 0, perDose: [], lc50: { value: null }, ec50Stumble: { value: null } };
  const change = book.transaction(['tries', 'outcomes'], 'readwrite');
  for (const { number, subject, packed, name } of rows) {
    const design = {
      lab: 'nicotine',
      science: 1,
      world: 'standard',
      subject,
      doses,
      populations: 500,
      replicate: number,
      manipulations: [],
    };
    const summary = { groups: { quirk: group, ordinary: group, bee: group }, hash: '' };
    const row = { number, design, molecule: name, verdict: null, status: 'done', summary, seconds: 1, firedAt: null };
    change.objectStore('tries').put(row);
    const wells = Array.from({ length: packed.length / 5 }, (_, at) => ({
      population: packed[at * 5],
      group: 'quirk',
    }));
    change.objectStore('outcomes').put({ number, wells, packed: Float64Array.from(packed) });
  }
  await new Promise((resolve) => (change.oncomplete = resolve));
  book.close();
}

async function watch(page, name, act, seen) {
  await page.evaluate(() => {
    window.tasks = [];
    window.observer?.disconnect();
    window.observer = new PerformanceObserver((list) =>
      window.tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    window.observer.observe({ type: 'longtask' });
  });
  const start = performance.now();
  await act();
  await seen();
  const ms = performance.now() - start;
  await page.waitForTimeout(400);
  const tasks = await page.evaluate(() => window.tasks);
  return { name, ms, longest: Math.max(0, ...tasks), over: tasks.length };
}

/** What a pupil does: its name, the touch, and when it is seen. */
function stepsOf(page) {
  const sentence = page.locator('.analysis-sights .analysis-first');
  const menu = async (slot, option) => {
    await page.locator('.channel-slot').nth(slot).locator('button.choice-button').click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  const grid = page.locator('.row-grid');
  return [
    [
      'open the page, gather the rows',
      () => page.getByRole('link', { name: 'Auswerten' }).click(),
      () => page.getByRole('grid', { name: /^Tabelle mit 100.?000/ }).waitFor(),
    ],
    [
      'sort by heart rate',
      () =>
        page
          .getByRole('columnheader', { name: /Herzschlag/ })
          .getByRole('button')
          .click(),
      () => page.locator('[aria-sort=ascending]').waitFor(),
    ],
    [
      'scroll to the end',
      () => grid.evaluate((one) => (one.scrollTop = one.scrollHeight)),
      () => page.locator('[aria-rowindex="100001"]').waitFor(),
    ],
    [
      'group (bars with intervals)',
      async () => {
        await menu(0, 'Gruppe');
        await menu(1, 'stolpert');
      },
      () => sentence.filter({ hasText: 'stolpert' }).waitFor(),
    ],
    [
      'scatter',
      async () => {
        await menu(0, 'Unruhe');
        await menu(1, 'Herzschlag');
      },
      () => page.locator('.plot-throng').first().waitFor(),
    ],
    [
      'filter by a word',
      () => page.getByRole('searchbox').fill('quirk'),
      () => page.getByRole('grid', { name: /^Tabelle mit (?!100.?000)/ }).waitFor(),
    ],
  ];
}

async function measure(browser, address, slower) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(240_000);
  await page.goto(`${address}#/bench/lang=de&level=3`);
  await page.getByRole('button', { name: 'Testen', exact: true }).and(page.locator(':enabled')).waitFor();
  await page.evaluate(fillLabBook, { rows: makeRows(), doses: [0.316] });
  await page.reload();
  await page.getByRole('link', { name: 'Auswerten' }).waitFor();
  await page.waitForTimeout(3000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const rows = [];
  for (const [name, act, seen] of stepsOf(page)) rows.push(await watch(page, name, act, seen));
  await page.close();
  return rows;
}

const { server, address } = await serve(join(root, 'apps/web/dist'), 0);
const executablePath = await findBrowser(say);
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const load = loadavg()[0].toFixed(1);
const [plain, slow] = [await measure(browser, address, 1), await measure(browser, address, 6)];
const version = browser.version();
await browser.close();
server.close();
const lines = [
  '# The page “Auswerten” with 100,000 rows',
  '',
  `200 tries of 500 animals, served build; from the touch until it is seen. Made by \`node benchmarks/analysis-rows.mjs\`.`,
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${cpus()[0]?.model}, Chromium ${version}, load ${load} at the start. Goal: no task over ${goalMs} ms.`,
  '',
  '| what | seen after, ms | longest task, ms | tasks over 50 ms | 6x slower: seen after, ms | longest task, ms | tasks over 50 ms |',
  '|---|---|---|---|---|---|---|',
  ...plain.map((one, at) => {
    const other = slow[at];
    const numbers = [one.ms, one.longest, one.over, other.ms, other.longest, other.over];
    return `| ${[one.name, ...numbers.map((number) => number.toFixed(0))].join(' | ')} |`;
  }),
];
say(lines.join('\n'));
writeFileSync(join(root, 'benchmarks', 'ANALYSIS.md'), `${lines.join('\n')}\n`);
