// The page stays alive while it computes: the longest gap between two frames, the longest task and the times to the
// first wells and the last are measured and written down (.cache/page-alive.json). No time is asserted here: a busy
// machine must not fail a story. Stopping keeps what was computed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { expect, test } from '@playwright/test';
import { BenchPage } from './bench-page.ts';

test('a whole ladder is computed while frames go on', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open();
  await page.evaluate(() => {
    const measured = { frames: 0, longestGapMs: 0, longestTaskMs: 0, firstWellsMs: 0, startedAt: performance.now() };
    Object.assign(window, { measured });
    let last = performance.now();
    const frame = (now: number) => {
      measured.frames += 1;
      measured.longestGapMs = Math.max(measured.longestGapMs, now - last);
      last = now;
      if (
        measured.firstWellsMs === 0 &&
        document.querySelector('.well-cell .well-calm, .well-cell .well-stumble, .well-cell .well-dead')
      ) {
        measured.firstWellsMs = now - measured.startedAt;
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) measured.longestTaskMs = Math.max(measured.longestTaskMs, entry.duration);
    }).observe({ type: 'longtask' });
    document.addEventListener('click', () => (measured.startedAt = performance.now()), { capture: true, once: true });
  });
  await bench.fire();
  const measured = await page.evaluate(() => {
    const { frames, longestGapMs, longestTaskMs, firstWellsMs, startedAt } = (
      window as unknown as { measured: Record<string, number> }
    ).measured as {
      frames: number;
      longestGapMs: number;
      longestTaskMs: number;
      firstWellsMs: number;
      startedAt: number;
    };
    const totalMs = performance.now() - startedAt;
    return { firstWellsMs, totalMs, longestGapMs, longestTaskMs, framesPerSecond: (frames * 1000) / totalMs };
  });
  mkdirSync('.cache', { recursive: true });
  writeFileSync(
    '.cache/page-alive.json',
    `${JSON.stringify({ cores: cpus().length, processor: cpus()[0]?.model, ...measured }, null, 2)}\n`,
  );
  expect(measured.framesPerSecond).toBeGreaterThan(0);
  await expect(bench.sentence).toHaveText(/stolpern/);
});

test('a try can be stopped, and what was computed is kept', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open({ dose: '3.16' });
  await bench.fireButton.click();
  await expect(page.getByText(/^Dosis .*1 000 Nervenzellen/)).toBeVisible();
  await page.getByRole('button', { name: 'Anhalten' }).click();
  await expect(page.getByText(/angehalten, .* gerechnet/)).toBeVisible();
  await expect(bench.fireButton).toBeEnabled();
  expect(await page.locator('.well-cell .well-empty').count()).toBeLessThan(500);
});
