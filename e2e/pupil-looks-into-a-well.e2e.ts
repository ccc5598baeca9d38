// A pupil touches a well and sees heart and brain of the animal, in pictures, words and numbers; another dose brings
// the same animal at that dose.
import { expect, test } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

test('a touched well shows heart and brain, and follows the dose', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open({ doses: '0.001,3.16', dose: '3.16' });
  await bench.fire();
  await bench.well(30).click();
  const animal = page.locator('.instrument-card');
  await expect(animal.getByText('mit Herzmacke · Dosis 3,16')).toBeVisible();
  await expect(animal.getByText(/Schläge\/s, Unruhe/)).toBeVisible();
  const state = /: (ruhig|stolpert|tot)(?:, knapp)?$/.exec(
    (await bench.well(30).getAttribute('aria-label')) ?? '',
  )?.[1];
  const said = { ruhig: /schlägt ruhig/, stolpert: /stolpert/, tot: /stirbt das Tier/ }[
    state as 'ruhig' | 'stolpert' | 'tot'
  ];
  await expect(animal.getByText(said)).toBeVisible();
  await expect(animal.getByRole('img', { name: /Signale von 1 000 Nervenzellen/ })).toBeVisible();
  await expectAccessible(page);

  await animal.getByRole('button', { name: 'Zahlen' }).click();
  await expect(animal.getByRole('row')).toHaveCount(8);
  await animal.getByRole('button', { name: 'Was ist hier erfunden?' }).click();
  await expect(animal.getByText(/die Herzmacke ist erfunden/)).toBeVisible();

  // Once more with other noise; then the plate in another order, as a table too, and back to the plate by one key.
  await animal.getByRole('button', { name: /^10-mal/ }).click();
  await expect(animal.getByText(/Getroffen in \d+ von 10 Wiederholungen/)).toBeVisible();
  await page.getByRole('button', { name: 'Platte ordnen und vergleichen' }).click();
  await expect(page.getByText(/Verwandte hängen aneinander/)).toBeVisible();
  await page.getByRole('button', { name: /Ordnen nach Verwandtschaft|nach Verwandtschaft/ }).click();
  await page.getByRole('option', { name: 'nach Ergebnis' }).click();
  await page.getByRole('button', { name: 'Tabelle', exact: true }).click();
  const table = page.getByRole('grid', { name: /Die Völker der Platte/ });
  await expect(table.getByRole('row')).toHaveCount(501);
  await table.getByRole('row').nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(bench.well(1)).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page);
  await bench.well(1).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/Berühre ein Volk auf der Platte/)).toBeVisible();
  await page.getByRole('button', { name: /nach Ergebnis/ }).click();
  await page.getByRole('option', { name: 'nach Verwandtschaft' }).click();
  await page.getByRole('button', { name: 'Platte ordnen und vergleichen' }).click();
  for (const look of ['Dunkel', 'Projektor', 'Hell']) {
    await page.getByRole('button', { name: /Aussehen/ }).click();
    await page.getByRole('option', { name: look }).click();
    await expectAccessible(page);
  }
  await bench.well(30).click();

  await bench.doseSlider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(animal.getByText('mit Herzmacke · Dosis 0,001')).toBeVisible();
  await expect(animal.getByText('Das Herz schlägt ruhig.')).toBeVisible();
});
