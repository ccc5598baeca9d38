// The bench as a story sees it: what a pupil reads and touches, by the words on the screen. No selectors of code.
import { expect, type Locator, type Page } from '@playwright/test';

export type Language = 'de' | 'en';

const words = {
  de: {
    fire: 'Testen',
    input: /Name oder SMILES/,
    plate: /^Platte mit/,
    dose: 'Dosis',
    language: /Sprache/,
    running: 'läuft',
  },
  en: {
    fire: 'Test',
    input: /Name or SMILES/,
    plate: /^Plate of/,
    dose: 'Dose',
    language: /Language/,
    running: 'running',
  },
} as const;

/** A few doses keep a story short: far below, where the groups differ, and far above. */
export const threeDoses = '0.0316,0.316,3.16';

export class BenchPage {
  readonly page: Page;
  readonly language: Language;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.language = language;
  }

  /** Opens the bench by a link, as a teacher would hand it out; at level 3, where one can look into everything, if it says nothing else. */
  async open(link: Record<string, string> = {}, address = ''): Promise<void> {
    const parts = new URLSearchParams({ lang: this.language, level: '3', ...link });
    await this.page.goto(`${address}#/bench/${parts.toString()}`);
    await expect(this.fireButton).toBeEnabled();
  }

  get fireButton(): Locator {
    return this.page.getByRole('button', { name: words[this.language].fire, exact: true });
  }

  get plate(): Locator {
    return this.page.getByRole('grid', { name: words[this.language].plate });
  }

  get doseSlider(): Locator {
    return this.page.getByRole('slider', { name: words[this.language].dose, exact: true });
  }

  /** A well by its place, 0 to 499. */
  well(place: number): Locator {
    return this.plate.getByRole('gridcell').nth(place);
  }

  async type(molecule: string): Promise<void> {
    await this.page.getByRole('combobox', { name: words[this.language].input }).fill(molecule);
  }

  /** Tests the molecule on the bench and waits for the last well. */
  async fire(): Promise<void> {
    await this.fireButton.click();
    await expect(this.fireButton).toBeHidden();
    await expect(this.fireButton).toBeVisible();
  }

  /** The first sentence of the result. */
  get sentence(): Locator {
    return this.page.locator('.result-sentence');
  }
}
