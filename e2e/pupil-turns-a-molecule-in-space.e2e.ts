// A pupil opens the molecule in 3D from the bench, turns it by keys, reads what is true of the picture, and closes it.
import { expect, test } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

test('the molecule turns in 3D by keys and by hand, with its words beside it', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open();
  await page.getByRole('button', { name: 'In 3D ansehen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dein Molekül in 3D' });
  await expect(dialog.getByText(/In Wirklichkeit/)).toBeVisible();
  await expect(dialog.getByText(/Nanometer lang/)).toBeVisible();
  await expectAccessible(page);

  const view = dialog.getByRole('application', { name: /Nikotin in 3D/ });
  const drawn = () => view.locator('svg').innerHTML();
  const still = await drawn();
  await view.focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('status')).toHaveText('Nach rechts gedreht.');
  const turned = await drawn();
  expect(turned).not.toEqual(still);
  await page.keyboard.press('+');
  await expect(dialog.getByRole('status')).toHaveText('Größer.');
  await page.keyboard.press('0');
  expect(await drawn()).toEqual(still);

  const box = (await view.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 20, { steps: 4 });
  await page.mouse.up();
  expect(await drawn()).not.toEqual(still);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'In 3D ansehen' })).toBeFocused();
});

test('the verdict says what its check does not know', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open();
  const limits = page.getByRole('button', { name: 'Was diese Prüfung nicht weiß' });
  await limits.press('Enter');
  await expect(page.getByText(/Keine Regel spricht dagegen/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText(/Keine Regel spricht dagegen/)).toBeHidden();
  await expect(limits).toBeFocused();
});
