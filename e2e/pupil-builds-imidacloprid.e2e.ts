// A pupil builds imidacloprid from nicotine in five edits: by finger, by keyboard alone, and by keyboard and ear. The verdict
// says "possible" at each step and never the name.
import { expect, test } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';
import { SketchPage } from './sketch-page.ts';

const imidacloprid = '[O-][N+](=O)N=C1NCCN1Cc1ccc(Cl)nc1';

async function expectImidacloprid(bench: BenchPage, possible: string): Promise<void> {
  const line = bench.page.getByRole('combobox', { name: /Name oder SMILES|Name or SMILES/, includeHidden: true });
  await expect(line).toHaveValue(imidacloprid);
  await expect(bench.page.locator('.notice').filter({ hasText: possible })).toBeVisible();
  await expect(bench.page.getByText(/imidacloprid/i)).toHaveCount(0);
  await expect(bench.fireButton).toBeEnabled();
}

test.describe('by finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('imidacloprid is built by touch on a phone, and the drawing table undoes and redoes it', async ({ page }) => {
    const bench = new BenchPage(page, 'de');
    const sketch = new SketchPage(page);
    await bench.open();
    await sketch.tap('Einfache Bindung zwischen Kohlenstoff 4 und Kohlenstoff 5');
    await sketch.tapTool('Bindung trennen');
    await sketch.hears('Bindung getrennt. Möglich.');
    await sketch.tap('Kohlenstoff 1,');
    await sketch.openPage('Ring');
    await sketch.tapTool('Verbinden mit …');
    await expectAccessible(page);
    await sketch.tap('Kohlenstoff 4,');
    await sketch.hears('Kohlenstoff und Kohlenstoff verbunden. Möglich.');
    await sketch.openPage('Atom');
    await sketch.tapTool('N: Stickstoff nehmen');
    await sketch.hears('Stickstoff statt Kohlenstoff. Möglich.');
    await sketch.tap('Kohlenstoff 7,');
    await sketch.openPage('Gruppe');
    await sketch.tapTool(/^=N–NO₂/);
    await sketch.hears('=N–NO₂ (Nitroimin) angehängt. Möglich.');
    await sketch.tap('Kohlenstoff 7,');
    await sketch.openPage('Dazu');
    await sketch.tapTool(/^–Cl/);
    await sketch.hears('Chlor angehängt. Möglich.');
    await expectAccessible(page);
    await expectImidacloprid(bench, 'Möglich.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    await page.getByRole('button', { name: 'Groß zeichnen' }).tap();
    const table = page.getByRole('dialog', { name: 'Zeichentisch' });
    for (let step = 0; step < 5; step += 1) await table.getByRole('button', { name: 'Zurück' }).tap();
    await expect(table.getByRole('button', { name: 'Zurück' })).toBeDisabled();
    await expect(table.getByText('Möglich. Das ist Nikotin.')).toBeVisible();
    for (let step = 0; step < 5; step += 1) await table.getByRole('button', { name: 'Wieder vor' }).tap();
    await table.getByRole('button', { name: 'Aufräumen' }).tap();
    await expectAccessible(page);
    await table.getByRole('button', { name: 'Fertig' }).tap();
    await expectImidacloprid(bench, 'Möglich.');
  });
});

