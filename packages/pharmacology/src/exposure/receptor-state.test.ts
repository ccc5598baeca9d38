// Occupancy, opening and desensitisation of receptors.
import { readMolecule } from '@offshoot/chemistry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposeAnimals } from './expose-animals.ts';
import { prepareMolecule } from './prepare-molecule.ts';
import { receptorState } from './receptor-state.ts';

const read = readMolecule('O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1');
if (!read.ok) throw new Error(read.problem.code);
const prepared = prepareMolecule(read.value);
const [exposure] = exposeAnimals(prepared, {});
const single = { ligands: [{ ...prepared.ligands[0]!, products: [] }] };
const [alone] = exposeAnimals(single, { betaShare: Float64Array.of(0) });

describe('receptors', () => {
  it('are at rest without a dose', () => {
    expect(receptorState(exposure!, 0)).toEqual({ open: 0, occupancy: 0, desensitised: 0 });
  });
  it('are half taken at the EC50 of a molecule that is alone in one kind of pocket, and open by its efficacy', () => {
    const { ec50, concentrationPerDose, efficacy } = alone!.ligands[0]!;
    const state = receptorState(alone!, ec50 / concentrationPerDose);
    expect(state.occupancy).toBeCloseTo(0.5, 10); // a log, an exp and two powers, each good to 1e-15
    expect(state.open).toBeCloseTo(efficacy / 2, 10);
  });
  it('tire to half of the plateau at a hundred times the EC50', () => {
    const { ec50, concentrationPerDose } = alone!.ligands[0]!;
    expect(receptorState(alone!, (100 * ec50) / concentrationPerDose).desensitised).toBeCloseTo(0.25, 10);
  });
  it('fill and tire more with more dose, and never beyond 1 and the plateau', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-7, max: 1e5, noNaN: true }),
        fc.double({ min: 1.01, max: 100, noNaN: true }),
        (dose, factor) => {
          const less = receptorState(exposure!, dose);
          const more = receptorState(exposure!, dose * factor);
          expect(more.occupancy).toBeGreaterThan(less.occupancy);
          expect(more.desensitised).toBeGreaterThan(less.desensitised);
          expect(more.occupancy).toBeLessThanOrEqual(1);
          expect(more.desensitised).toBeLessThanOrEqual(0.5);
          expect(more.open).toBeLessThanOrEqual(more.occupancy);
        },
      ),
      { numRuns: 200 },
    );
  });
});
