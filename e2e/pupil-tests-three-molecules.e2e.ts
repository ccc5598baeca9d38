// A pupil tests nicotine, imidacloprid and imidacloprid without its nitro group, and is told why a carbon can't hold
// five bonds. In German and in English.
import { expect, test } from '@playwright/test';
import { BenchPage, threeDoses, type Language } from './bench-page.ts';
import { expectAccessible } from './expect-accessible.ts';

const molecules = [
  { name: 'nicotine', smiles: 'CN1CCCC1c1cccnc1' },
  { name: 'imidacloprid', smiles: 'C1CN(C(=N1)N[N+](=O)[O-])CC2=CN=C(C=C2)Cl' },
  { name: 'desnitro-imidacloprid', smiles: 'C1CN(C(=N)N1)CC2=CN=C(C=C2)Cl' },
];
const fiveBonds = 'CC(C)(C)(C)C';
const told = {
  de: {
    sentence: /der Insekten mit Herzmacke stolpern, \d+\svon\s220 der anderen, \d+\svon\s30 Bienen/,
    half: /Die Hälfte/,
    refused: 'Das kann es nicht geben.',
    five: /5 Bindungen.*4|fünf.*vier/,
    blocked: 'Erst ein mögliches Molekül, dann testen.',
    back: /Zurück zum Molekül davor/,
  },
  en: {
    sentence: /of the insects with the heart quirk stumble, \d+\sof\s220 others, \d+\sof\s30 bees/,
    half: /Half of/,
    refused: 'This can’t exist.',
    five: /5 bonds.*4|five.*four/,
    blocked: 'First a possible molecule, then test it.',
    back: /back to the molecule before/,
  },
};

for (const language of ['de', 'en'] as const satisfies Language[]) {
  test(`a pupil tests three molecules (${language})`, async ({ page }) => {
    const bench = new BenchPage(page, language);
    await bench.open({ doses: threeDoses });
    await expectAccessible(page);
    for (const { smiles } of molecules) {
      await bench.type(smiles);
      await expect(bench.fireButton).toBeEnabled();
      await bench.fire();
      await expect(bench.sentence).toHaveText(told[language].sentence);
      await expect(page.getByRole('listitem').filter({ hasText: told[language].half })).toHaveCount(3);
    }
    await expectAccessible(page);
  });

  test(`a carbon with five bonds is refused with its reason (${language})`, async ({ page }) => {
    const bench = new BenchPage(page, language);
    await bench.open();
    await bench.type(fiveBonds);
    await expect(page.getByText(told[language].refused)).toBeVisible();
    await expect(page.getByText(told[language].five)).toBeVisible();
    await expect(page.locator('.atom-mark')).toHaveCount(1);
    await expect(bench.fireButton).toBeDisabled();
    await expect(page.getByText(told[language].blocked)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: told[language].back }).click();
    await expect(bench.fireButton).toBeEnabled();
  });
}
