// How soon a notebook of 2,000 cards is open, beside one of 3 in the same browser: from the click on *Heft* to the cards.
// The large one is a small one's file with its note written down again and again, each under a name of its own.
import { readFile } from 'node:fs/promises';

const manyCards = 2000;
const turns = 5;

/** A notebook with one try and two notes, as the page saves it. */
async function saveSmallNotebook(page, address) {
  await page.goto(`${address}#/bench/lang=de&level=3&doses=0.316,`);
  await page.getByRole('button', { name: 'Testen', exact: true }).and(page.locator(':enabled')).click();
  await page.getByRole('link', { name: 'Heft', exact: true }).click();
  await page.locator('.cards-list > li').first().waitFor({ timeout: 60_000 });
  for (const text of ['Bienen bleiben ruhig.', 'Zwei Dosen reichen.']) {
    await page.getByLabel('Was ist dir aufgefallen?').fill(text);
    await page.getByRole('button', { name: 'Ins Heft' }).click();
  }
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Speichern' }).click();
  return JSON.parse(await readFile(await (await saving).path(), 'utf8'));
}

/** The same file with copies of one of its notes: a card is its fields, each `[value, counter, author]`. */
function multiply({ cards, ...file }) {
  const note = Object.entries(cards).find(([, fields]) => JSON.stringify(fields).includes('Bienen bleiben ruhig.'));
  const copies = Array.from({ length: manyCards }, (_, copy) => [`${note[0]}-copy-${copy + 1}`, note[1]]);
  return { ...file, cards: { ...cards, ...Object.fromEntries(copies) } };
}

/** ms from the click on *Heft* to the cards and the frame after, median of five turns between bench and notebook. */
async function timeOpening(page) {
  const times = [];
  for (let turn = 0; turn < turns; turn += 1) {
    await page.getByRole('link', { name: 'Werkbank', exact: true }).click();
    await page.getByRole('button', { name: /^(Testen|Noch einmal)$/ }).waitFor();
    await page.waitForTimeout(1500);
    times.push(
      await page.evaluate(async () => {
        const startedAt = performance.now();
        [...document.querySelectorAll('header a')].find(({ textContent }) => textContent.startsWith('Heft')).click();
        while (document.querySelector('.cards-list > li') === null) await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return performance.now() - startedAt;
      }),
    );
  }
  return times.sort((a, b) => a - b)[Math.floor(turns / 2)];
}

/** Lines of Markdown: opening the notebook with 3 and with 2,003 cards. */
export async function measureCards(browser, address) {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  const small = await saveSmallNotebook(page, address);
  const few = await timeOpening(page);
  const buffer = Buffer.from(JSON.stringify(multiply(small)));
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles({ name: 'heft.offshoot.json', mimeType: 'application/json', buffer });
  await page.getByText(/Geöffnet: /).waitFor({ timeout: 60_000 });
  const many = await timeOpening(page);
  await page.context().close();
  return [
    '## The notebook',
    '',
    `From the click on *Heft* to the cards on the page, median of ${turns}. Goal: 2,000 cards within 1,000 ms.`,
    '',
    '| cards | ms |',
    '|---|---|',
    `| 3 | ${few.toFixed(0)} |`,
    `| ${(manyCards + 3).toLocaleString('en')} | ${many.toFixed(0)} |`,
  ];
}
