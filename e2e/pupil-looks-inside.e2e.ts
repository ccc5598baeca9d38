// By instruments alone: why does one population survive and its neighbour not? A pupil keeps one animal, opens the other at
// full size, reads which stage makes the difference, looks behind an enzyme, blocks it and tests once more. By keyboard and mouse.
import { expect, test } from '@playwright/test';
import { BenchPage, threeDoses } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

test('two neighbours are held against each other and the reason is tested with a blocker', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open({ doses: threeDoses, dose: '0.316' });
  await bench.fire();
  await bench.well(230).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Groß ansehen' }).press('Enter');
  await expect(page.getByText(/Von 1 000 Molekülen kommen/)).toBeVisible();
  await page.screenshot({ path: '.cache/look-body.png' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Als A merken' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(bench.well(230)).toBeVisible();

  await bench.well(231).click();
  await page.getByRole('button', { name: 'Groß ansehen' }).click();
  await expect(page.getByText(/Der Unterschied kommt vor allem/)).toBeVisible();
  await page.screenshot({ path: '.cache/look-compare.png' });
  await page
    .getByRole('button', { name: /Methyl-Schneider/ })
    .last()
    .click();
  await expect(page.getByText('dieses Tier').first()).toBeVisible();
  await page.screenshot({ path: '.cache/look-behind.png' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enzym blockieren und noch einmal testen' }).click();
  await expect(page.getByRole('button', { name: /Methyl-Schneider.*blockiert/ })).toBeVisible();
  await expect(page.getByText(/Der Unterschied kommt vor allem vom Abbau/)).toBeVisible();

  await page.getByText('Andockstelle', { exact: true }).click();
  await expect(page.getByText(/Grundhalt/)).toBeVisible();
  await page.screenshot({ path: '.cache/look-receptor.png' });
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: '.cache/look-receptor-phone.png', fullPage: true });
  await page.getByText('Körper', { exact: true }).click();
  await page.screenshot({ path: '.cache/look-body-phone.png', fullPage: true });
});
