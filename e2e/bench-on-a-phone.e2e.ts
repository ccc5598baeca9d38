// The bench on a phone: one column, nothing wider than the screen, and a loupe that makes wells large enough for a finger.
import { expect, test } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** px; WCAG 2.2 asks for 24, LOOK for 44 on touch. */
const finger = 44;

test('a finger finds its well through the loupe', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open({ doses: '3.16,' });
  await bench.fire();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await bench.well(62).tap();
  const loupe = page.getByRole('dialog', { name: 'Welches Volk?' });
  const wells = loupe.getByRole('button', { name: /^Volk/ });
  await expect(wells).toHaveCount(25);
  const box = await wells.first().boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(finger);
  await expectAccessible(page);
  await wells.nth(12).tap();
  await expect(page.locator('.instrument-card').getByText(/Schläge\/s, Unruhe/)).toBeVisible();
  await expectAccessible(page);
});
