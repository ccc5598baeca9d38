// The quick way to an after-beat's yes or no gives the answer of the formula, whatever the heart and its dopamine.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heartAnimalOf } from './heart-animal.ts';
import { afterBeatChance, followsAfterBeat } from './heart-drive.ts';

const usual = heartAnimalOf({}, 0);
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('two whole powers decide as the power between them would, whatever the number that is drawn', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 9, noNaN: true }),
      share,
      share,
      (dopamine, stumbleSteepness, likelihood, number) => {
        const heart = { ...usual, stumbleSteepness };
        const chance = likelihood * afterBeatChance(dopamine, heart);
        // the chance itself is the number that is hardest to tell from it
        for (const drawn of [number, 0, chance, chance * (1 - 1e-12), chance * (1 + 1e-12)])
          expect(followsAfterBeat(drawn, likelihood, dopamine, heart)).toBe(drawn < chance);
      },
    ),
  );
});

test('without dopamine no after-beat follows', () => {
  expect(followsAfterBeat(0, 1, 0, usual)).toBe(false);
});
