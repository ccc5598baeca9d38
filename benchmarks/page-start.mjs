// How soon the bench is there: from the address to a *Testen* that can be pressed, in a browser that has kept nothing,
// plain and with the processor slowed down (only the page's own thread is slowed, not the workers).
const loads = 5;
const slowdowns = [1, 4];

/** One load in a fresh browser context. Milliseconds from the address. */
async function loadOnce(browser, address, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    const watch = () => {
      const button = [...document.querySelectorAll('main button')].find(({ textContent }) => textContent === 'Testen');
      if (button) window.shownAt ??= performance.now();
      if (button && !button.disabled) window.readyAt ??= performance.now();
      if (window.readyAt === undefined) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  });
  await page.goto(`${address}#/bench/lang=de`);
  await page.waitForFunction(() => window.readyAt !== undefined);
  const seen = await page.evaluate(() => [window.shownAt, window.readyAt]);
  await context.close();
  return seen;
}

const medianOf = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Lines of Markdown: one row a slowdown, medians of five loads. */
export async function measureStart(browser, address) {
  const rows = [];
  for (const slowdown of slowdowns) {
    const seen = [];
    for (let load = 0; load < loads; load += 1) seen.push(await loadOnce(browser, address, slowdown));
    const [shown, ready] = [0, 1].map((part) => medianOf(seen.map((one) => one[part])).toFixed(0));
    rows.push(`| ${slowdown === 1 ? 'plain' : `page slowed ${slowdown} x`} | ${shown} | ${ready} |`);
  }
  return [
    '## The start',
    '',
    `From the address, nothing kept by the browser, median of ${loads} loads. Goal: ready within 3 s.`,
    '',
    '| processor | bench drawn, ms | *Testen* can be pressed, ms |',
    '|---|---|---|',
    ...rows,
  ];
}
