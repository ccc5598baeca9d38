// A theory from tiles is posted, scored by the next molecule that is fired and by none before, and goes with the notebook into a file.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ locale: 'de-DE' });

const openTheories = async (page: Page) => {
  await page.getByRole('link', { name: 'Heft' }).click();
  await page.getByRole('link', { name: 'Theorien' }).click();
};

test('a theory is posted and scored by a later try', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open({ doses: '0.316', level: '4' });
  await bench.fire();
  await openTheories(page);
  await page.getByText('Formel', { exact: true }).click();
  const formula = page.getByLabel('Prozent der Völker =');
  await formula.fill('20 + Unsinn');
  await expect(page.getByText(/„Unsinn“ kennt das Labor nicht/)).toBeVisible();
  await expectAccessible(page);
  await page.getByText('Regeln', { exact: true }).click();
  await page.getByRole('button', { name: /Chlor am Ring/ }).click();
  await page.getByRole('option', { name: '+++' }).click();
  await page.getByLabel('Name der Theorie').fill('Chlor hilft');
  await page.getByRole('button', { name: 'Aufstellen' }).click();
  await expect(page.getByText(/Noch kein neues Molekül seit dieser Theorie/)).toBeVisible();

  await page.getByRole('link', { name: 'Werkbank' }).click();
  await bench.type('CN1CCCC1c1ccc(Cl)nc1');
  await expect(page).toHaveURL(/Cl/);
  await expect(bench.fireButton).toBeEnabled();
  await bench.fire();
  await openTheories(page);
  await expect(page.getByText(/An einem neuen Molekül geprüft/)).toBeVisible();
  await expect(page.getByRole('table')).toContainText('Chlor hilft');
  await page.getByRole('button', { name: 'Den Bot antreten lassen' }).click();
  await expect(page.getByText('Dafür brauchst du 3 Messungen. Du hast 2.')).toBeVisible();
  await expectAccessible(page);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Speichern' }).click();
  const path = await (await saving).path();
  expect(await readFile(path, 'utf8')).toContain('Chlor hilft');
  await page.locator('input[type=file]').first().setInputFiles(path);
  await expect(page.getByText(/davon keine neu/)).toBeVisible();
  await page.getByRole('button', { name: 'Aufgeben: Chlor hilft' }).click();
  await page.getByLabel(/Was war gut an ihr/).fill('Zu einfach.');
  await page.getByRole('button', { name: 'Aufgeben', exact: true }).click();
  await expect(page.getByText('Aufgegeben. Nachruf: Zu einfach.')).toBeVisible();
});
