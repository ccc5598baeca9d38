// Testing without limit: a pasted list with bad lines in it, a very long one, a surprise; what waits survives a reload.
import { expect, test } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

const lines = ['Koffein', 'CC(C)(C)(C)C', 'CCO mein Alkohol', 'CCN', 'Quatschin', 'CCCN', 'C1CC1(', 'Aceton'];

test('a list with three bad lines is tested, and each bad line is named with its reason', async ({ page }) => {
  test.setTimeout(240_000); // five molecules, one after the other
  const bench = new BenchPage(page, 'de');
  await bench.open({ doses: '0.316,' });
  await page.getByRole('button', { name: 'Liste einfügen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Ein Molekül in jede Zeile' }).fill(lines.join('\n'));
  const testAll = dialog.getByRole('button', { name: '5 Moleküle testen' });
  await expect(testAll).toBeEnabled();
  const faults = dialog.getByRole('listitem');
  await expect(faults).toHaveCount(3);
  await expect(faults.nth(0)).toHaveText(/^Zeile 2:.*4 Hände|^Zeile 2:.*vier|^Zeile 2:.*5 Bindungen/);
  await expect(faults.nth(1)).toHaveText(/^Zeile 5:.*Quatschin/);
  await expect(faults.nth(2)).toHaveText(/^Zeile 7:/);
  await expectAccessible(page);
  await testAll.click();
  await expect(page.getByText(/[23] Moleküle warten\./)).toBeVisible();
  await page.reload(); // the try that runs takes its number with it
  await expect(page.getByText(/Moleküle warten noch\. Weiter\?/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(bench.fireButton).toBeHidden();
  await expect(page.getByText(/Molekül(e warten| wartet)/)).toBeHidden();
  await expect(bench.fireButton).toBeVisible();
  await expect(page.getByText(/Versuch [56]: Aceton/).first()).toBeAttached();
});

test('a thousand lines are read, and a surprise is tested', async ({ page }) => {
  const bench = new BenchPage(page, 'en');
  await bench.open({ doses: '0.316,' });
  await page.getByRole('button', { name: 'Paste a list' }).click();
  const many = Array.from({ length: 1000 }, (_, i) =>
    i % 100 === 7 ? 'C(' : `${'C'.repeat(1 + (i % 30))}N${'C'.repeat(1 + Math.floor(i / 30))} no${i}`,
  );
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(many.join('\n'));
  await expect(dialog.getByRole('button', { name: /^Test [4-9]\d\d molecules$/ })).toBeEnabled();
  await expect(dialog.getByText(/^Line 8:/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: /^Surprise me/ }).click();
  await expect(bench.fireButton).toBeHidden();
  await expect(bench.fireButton).toBeVisible();
  await expect(bench.sentence).toHaveText(/stumble/);
});
