// The family tree: a pupil makes two branches from nicotine, goes back, branches again, and finds the tree after a reload; with
// a mouse, by keyboard alone, and where the browser's store is emptied meanwhile.
import { expect, test, type Page } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';
import { SketchPage } from './sketch-page.ts';

const strip = (page: Page) => page.getByRole('toolbar', { name: /^Stammbaum: dein Weg/ });
const leaf = (page: Page, said: RegExp) => strip(page).getByRole('button', { name: said });
const nodes = (page: Page) => page.getByRole('tree').getByRole('treeitem');
const here = /steht auf der Werkbank$/;

/** How wide the page is, what sticks out of the window included. */
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Swaps the methyl's carbon of nicotine, or what took its place, by a key. */
async function swapEnd(page: Page, said: string, key: string): Promise<void> {
  await new SketchPage(page).spot(said).focus();
  await page.keyboard.press(key);
}

test('with a mouse: two branches, back, a third, a test, and after a reload all of it is there', async ({ page }) => {
  test.setTimeout(240_000);
  const bench = new BenchPage(page, 'de');
  const sketch = new SketchPage(page);
  await bench.open({ doses: '0.316,' });
  await expect(leaf(page, /^Nikotin: Der Anfang\. bekannt, nicht getestet, steht/)).toBeVisible();
  await expect(page.getByText('Ändere etwas, dann wächst hier dein Stammbaum.')).toBeVisible();
  await sketch.spot('Kohlenstoff 1,').click();
  await page.getByRole('button', { name: 'O: Sauerstoff nehmen' }).click();
  await expect(leaf(page, /^C9H12N2O: Sauerstoff statt Kohlenstoff\. möglich/)).toHaveAccessibleName(here);
  await page.keyboard.press('Escape');
  await leaf(page, /^Nikotin/).click();
  await expect(leaf(page, /^Nikotin: .*ein Zweig/)).toHaveAccessibleName(here);
  await swapEnd(page, 'Kohlenstoff 1,', 'f');
  await expect(leaf(page, /^C9H11FN2: Fluor statt Kohlenstoff\. zerfällt/)).toHaveAccessibleName(here);
  await leaf(page, /^Nikotin/).click();
  await expect(leaf(page, /^Nikotin: .*2 Zweige/)).toHaveAccessibleName(here);
  await expect(strip(page).getByRole('list', { name: 'Daraus gemacht' }).getByRole('button')).toHaveCount(2);
  await leaf(page, /^C9H12N2O/).click();
  await expect(leaf(page, /^C9H12N2O/)).toHaveAccessibleName(here);
  await page.getByRole('button', { name: 'Zurück zum Molekül davor' }).click();
  await expect(leaf(page, /^Nikotin/)).toHaveAccessibleName(here); // going back to a molecule is a step that "back" undoes
  await bench.fire();
  await expect(leaf(page, /^Nikotin: .*ein Versuch/)).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await expect(leaf(page, /^Nikotin: Der Anfang\. bekannt, ein Versuch, 2 Zweige, steht/)).toBeVisible();
  await page.getByRole('button', { name: /^Stammbaum 3 Moleküle/ }).click();
  await expect(nodes(page)).toHaveCount(3);
  await nodes(page).filter({ hasText: 'C9H11FN2' }).click();
  const dialog = page.getByRole('dialog', { name: 'Stammbaum' });
  await expect(dialog.getByText('Ein Halogen an Stickstoff sitzt locker.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByText('Liste', { exact: true }).click();
  await expect(dialog.getByRole('row')).toHaveCount(4);
  await expect(dialog.getByRole('row', { name: /Fluor statt Kohlenstoff\. Aus Nr\. 1\. zerfällt/ })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Auf die Werkbank' }).click();
  await expect(leaf(page, /^C9H11FN2/)).toHaveAccessibleName(here);
});

test('by keyboard alone: walk the strip and the tree, branch off, and come back', async ({ page }) => {
  test.setTimeout(240_000);
  const bench = new BenchPage(page, 'de');
  await bench.open({ doses: '0.316,', level: '1' });
  await swapEnd(page, 'Kohlenstoff 1,', 'o');
  await expect(leaf(page, /^C9H12N2O/)).toHaveAccessibleName(here);
  await leaf(page, /^C9H12N2O/).focus();
  await page.keyboard.press('ArrowUp');
  await expect(leaf(page, /^Nikotin/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(leaf(page, /^Nikotin/)).toHaveAccessibleName(here);
  await swapEnd(page, 'Kohlenstoff 1,', 'n');
  await expect(leaf(page, /^C9H13N3/)).toHaveAccessibleName(here);
  await page.getByRole('button', { name: /^Stammbaum 3 Moleküle/ }).focus();
  await page.keyboard.press('Enter');
  await expect(nodes(page)).toHaveCount(3);
  await page.getByRole('treeitem', { selected: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(nodes(page).filter({ hasText: 'Nikotin' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(nodes(page).filter({ hasText: 'C9H12N2O' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(nodes(page).filter({ hasText: 'C9H13N3' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(leaf(page, /^C9H12N2O/)).toHaveAccessibleName(here);
});

test('typing, a repair and an emptied store: the tree takes them in and is written anew', async ({ page }) => {
  test.setTimeout(240_000);
  const bench = new BenchPage(page, 'de');
  await bench.open({ doses: '0.316,' });
  await bench.type('CC(C)(C)(C)C');
  await expect(leaf(page, /^C6H15: Getippt\. unmöglich/)).toHaveAccessibleName(here);
  await page
    .getByRole('group', { name: /^Mit einer Berührung/ })
    .getByRole('button')
    .first()
    .click();
  await expect(leaf(page, /: Repariert: .*möglich|: Repariert: .*bekannt/)).toHaveAccessibleName(here);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const wiped = indexedDB.deleteDatabase('offshoot-lab-book');
        wiped.onsuccess = resolve;
        wiped.onblocked = resolve;
      }),
  );
  await swapEnd(page, 'Kohlenstoff 1,', 'o');
  await expect(page.getByRole('button', { name: /^Stammbaum 4 Moleküle/ })).toBeVisible();
  await expect(page.getByText(/Speicher des Browsers wurde geleert|Browser bewahrt nichts auf/)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => widthOf(page)).toBe(320);
  await page.getByRole('button', { name: /^Stammbaum 4 Moleküle/ }).click();
  await expect(nodes(page)).toHaveCount(4);
  const wider = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth > window.innerWidth);
  expect(wider).toBe(false);
  expect(await widthOf(page)).toBe(320);
  await expectAccessible(page);
});
