// Tests of how far an exact half-effect dose moves: by hand for fifteen animals that all die between two doses.
import { doseLadder } from '@offshoot/experiment';
import type { ScreenedGroup } from '@offshoot/labs/nicotine/model';
import { expect, test } from 'vitest';
import { compareReplicates, moveOneAnimal } from './dose-floor.ts';

const doses = doseLadder();
/** Half-way between the sixth and the seventh dose. */
const HALF = Math.sqrt(doses[5]! * doses[6]!);

function group(value: number | null): ScreenedGroup {
  const lc50 = {
    value,
    interval: [null, null],
    reason: null,
    between: [value, value],
  } as unknown as ScreenedGroup['lc50'];
  const dead = doses.map((_, place) => (place > 5 ? 15 : 0));
  return { group: 'hoverfly', n: 15, lc50, ec50Stumble: lc50, dead, stumbling: dead };
}

test('one animal of fifteen moves the dose by eleven percent where all die between two doses', () => {
  const [floor] = moveOneAnimal([[group(HALF)]]);
  expect(floor).toMatchObject({ group: 'hoverfly', animals: 15, changes: 2, close: 0 });
  // the logit of 1/2 an animal in 16 is -3.43, that of 14 1/2 is 2.27: one half is crossed at 0.602 of half a decade, not 0.5
  expect(floor!.median).toBeCloseTo(1 - 10 ** (-0.102 / 2), 2);
  expect(moveOneAnimal([[group(null)]])[0]!.changes).toBe(0);
});

test('two replicates are compared group by group; a dose that is not reached again is as far as can be', () => {
  const shots = [1.01, 1.2, null].map((times) => ({
    first: [group(HALF)],
    second: [group(times === null ? null : HALF * times)],
  }));
  const [floor] = compareReplicates(shots);
  expect(floor!.close).toBeCloseTo(1 / 3);
  expect(floor!.median).toBeCloseTo(0.2);
});
