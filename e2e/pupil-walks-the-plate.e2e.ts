// A pupil without a mouse: the plate is one tab stop, arrow keys walk it, Enter looks into a well.
import { expect, test } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

test('the plate is walked by arrow keys and a well is opened by Enter', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open({ doses: '0.316,3.16' });
  await bench.fireButton.focus();
  await page.keyboard.press('Enter');
  await expect(bench.fireButton).toBeHidden();
  await expect(bench.fireButton).toBeVisible();

  await bench.well(0).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(bench.well(26)).toBeFocused();
  await expect(bench.well(26)).toHaveAccessibleName(/^Volk \d+, mit Herzmacke: (ruhig|stolpert|tot)(, knapp)?$/);
  await page.keyboard.press('Control+End');
  await expect(bench.well(499)).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Tab');
  await expect(bench.plate.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(bench.well(0)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: /Herzschlag über 20 Sekunden/ })).toBeVisible();
  await expectAccessible(page);
});
