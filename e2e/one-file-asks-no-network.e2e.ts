// The one-file build runs by double click: from file://, worker, WASM and fonts inside, not one request.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

const file = resolve('build/offshoot.html');
/** Bytes; what a school's mail server lets through. */
const largest = 5_000_000;

test('the one file tests a molecule from the disk and asks nobody for anything', async ({ page, context }) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const bench = new BenchPage(page, 'de');
  await bench.open({ doses: '0.316,' }, pathToFileURL(file).href);
  await bench.fire();
  await bench.well(0).click();
  await expect(page.getByRole('img', { name: /Herzschlag über 20 Sekunden/ })).toBeVisible();
  expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next Variable"'))).toBe(true);
  await page.getByRole('link', { name: 'Über dieses Labor' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'openchemlib' })).toBeVisible();
  await expectAccessible(page);

  const elsewhere = requests.filter((url) => !/^(file|data|blob):/.test(url));
  const files = requests.filter((url) => url.startsWith('file:'));
  expect(elsewhere).toEqual([]);
  expect(files).toHaveLength(1);
  expect(complaints).toEqual([]);
  expect(statSync(file).size).toBeLessThanOrEqual(largest);
});
