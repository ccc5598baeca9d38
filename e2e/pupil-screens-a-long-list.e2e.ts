// A list of a thousand lines from a file, twenty of them bad: it is screened, paused by hand and by a closed page, gone on
// with, saved, and a molecule of it is run exactly and goes to the bench. A second list is given up half-way.
import { readParquet } from '@offshoot/analysis';
import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

test.use({ locale: 'de-DE' });

const all = 1000;
const bad = new Set(Array.from({ length: 20 }, (_, i) => i * 50 + 7));

const middles = ['', 'O', 'N', 'S', 'C(=O)', 'CC', 'C(C)', 'N(C)', 'C=C', 'C(O)'];
const ends = ['', 'O', 'N', 'Cl', 'F', 'Br', 'C#N', 'C=O', 'OC', 'CC'];

/** Small chains: what takes time here is the number of lines; the first one is nicotine. */
function lineOf(number: number): string {
  if (number === 1) return 'nicotine';
  if (bad.has(number)) return number % 100 === 7 ? 'C(' : 'CC(C)(C)(C)C';
  const [first, second, third] = [number % 10, Math.floor(number / 10) % 10, Math.floor(number / 100)];
  return `${'C'.repeat(1 + third)}${middles[second]}CC${ends[first]} Nr${number}`;
}

test('a thousand lines are screened across a closed page, and twenty bad ones are named', async ({ page }) => {
  test.setTimeout(240_000);
  const bench = new BenchPage(page, 'de');
  await bench.open();
  await page.getByRole('link', { name: 'Liste', exact: true }).click();
  const list = Array.from({ length: all }, (_, i) => lineOf(i + 1)).join('\n');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Datei öffnen' }).click();
  await (await chooser).setFiles({ name: 'liste.txt', mimeType: 'text/plain', buffer: Buffer.from(list) });
  await expect(page.getByText('1000 Zeilen.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Durchmustern', exact: true }).click();
  await expect(page.getByText(/^[1-9]\d* von 1\.?000 Zeilen sind durchgemustert/)).toBeVisible();
  await page.getByRole('button', { name: 'Anhalten', exact: true }).click();
  await expect(page.getByText(/^Angehalten nach [1-9]\d* von/)).toBeVisible();
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Anhalten', exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Angehalten nach [1-9]\d* von/)).toBeVisible();
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(page.getByText('980 Moleküle durchgemustert.')).toBeVisible({ timeout: 90_000 });
  await page.getByText('20 Zeilen gehen nicht.').click();
  const faults = page.getByRole('list', { name: /^20 Zeilen/ }).getByRole('listitem');
  await expect(faults).toHaveCount(20);
  await expect(faults.first()).toHaveText(/^Zeile 7: C\(/);
  const results = page.getByRole('listbox', { name: 'Ergebnisse' });
  await results.focus();
  await page.keyboard.press('Home');
  await expect(results.getByRole('option', { selected: true })).toHaveAccessibleName(/Zeile \d+.*überschlagen/);
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).click();
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(saved.trim().split('\n')).toHaveLength(all + 1);
  const packed = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Parquet' }).click();
  const table = await readParquet(new Uint8Array(await readFile(await (await packed).path())));
  expect(table.ok && table.value.rows).toHaveLength(all);
  await page.getByRole('button', { name: 'Genau nachrechnen', exact: true }).click();
  await expect(results.getByRole('option', { selected: true })).toHaveAccessibleName(/genau gerechnet/);
  await page.getByRole('button', { name: 'Auf die Werkbank' }).click();
  await expect(bench.fireButton).toBeEnabled();
  await page.getByRole('link', { name: 'Liste', exact: true }).click();
  await page.getByRole('button', { name: 'Neue Liste' }).click();
  await page.getByRole('textbox', { name: 'Ein Molekül in jede Zeile' }).fill(list);
  await page.getByRole('button', { name: 'Durchmustern', exact: true }).click();
  await page.getByRole('button', { name: 'Abbrechen', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Durchmustern', exact: true })).toBeVisible();
});
