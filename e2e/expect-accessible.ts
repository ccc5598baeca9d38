// Runs axe over the page as it is: rules of WCAG 2.2 A and AA and the good practices. A story calls it wherever it stops.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails with each finding's rule and place. One pass in the page itself, and only findings reported in full: a second
 * page is opened to join the frames of a page otherwise, and this page has no frames. A plate of 500 wells then takes a
 * sixth of the time.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await page.locator('iframe').count()).toBe(0);
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  const findings = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
  );
  expect(findings).toEqual([]);
}
