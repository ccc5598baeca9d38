// Test of the many-animals form of the receptor states against the single one.
import { readMolecule } from '@offshoot/chemistry';
import { expect, test } from 'vitest';
import { exposeAnimals } from './expose-animals.ts';
import { prepareMolecule } from './prepare-molecule.ts';
import { receptorState } from './receptor-state.ts';
import { createReceptorStates, fillReceptorStates } from './receptor-states.ts';

test('all animals at all doses at once are the animals one by one, mixtures of parent and products included', () => {
  const read = readMolecule('CN1CCCC1c1cccnc1');
  if (!read.ok) throw new Error(read.problem.code);
  const genotypes = {
    changedCopyOne: Float64Array.of(0, 1, 1),
    changedCopyTwo: Float64Array.of(0, 0, 1),
    betaShare: Float64Array.of(0.1, 0.5, 0.3),
  };
  const prepared = prepareMolecule(read.value);
  expect(prepared.ligands.length).toBeGreaterThan(1);
  const exposures = exposeAnimals(prepared, genotypes);
  const doses = [0, 0.01, 1, 31.6];
  const states = createReceptorStates(exposures.length, doses.length);
  fillReceptorStates(exposures[0]!.batch, doses, states);
  exposures.forEach((exposure, animal) => {
    const plateau = exposure.batch.tiringPlateau[animal]!;
    doses.forEach((dose, place) => {
      const one = receptorState(exposure, dose);
      expect(states.open[animal * doses.length + place]).toBe(one.open);
      // the plateau is a common factor, taken out of the sum
      expect(states.tired[animal * doses.length + place]! * plateau).toBeCloseTo(one.desensitised, 14);
    });
  });
});
