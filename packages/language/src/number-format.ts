// Numbers as a language writes them. Written here and not asked of the engine, so that a terminal, every browser and
// the tests show the same characters: decimal comma and thin spaces in German, point and commas in English.
import type { Locale } from './locale.ts';

/** Keeps a number and its sign or unit on one line. */
export const noBreakSpace = '\u00a0';
const narrowNoBreakSpace = '\u202f';
const minus = '\u2212';
const enDash = '\u2013';

/** What a measured number shows when nothing else is asked: the model does not know more. */
const USUAL_DIGITS = 3;
/** Groups of three begin here: 1234 reads well without, 12345 does not. */
const GROUP_FROM = 10_000;
const PER_CENT = 100;
const PLAIN_WHOLE_NUMBERS = 1e15;

const signs = {
  de: { decimal: ',', group: narrowNoBreakSpace, percent: `${noBreakSpace}%` },
  en: { decimal: '.', group: ',', percent: '%' },
} as const satisfies Record<Locale, unknown>;

/** How exactly a number is written: significant digits, or places behind the decimal sign. */
export type Exactness = { readonly digits: number } | { readonly places: number };

/**
 * A number in the language's spelling. Whole numbers are written in full, others with 3 significant digits unless asked
 * otherwise; zeros at the end are kept only when `places` asks for them. Infinity is ∞; what is no number is a dash.
 * @example formatNumber('de', 0.03162) // => '0,0316'
 */
export function formatNumber(locale: Locale, value: number, exactness?: Exactness): string {
  if (Number.isNaN(value)) return enDash;
  if (!Number.isFinite(value)) return value < 0 ? `${minus}∞` : '∞';
  const digits = writeDigits(Math.abs(value), exactness);
  const sign = value < 0 && /[1-9]/.test(digits) ? minus : '';
  return sign + localiseDigits(locale, digits);
}

/**
 * A share from 0 to 1 in per cent. A share that is not quite 0 or 1 is never rounded to it.
 * @param options.places places behind the decimal sign, 0 when not given
 * @example formatPercent('en', 0.8333) // => '83%'
 */
export function formatPercent(locale: Locale, share: number, options: { readonly places?: number } = {}): string {
  const { places = 0 } = options;
  const percent = formatNumber(locale, share * PER_CENT, { places });
  const nearly = nearlyNone(locale, share, places) ?? nearlyAll(locale, share, places);
  return (nearly ?? percent) + signs[locale].percent;
}

/**
 * Two ends with an en dash; an end that is not known is left open.
 * @example formatInterval('de', 0.15, 0.18) // => '0,15–0,18'
 */
export function formatInterval(locale: Locale, low: number | null, high: number | null, exactness?: Exactness): string {
  const write = (end: number): string => formatNumber(locale, end, exactness);
  if (low !== null && high !== null) return `${write(low)}${enDash}${write(high)}`;
  if (low !== null) return `≥${noBreakSpace}${write(low)}`;
  if (high !== null) return `≤${noBreakSpace}${write(high)}`;
  return enDash;
}

function nearlyNone(locale: Locale, share: number, places: number): string | null {
  const least = smallestPercent(places);
  if (!(share > 0) || Math.round((share * PER_CENT) / least) > 0) return null;
  return `<${noBreakSpace}${formatNumber(locale, least, { places })}`;
}

function nearlyAll(locale: Locale, share: number, places: number): string | null {
  const least = smallestPercent(places);
  if (!(share < 1) || Math.round(((1 - share) * PER_CENT) / least) > 0) return null;
  return `>${noBreakSpace}${formatNumber(locale, PER_CENT - least, { places })}`;
}

function smallestPercent(places: number): number {
  return Number(`1e-${places}`);
}

/** The digits of a number that is not negative, with a decimal point and no exponent. */
function writeDigits(value: number, exactness: Exactness | undefined): string {
  if (exactness !== undefined && 'places' in exactness) return value.toFixed(exactness.places);
  if (exactness === undefined && Number.isInteger(value)) return spellOut(value);
  return spellOut(Number(value.toPrecision(exactness?.digits ?? USUAL_DIGITS)));
}

function spellOut(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const [mantissa = '', exponent = ''] = text.split('e');
  const places = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  return value < PLAIN_WHOLE_NUMBERS ? value.toFixed(Math.max(places, 0)) : text;
}

function localiseDigits(locale: Locale, digits: string): string {
  const [whole = '', fraction, ...rest] = digits.split('.');
  const { decimal, group } = signs[locale];
  const grouped = Number(whole) >= GROUP_FROM && rest.length === 0 ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
