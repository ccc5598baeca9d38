// Tests of the three thresholds.
import { REGIONS } from '@offshoot/brain';
import { expect, test } from 'vitest';
import { judgeAnimal } from './outcome.ts';

const ratesWithMotor = (motor: number): Float64Array =>
  Float64Array.from(REGIONS, ({ id }) => (id === 'motor' ? motor : 4));

test.each([
  ['a calm animal', 3, 0.05, { stumbles: false, convulses: false, dead: false }],
  ['a stumbling heart', 5, 0.25, { stumbles: true, convulses: false, dead: false }],
  ['a heart that misses too many beats', 5, 0.4, { stumbles: true, convulses: false, dead: true }],
  ['a convulsion with a steady heart', 50, 0.04, { stumbles: false, convulses: true, dead: true }],
])('%s', (_what, motor, arrhythmiaIndex, expected) => {
  expect(judgeAnimal(7, 2, ratesWithMotor(motor), { heartRate: 3, arrhythmiaIndex })).toMatchObject(expected);
});
