// Tests of doses: the ladder's numbers are those on its labels, and what a person types is read or refused with a code.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doseLadder, spreadOverLadder } from './dose-ladder.ts';
import { findDoseProblem, readDoses } from './read-doses.ts';

test('the ladder is what its labels say, from a ten-thousandth to about 30', () => {
  expect(doseLadder().map(String)).toEqual([
    '0.0001',
    '0.000316',
    '0.001',
    '0.00316',
    '0.01',
    '0.0316',
    '0.1',
    '0.316',
    '1',
    '3.16',
    '10',
    '31.6',
  ]);
});

test('each step is half a decade, to the three digits of its label', () => {
  const ladder = doseLadder();
  for (let step = 1; step < ladder.length; step++) {
    // 3.16 instead of 3.1623 is 0.07 % off; two such steps in a row cancel.
    expect(Math.abs(ladder[step]! / ladder[step - 1]! / Math.sqrt(10) - 1)).toBeLessThan(0.001);
  }
});

test('fewer steps are spread over the ladder with both ends', () => {
  expect(spreadOverLadder(12)).toEqual(doseLadder());
  expect(spreadOverLadder(2)).toEqual([0.0001, 31.6]);
  for (let count = 2; count <= 12; count++) expect(new Set(spreadOverLadder(count)).size).toBe(count);
});

describe('doses as typed', () => {
  test.each<[string, number[]]>([
    ['12', doseLadder()],
    [' 3 ', [0.0001, 0.1, 31.6]],
    ['1', [0.1]],
    ['0.5,', [0.5]],
    ['1,0.1, 1', [0.1, 1]],
    ['1e-3, .5, 1000', [0.001, 0.5, 1000]],
  ])('%j is read', (text, doses) => {
    expect(readDoses(text)).toEqual({ ok: true, value: doses });
  });

  test.each<[string, string]>([
    ['', 'doses-empty'],
    [' ', 'doses-empty'],
    ['0', 'dose-steps'],
    ['13', 'dose-steps'],
    ['0.5', 'dose-steps'],
    ['-3', 'dose-steps'],
    ['many', 'dose-steps'],
    [',', 'dose-unreadable'],
    ['1,,2', 'dose-unreadable'],
    ['1,0x10', 'dose-unreadable'],
    ['1,Infinity', 'dose-unreadable'],
    ['1,NaN', 'dose-unreadable'],
    ['0,5', 'dose-not-positive'],
    ['-1,2', 'dose-not-positive'],
    ['1e-400,1', 'dose-not-positive'],
    ['1000.1,', 'dose-too-high'],
    ['1e400,', 'dose-too-high'],
    [Array.from({ length: 25 }, (_, n) => n + 1).join(), 'doses-too-many'],
  ])('%j is refused as %s', (text, code) => {
    const result = readDoses(text);
    expect(!result.ok && result.problem.code).toBe(code);
  });

  test('whatever is read keeps the limits of a design', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-9, max: 1000, noNaN: true }), { minLength: 1, maxLength: 24 }),
        (doses) => {
          const result = readDoses(`${doses.join()},`);
          expect(result.ok && findDoseProblem(result.value)).toBeNull();
        },
      ),
    );
    expect(findDoseProblem([2, 1])?.code).toBe('doses-not-ascending');
    expect(findDoseProblem([])?.code).toBe('doses-empty');
    expect(findDoseProblem([NaN])?.code).toBe('dose-not-positive');
  });
});
