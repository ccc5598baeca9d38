// `node benchmarks/look-frames.mjs`: how smoothly the brain instrument flashes, and how soon a well opens, in a real browser on
// the served build; written to benchmarks/LOOK.md with the machine. Frames are counted by the page, 5 s each: nothing else
// computing, a processor throttled to a sixth (CDP), and while a try of 12 doses runs.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.mjs';
import { root, say } from '../scripts/prepare.mjs';
import { serve } from '../scripts/serve.mjs';

const countMs = 5000;

/** Runs in the page. */
function countFrames(ms) {
  return new Promise((resolve) => {
    const gaps = [];
    const start = performance.now();
    let last = start;
    const frame = (now) => {
      gaps.push(now - last);
      last = now;
      if (now - start < ms) requestAnimationFrame(frame);
      else resolve({ perSecond: (gaps.length * 1000) / (now - start), longestMs: Math.max(...gaps) });
    };
    requestAnimationFrame(frame);
  });
}

/** Runs in the page: from the touch of a well to its animal in words. */
async function openWell(place) {
  const title = () => document.querySelector('.instrument-card h2')?.textContent;
  const cell = document.querySelectorAll('[role=gridcell]')[place];
  const wanted = cell.getAttribute('aria-label').match(/\d+/)[0];
  const start = performance.now();
  cell.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  while (!(title()?.includes(`Volk ${wanted} `) && document.querySelector('.instrument-card .brain-foot')))
    await new Promise((resolve) => setTimeout(resolve, 4));
  return performance.now() - start;
}

const { server, address } = await serve(join(root, 'apps/web/dist'), 0);
const executablePath = await findBrowser(say);
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
page.setDefaultTimeout(120_000);
await page.goto(`${address}#/bench/lang=de&level=3&doses=0.0316,0.316,3.16&dose=0.316`);
const fire = page.getByRole('button', { name: 'Testen', exact: true });
await fire.and(page.locator(':enabled')).click();
await page.getByRole('button', { name: /Noch einmal/ }).waitFor();
await page.waitForTimeout(2000);
const opened = [];
for (const place of [1, 30, 230, 260, 470, 5, 300, 120]) opened.push(await page.evaluate(openWell, place));
await page.getByRole('button', { name: 'Groß ansehen' }).click();
await page.getByRole('radiogroup', { name: 'Teile des Tieres' }).getByText('Gehirn', { exact: true }).click();
await page.getByRole('button', { name: 'Abspielen' }).click();
await page.waitForTimeout(1000);
const client = await page.context().newCDPSession(page);
/** What the page's main thread has done so far, ms: all of it, its scripts, its styles and layout. */
const busy = async () => {
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
  return {
    main: of('TaskDuration'),
    script: of('ScriptDuration'),
    style: of('RecalcStyleDuration') + of('LayoutDuration'),
  };
};
await client.send('Performance.enable');
const machine = await browser.newBrowserCDPSession();
/** Processor time of the page's whole process (its workers and its painters too), of the process that puts pictures on the screen, and of all of the browser's processes, ms. */
const spent = async () => {
  const { processInfo } = await machine.send('SystemInfo.getProcessInfo');
  const sum = (list) => list.reduce((total, { cpuTime }) => total + cpuTime * 1000, 0);
  const of = (wanted) => sum(processInfo.filter(({ type }) => type === wanted));
  return { page: of('renderer'), screen: of('GPU'), all: sum(processInfo) };
};
const rows = [];
const shares = [];
const measure = async (name) => {
  const [before, spentBefore] = [await busy(), await spent()];
  const load = loadavg()[0];
  const { perSecond, longestMs } = await page.evaluate(countFrames, countMs);
  const [after, spentAfter] = [await busy(), await spent()];
  const [main, script, style] = ['main', 'script', 'style'].map((part) => after[part] - before[part]);
  const frames = (perSecond * countMs) / 1000;
  rows.push(
    `| ${[name, perSecond.toFixed(0), longestMs.toFixed(0), (main / frames).toFixed(1), load.toFixed(1)].join(' | ')} |`,
  );
  const share = (ms) => `${((ms / countMs) * 100).toFixed(0)} %`;
  const processes = ['page', 'screen', 'all'].map((part) => spentAfter[part] - spentBefore[part]);
  const perFrame = (processes[2] / frames).toFixed(1);
  shares.push(`| ${[name, ...[script, style, main, ...processes].map(share), perFrame].join(' | ')} |`);
};
/** From 0.25 x by 0.5 to 1 x, or back. */
const turnSpeed = async (key) => {
  const slider = page.getByRole('slider', { name: 'Tempo' });
  await slider.press(key);
  await slider.press(key);
  await page.waitForTimeout(500);
};
await measure('at 0.25 x, nothing else computes');
await turnSpeed('ArrowRight');
await measure('at 1 x, nothing else computes');
await turnSpeed('ArrowLeft');
await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
await measure('at 0.25 x, processor at a sixth');
await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
await page.getByRole('button', { name: /Bremsstoff GABA/ }).click();
await page.getByRole('button', { name: 'Damit testen' }).click();
await measure('at 0.25 x, while a try runs');
const version = browser.version();
await browser.close();
server.close();
const sorted = opened.map(Math.round).sort((a, b) => a - b);
const lines = [
  '# Looking inside: frames and times',
  '',
  'The brain instrument playing, nicotine, served build. Made by `node benchmarks/look-frames.mjs`.',
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${cpus()[0]?.model}, Chromium ${version}, no graphics card. Goals: 60 frames a second when`,
  'nothing else computes, 30 at a sixth of the processor and while a try runs; a well opens within 150 ms. The load of the',
  'machine (1 min) stands beside, since others may compute on it.',
  '',
  '| state | frames a second | longest gap, ms | main thread, ms a frame | load |',
  '|---|---|---|---|---|',
  ...rows,
  '',
  'Share of one core over the same 5 s; goal: one animal at 1 x in under 20 %. Without a graphics card the processor paints, in the',
  "page's own process and in the one that puts pictures on the screen; with one, the main thread's column is what is left.",
  '',
  '| state | scripts | styles, layout | main thread | the page, workers, painting | onto the screen | all of the browser | ms a frame |',
  '|---|---|---|---|---|---|---|---|',
  ...shares,
  '',
  `A touched well is there after ${sorted[Math.floor(sorted.length / 2)]} ms (median of ${sorted.length}; ${sorted.join(', ')}).`,
];
say(lines.join('\n'));
writeFileSync(join(root, 'benchmarks', 'LOOK.md'), `${lines.join('\n')}\n`);
