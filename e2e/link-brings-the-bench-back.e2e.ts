// The link holds the bench, the browser holds the tries: both bring the work back.
import { expect, test } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

test('a link restores molecule, world, doses, replicate, level, language and the shown dose', async ({
  page,
  context,
}) => {
  const bench = new BenchPage(page, 'en');
  await bench.open({ molecule: 'CCO', world: 'moor-7', doses: '0.1,1', replicate: '2', level: '4', dose: '1' });
  await expect(page.getByRole('button', { name: 'World: moor-7' })).toBeVisible();
  await expect(page.getByText('2 from the link')).toBeVisible();
  await bench.type('CCCO');
  // The link holds the canonical writing of the molecule.
  await expect(page).toHaveURL(/molecule=OCCC/);

  const other = await context.newPage();
  await other.goto(page.url());
  const again = new BenchPage(other, 'en');
  await expect(again.fireButton).toBeEnabled();
  await expect(other.getByText('C3H8O')).toBeVisible();
  await expect(other.getByRole('radio', { name: 'short' })).toBeChecked();
  const parts = new URLSearchParams(other.url().split('#/bench/')[1]);
  expect(Object.fromEntries(parts)).toEqual({
    molecule: 'OCCC',
    world: 'moor-7',
    doses: '0.1,1',
    replicate: '2',
    level: '4',
    dose: '1',
    lang: 'en',
  });
  await expectAccessible(other);
});

test('a class plays one world, another class another: links exchanged say so plainly', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open({ molecule: 'CCO', world: 'klasse-a', doses: '1,' });
  await expect(page.getByRole('button', { name: 'Welt: klasse-a' })).toBeVisible();
  await bench.open({ molecule: 'CCO', world: 'klasse-b', doses: '1,' });
  await expect(page.getByText('Dieser Link führt in eine andere Welt: klasse-b.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Zurück in meine Welt' }).click();
  await expect(page.getByRole('button', { name: 'Welt: klasse-a' })).toBeVisible();
  // A link with another class's commitment names no world and leads nowhere else.
  await page.goto(`${page.url().split('#')[0]}#/bench/molecule=CCO&class=${'ab'.repeat(32)}&lang=de`);
  await expect(page.getByText('Dieser Link ist aus der Welt einer anderen Klasse.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Welt: klasse-a' })).toBeVisible();
});

test('tries survive a reload, and a world with a wrong name is refused', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open({ doses: '1,' });
  await bench.fire();
  const sentence = await bench.sentence.textContent();
  await page.reload();
  await expect(bench.sentence).toHaveText(sentence ?? '');

  await page.getByRole('button', { name: 'Welt: standard' }).click();
  await page.getByRole('textbox', { name: 'Name der Welt' }).fill('Klasse 7b!');
  await page.getByRole('button', { name: 'In diese Welt gehen' }).click();
  await expect(page.getByText(/geht nicht. Erlaubt sind a bis z/)).toBeVisible();
  await expectAccessible(page);
});
