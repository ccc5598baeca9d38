// Tests of formulas: arithmetic as on paper, and that nothing but arithmetic gets through.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateFormula, LONGEST_FORMULA, readFormula } from './formula.ts';

const known = ['chlorines', 'charge', 'logP'];
const values: Record<string, number> = { chlorines: 2, charge: 0.5, logP: -1 };

function evaluate(text: string): number | string {
  const read = readFormula(text, known);
  return read.ok ? evaluateFormula(read.value, (name) => values[name]!) : read.problem.code;
}

test.each([
  ['20 + 30 * chlorines', 80],
  ['-charge * 4', -2],
  ['2 ^ 3 ^ 2', 512],
  ['2 * 3 ^ 2', 18],
  ['10 - 3 - 2', 5],
  ['(1 + 2) * 3', 9],
  ['logP < 0 ? 10 : 90', 10],
  ['chlorines >= 1 && charge == 0.5', 1],
  ['max(chlorines, 5) - abs(logP)', 4],
  ['1 / 0', Infinity],
])('%s is %s', (text, value) => {
  expect(evaluate(text)).toBe(value);
});

test.each([
  ['constructor', 'formula-unknown-name'],
  ['chlorines.constructor', 'formula-not-allowed'],
  ['chlorines["constructor"]', 'formula-not-allowed'],
  ['max.constructor("x")', 'formula-not-allowed'],
  ['alert(1)', 'formula-not-allowed'],
  ['toString(1)', 'formula-not-allowed'],
  ['[1, 2]', 'formula-not-allowed'],
  ['this', 'formula-not-allowed'],
  ['"text"', 'formula-not-allowed'],
  ['true', 'formula-not-allowed'],
  ['1; 2', 'formula-not-allowed'],
  ['chlorines % 2', 'formula-not-allowed'],
  ['!charge', 'formula-not-allowed'],
  ['min(1)', 'formula-not-allowed'],
  ['', 'formula-empty'],
  ['2 +', 'formula-syntax'],
  ['(1', 'formula-syntax'],
  ['1'.repeat(LONGEST_FORMULA + 1), 'formula-too-long'],
])('%s is refused: %s', (text, code) => {
  expect(evaluate(text)).toBe(code);
});

test('a decimal comma is understood as what it is', () => {
  expect(evaluate('0,5 * charge')).toMatch(/formula-(comma|not-allowed)/);
});

test('whatever is typed gives a number or a problem, and never runs', () => {
  const pieces = fc.constantFrom(
    'chlorines',
    'charge',
    '1',
    '(',
    ')',
    '+',
    '-',
    '*',
    '.',
    '[',
    ']',
    '=>',
    'x',
    '`',
    ',',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 15 }), (parts) => {
      expect(['number', 'string']).toContain(typeof evaluate(parts.join(' ')));
    }),
    { numRuns: 300 },
  );
});

test('the deepest formula that fits is read', () => {
  const depth = LONGEST_FORMULA / 2 - 1;
  expect(evaluate(`${'('.repeat(depth)}1${')'.repeat(depth)}`)).toBe(1);
});
