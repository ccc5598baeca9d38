// Molecules at the edge of what can be drawn go through the whole chain: finite figures, shares that are shares.
import { readMolecule } from '@offshoot/chemistry';
import { describe, expect, it } from 'vitest';
import { exposeAnimals } from './expose-animals.ts';
import { prepareMolecule } from './prepare-molecule.ts';
import { receptorState } from './receptor-state.ts';

const extremes: Record<string, string> = {
  'a chain of 200 carbons': 'C'.repeat(200),
  'a chain of 200 atoms with an amine at every tenth': 'CCCCCCCCCN'.repeat(20),
  '198 atoms of rings with acceptors': `C${'c1cnc(Cl)cc1CN'.repeat(21)}CCC`,
  'a single carbon': 'C',
  'a single oxygen': 'O',
  'a single charged nitrogen': '[NH4+]',
  'a ring without any feature': 'C1CCCCC1',
  'every feature at once':
    'COC(=O)C1CN(CC(F)(F)F)C(=CC#N)N1Cc1cc(C(F)(F)F)c(Cl)nc1CSC(=N[N+](=O)[O-])N(C)S(=O)(=O)c1nccs1',
  'only greedy for water': 'OCC(O)C(O)C(O)C(O)C(O)C(=O)O',
  'only greedy for grease': 'BrC(Br)(Br)C(Br)(Br)C(Br)(Br)C(Br)(Br)Br',
};
const doses = [0, 1e-4, 1, 31.6, 1e6];

describe.each(Object.entries(extremes))('%s', (_, text) => {
  const read = readMolecule(text);
  if (!read.ok) throw new Error(`${text}: ${read.problem.code}`);
  const prepared = prepareMolecule(read.value);
  const exposure = exposeAnimals(prepared, {})[0]!;

  it('has at most six products and finite figures all along', () => {
    expect(prepared.ligands.length).toBeLessThanOrEqual(7);
    for (const { bindings, rates, protonHold, grease } of prepared.ligands) {
      for (const { pIC50, efficacy } of bindings) {
        expect(Math.abs(pIC50)).toBeLessThan(20);
        expect(efficacy).toBeGreaterThanOrEqual(0);
        expect(efficacy).toBeLessThanOrEqual(1);
      }
      expect([...rates.rates, protonHold, grease].every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    }
  });
  it('brings a finite, never negative amount into the brain', () => {
    for (const { concentrationPerDose } of exposure.ligands) {
      expect(concentrationPerDose).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(concentrationPerDose)).toBe(true);
    }
  });
  it('takes, opens and tires between none and all receptors, the more the higher the dose', () => {
    const states = doses.map((dose) => receptorState(exposure, dose));
    for (const { occupancy, open, desensitised } of states) {
      for (const share of [occupancy, open, desensitised]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
    const taken = states.map(({ occupancy }) => occupancy);
    expect(taken).toEqual([...taken].sort((a, b) => a - b));
    expect(taken[0]).toBe(0);
  });
});
