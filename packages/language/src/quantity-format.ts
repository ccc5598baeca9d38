// Doses, units and formulas as they stand in a sentence or a table.
import type { Unit } from '@offshoot/quantities';
import type { Locale } from './locale.ts';
import { formatNumber, noBreakSpace } from './number-format.ts';

/** The ladder of doses goes in half decades: three digits tell its steps from each other (0,000316 and 0,001). */
const DOSE_DIGITS = 3;

/** How a unit is written behind a number. Pure numbers, shares and powers of ten stand alone. */
const unitTexts: Readonly<Record<Unit, { readonly de: string; readonly en: string }>> = {
  '1': same(''),
  share: same(''),
  fold: same('×'),
  log10: same('log₁₀'),
  pH: same('pH'),
  ms: same('ms'),
  s: same('s'),
  h: same('h'),
  Hz: same('Hz'),
  '1/s': same('1/s'),
  '1/h': same('1/h'),
  mV: same('mV'),
  nM: same('nM'),
  uM: same('µM'),
  nicotine: { de: 'Nikotin-Einheiten', en: 'nicotine units' },
  A2: same('Å²'),
  A: same('Å'),
  Da: same('Da'),
  bonds: { de: 'Bindungen', en: 'bonds' },
  cycle: { de: 'Herzperioden', en: 'heart cycles' },
};

const subscripts = '₀₁₂₃₄₅₆₇₈₉';
const superscripts: Readonly<Record<string, string>> = { '+': '⁺', '-': '⁻' };

/**
 * A dose without its unit, without an exponent.
 * @param dose in nicotine units, above 0
 * @example formatDose('de', 0.0001) // => '0,0001'
 */
export function formatDose(locale: Locale, dose: number): string {
  return formatNumber(locale, dose, { digits: DOSE_DIGITS });
}

/** How a unit is written behind a number; empty for pure numbers and shares. */
export function formatUnit(locale: Locale, unit: Unit): string {
  return unitTexts[unit][locale];
}

/**
 * A number with its unit, kept on one line.
 * @example formatQuantity('de', 2.4, 'Hz') // => '2,4\u00a0Hz'
 */
export function formatQuantity(locale: Locale, value: number, unit: Unit): string {
  const text = formatUnit(locale, unit);
  const number = formatNumber(locale, value);
  return text === '' ? number : `${number}${noBreakSpace}${text}`;
}

/**
 * A molecular formula with small figures below and the charge above.
 * @example formatFormula('C10H14N2') // => 'C₁₀H₁₄N₂'
 */
export function formatFormula(formula: string): string {
  return formula.replace(/\d/g, (digit) => subscripts[Number(digit)]!).replace(/[+-]/g, (sign) => superscripts[sign]!);
}

function same(text: string): { de: string; en: string } {
  return { de: text, en: text };
}
