// The approximate kernel on a graphics card against the reference, inside the browser. Machines without a card run it on
// SwiftShader, which computes like a card on the processor. Where the browser gives neither, the story is skipped.
import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { CardStory } from './card-page.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      ignoreDefaultArgs: ['--disable-gpu'],
      args: [
        ...(launchOptions.args ?? []),
        '--enable-unsafe-webgpu',
        '--use-webgpu-adapter=swiftshader',
        '--enable-features=Vulkan',
      ],
    });
  },
});

// SwiftShader computes on the processor, beside whatever else the machine does.
test.setTimeout(300_000);

let script = '';

test.beforeAll(async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('e2e/graphics-card/card-page.ts'), formats: ['es'], fileName: 'card' },
    },
  })) as Rolldown.RolldownOutput[];
  script = built[0]!.output[0].code;
});

/** Opens an empty page with the story's functions; false where the browser has no card to compute on. */
async function open(page: Page): Promise<boolean> {
  await page.route('**/graphics-card.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><script type="module" src="card.js"></script>' }),
  );
  await page.route('**/card.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  await page.goto('graphics-card.html');
  await page.waitForFunction(() => 'cardStory' in globalThis);
  return page.evaluate(() => (globalThis as unknown as { cardStory: CardStory }).cardStory.hasCard());
}

const noCard = 'This browser has no graphics card that computes, not even SwiftShader: nothing to compare.';

test('region rates on the card are those of the reference within 3 %, at rest and under the drug', async ({ page }) => {
  test.skip(!(await open(page)), noCard);
  const { compared, regions, seconds, animals } = await page.evaluate(() =>
    (globalThis as unknown as { cardStory: CardStory }).cardStory.compareRates([0, 0.3, 0.9]),
  );
  for (const { occupancy, card, reference, dopamine } of compared) {
    const apart = card.map((rate, region) => `${regions[region]!} ${rate.toFixed(2)}/${reference[region]!.toFixed(2)}`);
    console.log(
      `occupancy ${occupancy}: ${apart.join(' ')} dopamine ${dopamine.map((level) => level.toFixed(3)).join('/')}`,
    );
  }
  console.log(
    `${animals} animals in ${seconds.toFixed(1)} s: ${((animals * 2e6) / seconds / 1e6).toFixed(1)} million updates/s`,
  );
  for (const { card, reference } of compared) {
    card.forEach((rate, region) =>
      expect(Math.abs(rate - reference[region]!)).toBeLessThanOrEqual(0.03 * reference[region]!),
    );
  }
});

test('a run on the card gives the same numbers again', async ({ page }) => {
  test.skip(!(await open(page)), noCard);
  const [first, second] = await page.evaluate(() =>
    (globalThis as unknown as { cardStory: CardStory }).cardStory.runTwice(),
  );
  expect(second).toBe(first);
});

test('a card lost in mid-run: the processor takes over and the preview is finished', async ({ page }) => {
  test.skip(!(await open(page)), noCard);
  const run = await page.evaluate(() => (globalThis as unknown as { cardStory: CardStory }).cardStory.loseCard());
  expect(run.failure).toContain('lost');
  expect(run.ran).toEqual({ webgpu: 8, wasm: 2 });
  expect(run.results).toBe(10);
  expect(run.last).toEqual(run.expected);
});

test('a previewed shot kills and spares as the exact one, within the error of counting', async ({ page }) => {
  test.skip(!(await open(page)), noCard);
  const preview = await page.evaluate(() =>
    (globalThis as unknown as { cardStory: CardStory }).cardStory.previewShot({
      subject: 'nicotine',
      doses: '0.1,1',
      populations: 8,
    }),
  );
  console.log(JSON.stringify(preview));
  expect(preview.fidelity).toBe('approximate');
  expect(preview.ran.wasm).toBe(0);
  for (const [card, exact, all] of [...preview.dead, ...preview.stumbles]) {
    // two standard errors of a count, and one animal where all or none are hit
    const share = exact! / all!;
    expect(Math.abs(card! - exact!)).toBeLessThanOrEqual(Math.max(1, 2 * Math.sqrt(all! * share * (1 - share))));
  }
});
