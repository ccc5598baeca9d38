// A lesson at level 2: explore, a hypothesis from tiles, a sealed prediction, the try, its score, a context card. Once with the
// mouse, once with the keyboard alone.
import { expect, test, type Page } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

const oneDose = '0.316,';
const withFluorine = 'CN1CCCC1c1ccc(F)nc1';
const fiveBonds = 'CC(C)(C)(C)C';
const tiles = [
  ['Wenn ich …', 'ein Fluor an den Ring hänge'],
  ['dann werden …', 'mehr mit Herzmacke'],
  ['… was tun?', 'stolpern'],
  ['weil …', 'es fester am Rezeptor sitzt'],
] as const;
const sentence = 'Wenn ich ein Fluor an den Ring hänge, dann werden mehr mit Herzmacke stolpern';

async function explore(bench: BenchPage): Promise<void> {
  await bench.open({ level: '2', doses: oneDose });
  await expect(bench.page.getByText('Probiere erst frei aus: noch 2 Versuche. Dann vermutest du.')).toBeVisible();
  await bench.fire();
  await expect(bench.page.getByText('Probiere erst frei aus: noch ein Versuch. Dann vermutest du.')).toBeVisible();
  await draw(bench, 'CN1CCCC1c1ccc(Cl)nc1');
  await bench.fire();
}

async function draw(bench: BenchPage, smiles: string): Promise<void> {
  await bench.type(smiles);
  await expect(bench.page.getByText('Dein Molekül ist noch nicht getestet.')).toBeVisible();
}

function button(page: Page, name: string | RegExp) {
  return page.getByRole('button', { name, exact: true });
}

test('a lesson at level 2 with the mouse', async ({ page }) => {
  test.setTimeout(300_000);
  const bench = new BenchPage(page, 'de');
  await explore(bench);
  await button(page, 'Vermutung').click();
  for (const [label, tile] of tiles) {
    await page.getByRole('button', { name: label }).click();
    await page.getByRole('option', { name: tile, exact: true }).click();
  }
  await expectAccessible(page);
  await button(page, 'Das vermute ich').click();
  await expect(page.getByText(sentence)).toBeVisible();
  await draw(bench, withFluorine);
  await button(page, 'Vorhersage').click();
  await expect(page.getByText(/zu 80\s% sicher/)).toBeVisible();
  await expect(button(page, 'Versiegeln und testen')).toBeDisabled();
  await page.getByRole('textbox', { name: 'mindestens' }).first().fill('100');
  await page.getByRole('textbox', { name: 'mindestens' }).first().press('Tab');
  await expectAccessible(page);
  await button(page, 'Versiegeln und testen').click();
  await expect(page.getByText(/mit Herzmacke: gesagt 100 bis 220, es waren \d+/)).toBeVisible();
  await expect(page.getByText(/Siegel [0-9a-f]{8}/)).toBeVisible();
  await button(page, 'Wie du forschst').click();
  await expect(page.getByText(/Ein Mal hast du 80\s% gesagt/)).toBeVisible();
  await expect(page.getByText('Du änderst nur eine Sache')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Du änderst nur eine Sache')).toBeHidden();
  await expectAccessible(page);
});

test('a card comes when five bonds are drawn, can be put aside, and comes back when asked', async ({ page }) => {
  const bench = new BenchPage(page, 'de');
  await bench.open({ level: '1' });
  await expect(page.getByText('Mehr ab Stufe 3')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true);
  const input = page.getByRole('combobox', { name: /Name oder SMILES/ });
  await input.focus();
  await bench.type(fiveBonds);
  const note = page.getByRole('region', { name: /Hände/ });
  await expect(note).toBeVisible();
  await expect(note.getByText(/^Weil /)).toBeVisible();
  await expect(input).toBeFocused();
  await expectAccessible(page);
  await note.getByRole('button', { name: 'Weglegen' }).click();
  await expect(note).toBeHidden();
  await button(page, 'Karten (1)').click();
  await page.getByRole('button', { name: /^Karte lesen/ }).click();
  await expect(note).toBeVisible();
});

test('a lesson at level 2 with the keyboard', async ({ page }) => {
  test.setTimeout(300_000);
  const bench = new BenchPage(page, 'de');
  await explore(bench);
  await button(page, 'Vermutung').focus();
  await page.keyboard.press('Enter');
  for (const [label, tile] of tiles) {
    await page.getByRole('button', { name: label }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type(tile, { delay: 10 });
    await page.keyboard.press('Enter');
  }
  await button(page, 'Das vermute ich').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(sentence)).toBeVisible();
  await button(page, 'Vorhersage').focus();
  await page.keyboard.press('Enter');
  const low = page.getByRole('slider', { name: /mindestens/ }).first();
  await low.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  await button(page, 'Merken').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Deine Vorhersage liegt bereit.')).toBeVisible();
  await bench.fireButton.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/mit Herzmacke: gesagt \d+ bis 220, es waren \d+/)).toBeVisible();
});
