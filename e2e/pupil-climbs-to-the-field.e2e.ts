// The ladder of a field trial: bench, mock trial, sealed populations. A teacher makes the level as a file, a pupil climbs, and
// neither a reload nor any file or message brings a trial back or a sealed animal out.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { BenchPage } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Everything that workers tell the page, as text: taken down before the page's own script runs. */
async function overhearWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const Plain = window.Worker;
    window.Worker = class extends Plain {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        this.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard.push(JSON.stringify(data)));
      }
    };
  });
}

test('a teacher makes a level, a pupil climbs to the field, and what is sealed stays sealed', async ({ page }) => {
  await overhearWorkers(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  const bench = new BenchPage(page, 'de');
  await bench.open({ level: '5', doses: '0.316,' });

  await test.step('a teacher makes a level with one counted trial, saves it, opens it again', async () => {
    await button(page, /Welche Stufe/).click();
    await page.getByRole('option', { name: /Eigene Stufe/ }).click();
    await page.getByRole('textbox', { name: 'Name' }).first().fill('Bienen retten');
    await page.getByRole('textbox', { name: /Wie viele Feldversuche/ }).fill('1');
    await page.getByRole('textbox', { name: /Wie viele Feldversuche/ }).press('Tab');
    await expect(page.getByText('Ein Feldversuch zählt')).toBeVisible();
    await expectAccessible(page);
    const saving = page.waitForEvent('download');
    await button(page, 'Als Datei sichern').click();
    const file = await (await saving).path();
    const text = await readFile(file, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ number: 6, countedShots: 1, name: { de: 'Bienen retten' } });
    const choose = (content: string) =>
      page
        .getByLabel('Stufe öffnen')
        .setInputFiles({ name: 'stufe.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await choose(text.replace('"countedShots": 1', '"countedShots": "viele"'));
    await expect(page.getByText(/Zeile \d+: „countedShots“ braucht eine Zahl/)).toBeVisible();
    await choose(text);
    await expect(page.getByText('„Bienen retten“ ist geöffnet.')).toBeVisible();
    await button(page, 'Hier spielen').click();
  });

  await test.step('on the bench no well bears a label', async () => {
    await expect(page.getByText('Völker ohne Schild · 500')).toBeVisible();
    await bench.fire();
    await expect(bench.sentence).toContainText('von 500 Völkern stolpern');
    await expect(bench.well(0)).toHaveAccessibleName(/^Volk 1: (ruhig|stolpert|tot)(, knapp)?$/);
    // An order of the plate would tell the kinds.
    await expect(button(page, 'Platte ordnen und vergleichen')).toBeHidden();
  });

  await test.step('the rungs are climbed one after another', async () => {
    await page.getByRole('link', { name: 'Feldversuch' }).click();
    await expect(button(page, 'Vorhersagen und ins Feld gehen')).toBeHidden();
    await button(page, 'Probe starten').click();
    await expect(page.getByText(/^Probe mit Nikotin/)).toBeVisible();
    await expectAccessible(page);
    await button(page, 'Vorhersagen und ins Feld gehen').click();
    await page.getByRole('textbox', { name: 'mindestens' }).first().fill('10');
    await page.getByRole('textbox', { name: 'mindestens' }).first().press('Tab');
    await button(page, 'Versiegeln und testen').click();
    await expect(page.getByText(/^Feldversuch 1: Nikotin/)).toBeVisible();
    await expect(page.getByText(/mit Herzmacke: gesagt 10 bis 65, es waren \d+/)).toBeVisible();
    await expect(page.getByRole('img', { name: /keiner übrig von 1/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('only now the page tells which known design is nearest, who found it and what became of it', async () => {
    const card = page.getByRole('region', { name: 'Was Natur und Menschen fanden' });
    await expect(card).toContainText('Am ähnlichsten ist');
    await expect(card).toContainText('Quelle:');
  });

  await test.step('one message tells of the sealed populations, and it tells counts alone', async () => {
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    const sealed = heard.filter((message) => message.includes('"rung":"sealed"'));
    expect(sealed).toHaveLength(1);
    expect(sealed[0]).not.toMatch(/population|heartRate|arrhythmia|genotype|clade/);
  });

  await test.step('a reload gives no trial back', async () => {
    await page.reload();
    await expect(page.getByText(/mit Herzmacke: gesagt 10 bis 65, es waren \d+/)).toBeVisible();
    await expect(page.getByRole('img', { name: /keiner übrig von 1/ })).toBeVisible();
    await expect(button(page, 'Vorhersagen und ins Feld gehen')).toBeHidden();
  });

  await test.step('no file holds it', async () => {
    await page.getByRole('link', { name: 'Heft' }).click();
    await page.goto(`${page.url().split('#')[0]}#/notebook/theories`);
    await expect(button(page, /alle zusammen/)).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('Herzmacke');
    await page.goto(`${page.url().split('#')[0]}#/notebook`);
    for (const name of ['Speichern', 'Als Seite (HTML)', 'Als Tabelle (CSV)']) {
      const saving = page.waitForEvent('download');
      await button(page, name).first().click();
      const text = await readFile(await (await saving).path(), 'utf8');
      expect(text).not.toMatch(/sealed|Feldversuch|runFieldTrial/);
      // The file that opens again holds the counts of the bench's tries; what is read by people names no kind.
      if (name !== 'Speichern') expect(text).not.toMatch(/Herzmacke|quirk/);
    }
  });
});
