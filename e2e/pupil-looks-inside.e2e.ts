// By instruments alone: why does one population survive and its neighbour not? A pupil keeps one animal, opens the other at
// full size, reads which stage makes the difference, looks behind an enzyme, blocks it and tests once more. By keyboard and mouse.
import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
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
  await expect(page.getByText(/^A .* · B .* · üblich/).first()).toBeVisible();
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

test('a link opens an animal without a try; its brain and heart answer by keyboard, and Back leads back', async ({
  page,
}) => {
  await page.goto(`#/bench/lang=de&level=3&dose=0.316&look=body&well=1&shot=${shotOfNicotine}`);
  await expect(page.getByRole('heading', { name: 'Volk 1', exact: true })).toBeVisible();
  await silenceRegion(page);
  await lookIntoHeart(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: '.cache/look-brain-phone.png', fullPage: true });
  await page.keyboard.press('Escape');
  await expect(page.getByText(/Wähle eine Gegend oder eine Zelle/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(new BenchPage(page, 'de').fireButton).toBeVisible();
});

/** Nicotine at three doses in the standard world. */
const shotOfNicotine = 'nicotine.v1.standard.r1.p500.316e-4_316e-3_316e-2.Q04xQ0NDQzFjMWNuY2NjMQ.t6co';

/** In the brain: a region, silenced at once, in one sentence; one of its cells; back by one key. By keyboard. */
async function silenceRegion(page: Page): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Teile des Tieres' }).getByText('Gehirn', { exact: true }).click();
  await page.getByRole('button', { name: 'Abspielen' }).press('Enter');
  await page.getByRole('button', { name: /^Bremse/ }).press('Enter');
  await page.getByRole('button', { name: 'Stilllegen: Bremse' }).press('Enter');
  await expect(page.getByText(/Jetzt sendet „.*“ .* statt .* Signale/)).toBeVisible();
  await page.getByRole('button', { name: 'Eine Zelle ansehen' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Zelle 300 · Bremse' })).toBeVisible();
  await expect(page.getByText(/Sie sendet 0,0 Signale je Sekunde/)).toBeVisible();
  await page.screenshot({ path: '.cache/look-cell.png' });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText(/In Wirklichkeit gibt es viele Arten von Bremszellen/)).toBeVisible();
  await page.screenshot({ path: '.cache/look-brain.png' });
  await expectAccessible(page);
}

/** In the heart: its parts, a picture that says where it comes from; Back leaves it, and its link brings it again. */
async function lookIntoHeart(page: Page): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Teile des Tieres' }).getByText('Herz', { exact: true }).click();
  await expect(page.getByText(/So entsteht sie/)).toBeVisible();
  await page.getByRole('button', { name: 'Ton: jeder Schlag' }).press('Enter');
  await page.getByRole('button', { name: 'Abspielen' }).press('Enter');
  await page.getByRole('button', { name: 'Zeig die Stunden danach' }).press('Enter');
  await expect(page.getByText(/Am Anfang schlägt das Herz/).first()).toBeVisible();
  await page.screenshot({ path: '.cache/look-heart.png' });
  await expectAccessible(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bild (SVG)' }).press('Enter');
  const shot = new URLSearchParams(new URL(page.url()).hash.split('/bench/')[1]).get('shot')!;
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text.replaceAll(/<\/text>\s*<text[^>]*>/g, '')).toContain(shot);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Eine Zelle ansehen' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Eine Zelle ansehen' })).toBeVisible();
  await page.goForward();
  await expect(page.getByText(/So entsteht sie/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/So entsteht sie/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ton/ })).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Eine Zelle ansehen' })).toBeVisible();
}
