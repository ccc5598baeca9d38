// A difference of shares in whole percentage points: written once, so that no two places of the page round it in two ways.
import { formatNumber, type Locale } from '@offshoot/language';

const percent = 100;

/** @param difference of two shares, -1 to 1 */
export function writePoints(locale: Locale, difference: number): string {
  return formatNumber(locale, difference * percent, { places: 0 });
}
