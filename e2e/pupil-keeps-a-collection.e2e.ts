// The collection: a pupil tests two molecules, sorts what was tested, searches it, saves it as a table, and brings a try back to the bench.
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

test('sorts the collection, saves it with every row, and takes a try back to the bench', async ({ page }) => {
  test.setTimeout(240_000);
  const bench = new BenchPage(page, 'de');
  const onBench = (name: RegExp) =>
    page
      .getByRole('toolbar', { name: /^Stammbaum/ })
      .getByRole('button', { name })
      .and(page.getByRole('button', { name: /steht auf der Werkbank$/ }));
  await bench.open({ doses: '0.316,', level: '1' });
  await bench.type('Nikotin');
  await bench.fire();
  await bench.type('CCC1CCCN1C');
  await expect(onBench(/^C7H15N: /)).toBeVisible();
  await bench.fire();

  await page.getByRole('link', { name: 'Sammlung' }).click();
  const table = page.getByRole('region', { name: 'Alle deine Versuche' }).getByRole('table');
  const rows = table.locator('tbody').getByRole('row');
  const head = (name: RegExp) => table.getByRole('columnheader', { name });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('C7H15N');
  await expect(rows.first().locator('sub')).toHaveText(['7', '15']); // figures of a formula are set low
  await expect(head(/^Nr\./)).toHaveAttribute('aria-sort', 'descending');
  await head(/^Nr\./).getByRole('button').click();
  await expect(head(/^Nr\./)).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows.first()).toContainText('Nikotin');
  await head(/^Molekül/)
    .getByRole('button')
    .focus();
  await page.keyboard.press('Enter');
  await expect(head(/^Molekül/)).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows.first()).toContainText('C7H15N');
  await expectAccessible(page);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als Tabelle speichern (CSV)' }).click();
  const saved = await (await saving).path();
  const lines = (await readFile(saved, 'utf8'))
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('SMILES');
  expect(lines[1]).toContain('C7H15N');
  expect(lines[2]).toContain('Nikotin');

  await page.getByRole('searchbox', { name: 'Suchen' }).fill('nikotin');
  await expect(rows).toHaveCount(1);
  await rows
    .first()
    .getByRole('button', { name: /Nikotin.*Auf die Werkbank holen/ })
    .click();
  await expect(bench.fireButton).toBeEnabled();
  await expect(onBench(/^Nikotin: /)).toBeVisible();
  await expect(bench.sentence).toBeVisible();
});
