// The sketcher as a story sees it: atoms and bonds by what is said of them, tools by their names.
import { expect, type Locator, type Page } from '@playwright/test';

export class SketchPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get board(): Locator {
    return this.page.getByRole('application', { name: /^(Zeichenfläche|Drawing board)/ }).last();
  }

  /** An atom or bond by the beginning of what is said of it. */
  spot(said: string): Locator {
    return this.board.getByRole('button', { name: new RegExp(`^${said}`) });
  }

  /** A finger on the place of an atom or bond. */
  async tap(said: string): Promise<void> {
    await this.spot(said).scrollIntoViewIfNeeded();
    const box = await this.spot(said).boundingBox();
    if (box === null) throw new Error(`${said} is not on the screen`);
    await this.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** A finger on a tool of the tray. */
  async tapTool(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).tap();
  }

  async openPage(name: string): Promise<void> {
    await this.page.locator('.sketch-tray').getByText(name, { exact: true }).tap();
  }

  /** Presses keys one after another. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What the live region says. */
  async hears(text: string): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text })).toHaveCount(1);
  }

  /** What is said of the atom or bond under the cursor. */
  async standsOn(said: RegExp): Promise<void> {
    await expect(this.page.locator(':focus')).toHaveAccessibleName(said);
  }
}
