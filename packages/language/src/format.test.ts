// Tests of numbers, doses, units and formulas in both languages.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLocale } from './locale.ts';
import { formatInterval, formatNumber, formatPercent } from './number-format.ts';
import { formatDose, formatFormula, formatQuantity } from './quantity-format.ts';

test.each([
  [0, '0', '0'],
  [2.4, '2,4', '2.4'],
  [1234, '1234', '1234'],
  [-12345, '−12\u202f345', '−12,345'],
  [1234567.8, '1\u202f230\u202f000', '1,230,000'],
  [1e-7, '0,0000001', '0.0000001'],
  [1.25e-7, '0,000000125', '0.000000125'],
  [-0, '0', '0'],
  [NaN, '–', '–'],
  [-Infinity, '−∞', '−∞'],
])('%d is %s in German and %s in English', (value, german, english) => {
  expect(formatNumber('de', value)).toBe(german);
  expect(formatNumber('en', value)).toBe(english);
});

test('digits and places are kept as asked', () => {
  expect(formatNumber('de', 0.123456, { digits: 2 })).toBe('0,12');
  expect(formatNumber('de', 6, { places: 1 })).toBe('6,0');
  expect(formatNumber('de', -0.04, { places: 1 })).toBe('0,0');
});

test('a number of three digits can be read back from what is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 999 }), fc.integer({ min: -9, max: 9 }), (digits, exponent) => {
      const value = Number(`${digits}e${exponent}`);
      expect(Number(formatNumber('en', value).replaceAll(',', ''))).toBe(value);
    }),
  );
});

test('per cent has a no-break space in German, and what is not quite nothing or all says so', () => {
  expect(formatPercent('de', 0.8333)).toBe('83\u00a0%');
  expect(formatPercent('en', 0.8333)).toBe('83%');
  expect([0, 0.004, 0.996, 1].map((share) => formatPercent('de', share))).toEqual([
    '0\u00a0%',
    '<\u00a01\u00a0%',
    '>\u00a099\u00a0%',
    '100\u00a0%',
  ]);
  expect(formatPercent('en', 0.9996, { places: 1 })).toBe('>\u00a099.9%');
});

test('an interval has an en dash, and an end that is not known is left open', () => {
  expect(formatInterval('de', 0.15, 0.18)).toBe('0,15–0,18');
  expect(formatInterval('en', 0.15, null)).toBe('≥\u00a00.15');
  expect(formatInterval('de', null, 0.18)).toBe('≤\u00a00,18');
  expect(formatInterval('de', null, null)).toBe('–');
});

test('the ends and middle of the dose ladder are written without an exponent', () => {
  expect([0.0001, 0.00031622776601683794, 1, 31.622776601683793].map((dose) => formatDose('de', dose))).toEqual([
    '0,0001',
    '0,000316',
    '1',
    '31,6',
  ]);
});

test('a unit stays with its number, and a pure number has none', () => {
  expect(formatQuantity('de', 2.4, 'Hz')).toBe('2,4\u00a0Hz');
  expect(formatQuantity('en', 37.5, 'A2')).toBe('37.5\u00a0Å²');
  expect(formatQuantity('de', 0.5, 'share')).toBe('0,5');
});

test('a formula has small figures below and its charge above', () => {
  expect(formatFormula('C10H14N2')).toBe('C₁₀H₁₄N₂');
  expect(formatFormula('C10H15N2+')).toBe('C₁₀H₁₅N₂⁺');
});

test.each([
  [['fr-CH', 'en-GB', 'de'], 'en'],
  [['de_AT.UTF-8'], 'de'],
  [['DE'], 'de'],
  [['ar', 'C'], 'de'],
  [[], 'de'],
] as const)('who prefers %j reads %s', (preferred, locale) => {
  expect(chooseLocale(preferred)).toBe(locale);
});
