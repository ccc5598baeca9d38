// A lesson at level 4 in short: two tries that differ in one thing, the fair comparison, a claim whose evidence is run again to the
// same fingerprint. By keyboard where it matters; axe finds nothing.
import { expect, test } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ locale: 'de-DE' });

test('two tries, a fair comparison, a claim with evidence run again', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open({ doses: '0.316', level: '4' });
  await bench.fire();
  await bench.type('CN1CCCC1c1ccc(Cl)nc1');
  await expect(page).toHaveURL(/Cl/);
  await expect(bench.fireButton).toBeEnabled();
  await bench.fire();
  await page.getByRole('link', { name: 'Heft' }).click();
  await page.getByRole('link', { name: 'Vergleichen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Fair: Eine Sache ist anders.')).toBeVisible();
  await expect(page.getByText(/Dazu kommt: Chlor am Ring/)).toBeVisible();
  await expect(page.getByText(/Mit 20 Völkern|Kein Unterschied/)).toBeVisible();
  await expectAccessible(page);

  await page.getByText('Daraus eine Behauptung machen').click();
  await page.getByLabel('Deine Behauptung in einem Satz').fill('Chlor am Ring macht einen Unterschied.');
  await page.getByLabel('Warum zeigen das die Versuche?').fill('Sonst ist alles gleich.');
  await page.getByRole('button', { name: 'Behaupten', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Chlor am Ring macht einen Unterschied.' })).toBeVisible();
  await expect(page.getByText(/Dafür: \d\. Dagegen: \d\. Unentschieden: \d\./)).toBeVisible();
  await page.getByRole('button', { name: 'Belege nachrechnen' }).click();
  await expect(page.getByText(/Nachgerechnet: genau dasselbe Ergebnis/)).toHaveCount(2);
  await page.getByRole('button', { name: 'An neuen Völkern prüfen' }).click();
  await expect(page.getByText('Geprüft an Völkern, die noch niemand gesehen hatte.')).toBeVisible();
  await expect(page.getByText('✓ An neuen Völkern geprüft.')).toBeVisible();
  await expectAccessible(page);
});
