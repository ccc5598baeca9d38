// Pictures of every view in all looks at laptop and phone size, to be looked at: `node scripts/make-gallery.mjs [port] [views]`
// after `npm run build`. They land in .cache/gallery, with one sheet a view. Not a test: nothing is compared.
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { serve } from './serve.mjs';

const port = Number(process.argv[2] ?? 4199);
const wanted = process.argv[3]?.split(',') ?? null;
const folder = `${process.cwd()}/.cache/gallery`;
const looks = ['paper', 'night', 'projector'];
const sizes = { laptop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };
const nicotineShot = 'nicotine.v1.standard.r1.p500.316e-4_316e-3_316e-2.Q04xQ0NDQzFjMWNuY2NjMQ.t6co';
const animal = (part, more = '') =>
  `#/bench/lang=de&level=3&dose=0.316&look=${part}&well=231&shot=${nicotineShot}${more}`;

/** Ways to every view, in an order that never tests twice. Each gets the page. */
const views = {
  bench: (page) => go(page, '#/bench/lang=de&level=3&doses=0.0316,0.316,3.16&dose=0.316'),
  'bench-done': async (page) => {
    await press(page, 'Testen');
    await page.getByRole('button', { name: 'Testen', exact: true }).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Testen', exact: true }).waitFor();
  },
  well: (page) => well(page, 230),
  'body-first': async (page) => {
    await press(page, /Groß ansehen/);
    await press(page, 'Als A merken');
    await page.keyboard.press('Escape');
    await well(page, 231);
    await page
      .getByText(/Signale von 1 000/)
      .first()
      .waitFor({ state: 'attached' })
      .catch(() => undefined);
  },
  'body-pair': async (page) => {
    await press(page, /Groß ansehen/);
    await page.getByText(/Der Unterschied kommt/).waitFor();
  },
  'body-behind': (page) =>
    page
      .getByRole('button', { name: /Methyl-Schneider/ })
      .last()
      .click(),
  'brain-pair': (page) => part(page, 'Gehirn'),
  'heart-pair': (page) => part(page, 'Herz'),
  'receptor-pair': async (page) => {
    await press(page, /Zur Platte/);
    await page.getByRole('combobox', { name: /Name oder SMILES/ }).fill('CN1CCCC1c1ccc(Cl)nc1');
    await page
      .getByText(/C10H13ClN2|Möglich/)
      .first()
      .waitFor();
    await views['bench-done'](page);
    await well(page, 231);
    await press(page, /Groß ansehen/);
    await part(page, 'Andockstelle');
    await page.getByRole('button', { name: /Anderes Molekül/ }).click();
    await page.getByRole('option').nth(1).click();
    await page.getByText(/Das andere Molekül hält/).waitFor();
  },
  body: (page) => go(page, animal('body')),
  receptor: (page) => go(page, animal('receptor')),
  brain: (page) => go(page, animal('brain')),
  cell: (page) => go(page, animal('brain', '&region=inhibitory&cell=300')),
  heart: (page) => go(page, animal('heart')),
  molecule: async (page) => {
    await go(page, '#/bench/lang=de&level=5&molecule=O%3D%5BN%2B%5D(%5BO-%5D)N%3DC1NCCN1Cc1ccc(Cl)nc1');
    await page.waitForTimeout(500);
  },
  screen: (page) => go(page, '#/screen'),
  collection: (page) => go(page, '#/collection'),
  analysis: (page) => go(page, '#/analysis'),
  notebook: (page) => go(page, '#/notebook'),
  field: (page) => go(page, '#/field'),
  levels: (page) => go(page, '#/levels'),
  about: (page) => go(page, '#/about'),
};

const press = (page, name) => page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const part = (page, name) =>
  page.getByRole('radiogroup', { name: 'Teile des Tieres' }).getByText(name, { exact: true }).click();

async function go(page, address) {
  await page.goto(`http://127.0.0.1:${port}/${address}`);
  await page.waitForTimeout(700);
}

async function well(page, place) {
  await page
    .getByRole('grid', { name: /^Platte mit/ })
    .getByRole('gridcell')
    .nth(place)
    .click();
  await page.getByRole('button', { name: /Groß ansehen/ }).waitFor();
}

/** One view in every look and size; says where the page is wider than the screen. */
async function picture(page, name) {
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    for (const look of looks) {
      await page.evaluate((to) => (document.documentElement.dataset.look = to), look);
      await page.waitForTimeout(180);
      const [wide, tall] = await page.evaluate(() => [
        document.documentElement.scrollWidth - innerWidth,
        document.documentElement.scrollHeight - innerHeight,
      ]);
      console.log(`${name} ${size} ${look}: ${wide > 0 ? `WIDER by ${wide}, ` : ''}scrolls ${tall} px`);
      await page.screenshot({ path: `${folder}/${name}-${size}-${look}.png`, fullPage: size === 'phone' });
    }
  }
  await page.setViewportSize(sizes.laptop);
  await page.evaluate((to) => (document.documentElement.dataset.look = to), looks[0]);
}

/** The six pictures of a view on one sheet. */
async function sheet(page, name) {
  const image = (size, look, width) =>
    `<img src="http://127.0.0.1:${port + 1}/${name}-${size}-${look}.png" width="${width}">`;
  const row = (size, width) => looks.map((look) => image(size, look, width)).join('');
  await page.setContent(
    `<body style="margin:6px;background:#888;display:grid;gap:6px"><div>${row('laptop', 900)}</div><div style="display:flex;gap:6px;align-items:start">${row('phone', 390)}</div>`,
  );
  await page.waitForFunction(() => [...document.images].every((one) => one.complete));
  await page.screenshot({ path: `${folder}/sheet-${name}.png`, fullPage: true });
}

mkdirSync(folder, { recursive: true });
const server = await serve(`${process.cwd()}/apps/web/dist`, port);
const pictures = await serve(folder, port + 1);
const browser = await chromium.launch({
  executablePath: await findBrowser(console.log),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: sizes.laptop });
page.on('pageerror', (error) => console.log(`ERROR ${error.message}`));
const sheets = await browser.newPage({ viewport: { width: 2730, height: 800 } });
for (const [name, open] of Object.entries(views)) {
  const taken = wanted === null || wanted.includes(name);
  if (!taken && !/^(bench|well|body|brain-pair|heart-pair|receptor-pair)/.test(name)) continue;
  try {
    await open(page);
    if (!taken) continue;
    await picture(page, name);
    await sheet(sheets, name);
  } catch (error) {
    console.log(`${name}: ${error.message.split('\n')[0]}`);
  }
}
await browser.close();
server?.close?.();
pictures?.close?.();
process.exit(0);
