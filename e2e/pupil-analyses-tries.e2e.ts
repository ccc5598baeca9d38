// From thirty tries to "chlorine helps, by so much, plus or minus so much": by mouse, by menus, by keys, and as a screen reader hears
// it; then once more by touch on a phone.
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { thirtyTriesFile } from './thirty-tries.ts';

/** Opens the page "Auswerten" with thirty kept tries. */
async function openThirtyTries(page: Page): Promise<void> {
  await page.goto('#/bench/lang=de&level=3');
  await page.getByRole('link', { name: 'Auswerten' }).click();
  await page.locator('input[aria-label="Versuche öffnen"]').setInputFiles(thirtyTriesFile('Gruppe Chlor.json'));
  await expect(page.getByText('30 Versuche kamen dazu.')).toBeVisible();
}

/** A place of the graph (0: x, 1: y ...) and the column that stands there. */
const place = (page: Page, channel: number): Locator => page.locator('.channel-slot').nth(channel);
const menuOf = (slot: Locator): Locator => slot.locator('button.choice-button');

/** Drags a column to a place. Its very middle is not touched: there a screen reader's touch is taken for granted. */
async function dragColumn(page: Page, name: string, target: Locator): Promise<void> {
  const chip = page.getByRole('button', { name, exact: true }).and(page.locator('.column-chip'));
  await chip.scrollIntoViewIfNeeded();
  const [from, to] = [(await chip.boundingBox())!, (await target.boundingBox())!];
  await page.mouse.move(from.x + 12, from.y + 9);
  await page.mouse.down();
  await page.mouse.move(from.x + 24, from.y + 16, { steps: 4 });
  await page.mouse.move(to.x + 24, to.y + 12, { steps: 4 });
  await page.mouse.up();
  await expect(menuOf(target)).toContainText(name);
}

const seen = (page: Page): Locator => page.getByRole('region', { name: 'Das sieht man' });
const statistics = (page: Page): Locator => page.getByRole('region', { name: 'Rechnen' });
/** The sentence on the graph, with its interval. */
const chlorineHelps =
  /stolpert: \d+\s% \(Chlor 1\), \d+\s% \(Chlor 0\)\. Das sind (\d+) Prozentpunkte mehr \(95 %: (\d+) bis (\d+)\)/;

test('finds out by how much chlorine helps', async ({ page }) => {
  test.setTimeout(180_000);
  await openThirtyTries(page);

  await dragColumn(page, 'Chlor', place(page, 0));
  await dragColumn(page, 'stolpert', place(page, 1));
  await expect(seen(page)).toContainText(/stolpert: .*Chlor 1.*Chlor 0/);

  // By menu another column, then by a question everything at once: the hearts with the quirk alone.
  await menuOf(place(page, 1)).click();
  await page.getByRole('option', { name: 'tot', exact: true }).click();
  await expect(seen(page)).toContainText('tot: ');
  await page.getByRole('button', { name: 'Hilft Chlor?' }).click();
  await expect(seen(page)).toContainText(chlorineHelps);
  const [, by, low, high] = chlorineHelps.exec((await seen(page).textContent()) ?? '')!;
  // What is reckoned is what is said.
  await expect(statistics(page)).toContainText(`Von „0“ zu „1“: +${by} Prozentpunkte. 95 %: +${low} bis +${high}.`);
  await statistics(page).getByRole('button', { name: 'Mischen' }).click();
  await expect(statistics(page)).toContainText(/Nach \d+ Mal Mischen/);

  // By keys: the graph is walked, a bar chosen; its rows are the ones in the table.
  const graph = page.getByRole('application', { name: /^Balken: Chlor und stolpert/ });
  await graph.focus();
  await page.keyboard.press('End');
  await expect(page.locator('.graph-said')).toHaveText(/^1: \d+\s%, 95 %: \d+\s% bis \d+\s%, [\d\s.]+ Zeilen$/);
  await page.keyboard.press('Enter');
  const table = page.getByRole('region', { name: 'Tabelle', exact: true });
  await expect(table).toContainText(/\d\d\d ausgewählt/);
  await page.getByRole('button', { name: 'Zahlen zeigen' }).click();
  await expect(page.getByRole('region', { name: /^Balken: Chlor/ })).toMatchAriaSnapshot(`
    - region:
      - table:
        - caption
        - rowgroup:
          - row "Wo Wert 95 % Zeilen"
        - rowgroup:
          - row /^0 \\d+\\s% \\d+\\s% bis \\d+\\s% \\d+$/
          - row /^1 \\d+\\s% \\d+\\s% bis \\d+\\s% \\d+$/
  `);
  await expectAccessible(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('asks whether chlorine helps by touch, hears it, and takes the graph along', async ({ page }) => {
    test.setTimeout(180_000);
    await openThirtyTries(page);
    await page.getByRole('button', { name: 'Hilft Chlor?' }).tap();
    await expect(seen(page)).toContainText(chlorineHelps);
    const copied = async (button: string): Promise<string> => {
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: button, exact: true }).tap();
      return readFile(await (await saving).path(), 'latin1');
    };
    expect(await copied('PNG')).toMatch(/^.PNG/);
    expect(await copied('SVG')).toContain('plot-bar');
    expect(await copied('Daten des Bildes (CSV)')).toMatch(/0,\d+/);
    await page.getByRole('button', { name: 'Anhören' }).tap();
    await expect(page.getByRole('button', { name: /^(Anhören|Still)$/ })).toBeVisible();
    await menuOf(place(page, 2)).tap();
    await page.getByRole('option', { name: 'Fluor', exact: true }).tap();
    await expect(seen(page)).toContainText('Chlor 1');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    // A class's own measurements, with a fault in one line.
    const csv = 'Pflanze;Höhe (cm)\nA;12,5\nB;zwölf\nC;7\nD;8,5\nE;9\nF;3';
    await page
      .locator('input[aria-label="Eigene Messungen öffnen (CSV)"]')
      .setInputFiles({ name: 'klasse.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await expect(page.getByText('Zeile 3, Spalte „Höhe (cm)“: „zwölf“ ist keine Zahl.')).toBeVisible();
    await page.getByRole('button', { name: 'Diese Datei auswerten' }).tap();
    await expect(page.getByRole('grid', { name: /^Tabelle mit 6 Zeilen/ })).toBeVisible();
    await expectAccessible(page);
  });
});
