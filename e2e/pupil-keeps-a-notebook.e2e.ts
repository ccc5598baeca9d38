// A pupil's notebook: a try is there by itself, a note and a drawing are added, undone and done again; the browser is closed and
// opened; the notebook goes into a file and comes back from it, and a file that is none changes nothing.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ locale: 'de-DE' });

const openNotebook = async (page: Page) => {
  await page.getByRole('link', { name: 'Heft' }).click();
  await expect(page.getByRole('heading', { name: 'Neue Karte' })).toBeVisible();
};
const cards = (page: Page) => page.locator('.cards-list > li');

test('a notebook survives a closed browser, and comes back from a file', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open({ doses: '0.316' });
  await bench.fire();
  await openNotebook(page);
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page)).toContainText(/der Insekten mit Herzmacke stolpern/);
  await expect(cards(page)).toContainText('nicotine.v1.standard.r1.p500.');

  await page.getByLabel('Name oder Spitzname').fill('Ada');
  await page.keyboard.press('Enter');
  await page.getByLabel('Was ist dir aufgefallen?').fill('Bienen bleiben ruhig.');
  await page.getByRole('button', { name: 'Ins Heft' }).click();
  await expect(cards(page)).toHaveCount(2);
  await expect(cards(page).first()).toContainText('von Ada');
  await page.getByRole('button', { name: 'Zurück', exact: true }).click();
  await expect(cards(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Vor', exact: true }).click();
  await expect(cards(page)).toHaveCount(2);

  await page.getByText('Bild', { exact: true }).first().click();
  const pad = page.getByRole('application', { name: /Zeichenfläche/ });
  const box = (await pad.boundingBox())!;
  await page.mouse.move(box.x + 30, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y + 60, { steps: 4 });
  await page.mouse.up();
  await pad.focus();
  for (const key of ['Space', 'Shift+ArrowRight', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  await expect(page.getByText('Stift oben: 58 von links, 53 von oben')).toBeAttached();
  await expect(pad).toHaveAccessibleName('Zeichenfläche, 2 Striche');
  await page.getByRole('button', { name: 'Ins Heft' }).click();
  await expect(cards(page)).toHaveCount(3);
  await page.getByLabel(/^Stichwort für: Notiz/).fill('Bienen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /# Bienen ×/ })).toBeVisible();
  await expectAccessible(page);

  await page.waitForTimeout(1000); // a moment of quiet, after which it is kept
  await page.reload();
  await expect(cards(page)).toHaveCount(3);
  await expect(page.getByText('Bienen bleiben ruhig.')).toBeVisible();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Speichern' }).click();
  const path = await (await saving).path();
  expect(await readFile(path, 'utf8')).toContain('"format":"offshoot-notebook","schema":1');
  const file = page.locator('input[type=file]').first();
  await file.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"half":') });
  await expect(page.getByText(/Diese Datei ist kein Heft/)).toBeVisible();
  await expect(cards(page)).toHaveCount(3);
  await page.getByRole('button', { name: /^Weg: Notiz/ }).click();
  await expect(cards(page)).toHaveCount(2);
  await file.setInputFiles(path);
  await expect(page.getByText(/Geöffnet: 3 Karten, davon keine neu/)).toBeVisible();
});

test('a try goes from the notebook back to the bench', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open({ doses: '0.316' });
  await bench.fire();
  await page.getByRole('button', { name: 'Ins Heft: Bild von „Was geschah“' }).click();
  await expect(page.getByText('Das Bild ist im Heft.')).toBeVisible();
  await bench.type('CCO');
  await openNotebook(page);
  await expect(page.getByRole('img', { name: 'Bild: Was geschah' })).toBeVisible();
  await page.getByRole('button', { name: /^Auf die Werkbank: Nikotin/ }).click();
  await expect(bench.plate).toBeVisible();
  await expect(page).toHaveURL(/molecule=CN1CCCC1c1cnccc1/);
  await expect(bench.sentence).toBeVisible();
});