test('imidacloprid is built by keyboard alone', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  const sketch = new SketchPage(page);
  await bench.open();
  await page.getByRole('button', { name: 'Groß zeichnen' }).focus();
  await sketch.press('Tab');
  await sketch.standsOn(/^Kohlenstoff 1,/);
  await sketch.press('?');
  await expect(page.getByRole('dialog', { name: 'Tasten' })).toBeVisible();
  await expectAccessible(page);
  await sketch.press('Escape');
  await sketch.standsOn(/^Kohlenstoff 1,/);
  await sketch.press('ArrowDown', 'ArrowDown', 'Shift+ArrowLeft', 'Delete');
  await sketch.hears('Bindung getrennt. Möglich.');
  await sketch.press('j', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  await sketch.hears('Kohlenstoff und Kohlenstoff verbunden. Möglich.');
  await sketch.press('n');
  await sketch.hears('Stickstoff statt Kohlenstoff. Möglich.');
  await sketch.press('ArrowRight', 'g', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await sketch.hears('=N–NO₂ (Nitroimin) angehängt. Möglich.');
  await expectAccessible(page);
  await sketch.standsOn(/^Stickstoff 2,/);
  await sketch.press('ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight');
  // Quick keys, without waiting: the second acts on what the first made.
  await sketch.press('1', 'l');
  await sketch.hears('Chlor statt Kohlenstoff. Möglich.');
  await sketch.press('Escape');
  await expectImidacloprid(bench, 'Möglich.');
  await expectAccessible(page);
  for (let step = 0; step < 6; step += 1) await sketch.press('Control+z');
  await expect(page.getByText('Möglich. Das ist Nikotin.')).toBeVisible();
  await sketch.standsOn(/^(Kohlenstoff|Stickstoff)/);
});

test('imidacloprid is built by keyboard and ear: each atom, each edit and each verdict is said', async ({ page }) => {
  const bench = new BenchPage(page, 'en');
  const sketch = new SketchPage(page);
  await bench.open();
  const read = await sketch.board.ariaSnapshot();
  expect(read).toContain('application "Drawing board: nicotine, formula C10H14N2."');
  expect(read).toContain('nitrogen 1, three bonds, in five-ring; neighbours: carbon 1, carbon 2, carbon 5');
  expect(read).toContain('Double bond between carbon 9 and carbon 10, in six-ring');
  await page.getByRole('button', { name: 'Draw large' }).focus();
  await sketch.press('Tab');
  await sketch.standsOn(/^carbon 1, four bonds \(3 to H\); neighbours: nitrogen 1$/);
  await sketch.press('ArrowDown');
  await sketch.standsOn(/^nitrogen 1, three bonds, in five-ring; neighbours: carbon 1, carbon 2, carbon 5$/);
  await sketch.press('ArrowDown');
  await sketch.standsOn(
    /^carbon 5, four bonds \(one to H\), in five-ring; neighbours: nitrogen 1, carbon 4, carbon 6$/,
  );
  await sketch.press('Shift+ArrowLeft');
  await sketch.standsOn(/^Single bond between carbon 4 and carbon 5, in five-ring$/);
  await sketch.press('Delete');
  await sketch.hears('Bond cut. Possible.');
  await sketch.standsOn(/^carbon 1, four bonds \(3 to H\); neighbours: carbon 2$/);
  await sketch.press('j');
  await sketch.hears('Join carbon 1: choose the second atom.');
  await sketch.press('ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await sketch.standsOn(/^carbon 4, four bonds \(3 to H\); neighbours: nitrogen 1$/);
  await sketch.press('Enter');
  await sketch.hears('Carbon and carbon joined. Possible.');
  await sketch.press('n');
  await sketch.hears('Nitrogen instead of carbon. Possible.');
  await sketch.standsOn(/^nitrogen 3, three bonds \(one to H\), in five-ring/);
  await sketch.press('ArrowUp', 'f');
  await sketch.hears('This can’t exist.');
  await expect(sketch.board).toHaveAccessibleName(/marked/);
  await expectAccessible(page);
  await sketch.press('Control+z', 'ArrowDown', 'ArrowRight', 'g');
  await sketch.standsOn(/^CH₃/);
  await sketch.press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await sketch.hears('=N–NO₂ (nitroimine) put on. Possible.');
  await sketch.standsOn(/^nitrogen 2, three bonds; neighbours: nitrogen 1, carbon 1 \(double\)$/);
  await sketch.press('ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight');
  await sketch.standsOn(/^carbon 7, four bonds \(one to H\), in six-ring; neighbours: nitrogen 5/);
  await sketch.press('1');
  await sketch.hears('Carbon put on. Possible.');
  await sketch.press('l');
  await sketch.hears('Chlorine instead of carbon. Possible.');
  await sketch.press('Escape');
  await expectImidacloprid(bench, 'Possible.');
  await expectAccessible(page);
});
