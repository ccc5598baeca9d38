// The binding score: contributions that add up, signs of the sites, independence of writing and names.
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import { describe, expect, it } from 'vitest';
import { pocketIds, standardPockets } from './pockets.ts';
import { scoreBinding } from './score-binding.ts';

function molecule(text: string): Molecule {
  const read = readMolecule(text);
  if (!read.ok) throw new Error(`${text}: ${read.problem.code}`);
  return read.value;
}

/** Affinity in the alpha-like pocket, log10 units. */
const grip = (text: string): number => scoreBinding(molecule(text), standardPockets.alpha).pIC50;

const ringNitroimine = 'O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1';
const openNitroimine = 'CNC(=N[N+](=O)[O-])NCc1ccc(Cl)nc1';
const pyridylPyrrolidine = 'CN1CCCC1c1cccnc1';

// Sizes: at least as large as the direction that is published, at most what keeps the landscape climbable (4 log units);
// one halogen or one place of the ring nitrogen less than the tip that decides.
const climbable = 4;
describe('changing one thing of a tight binder', () => {
  const whole = grip(ringNitroimine);

  it('taking the tip off costs a factor of more than 50', () => {
    const loss = whole - grip('N=C1NCCN1Cc1ccc(Cl)nc1');
    expect(loss).toBeGreaterThan(Math.log10(50));
    expect(loss).toBeLessThan(climbable);
  });
  it('a plain =O in place of the nitroimine costs even more, since neither tip nor charge is left', () => {
    const loss = whole - grip('O=C1NCCN1Cc1ccc(Cl)nc1');
    expect(loss).toBeGreaterThan(2);
    expect(loss).toBeLessThan(5);
  });
  it('a link one carbon longer costs a factor of three or more', () => {
    const loss = whole - grip('O=[N+]([O-])N=C1NCCN1CCc1ccc(Cl)nc1');
    expect(loss).toBeGreaterThan(0.5);
    expect(loss).toBeLessThan(3);
  });
  it('no link at all costs as well', () => {
    const loss = whole - grip('O=[N+]([O-])N=C1NCCN1c1ccc(Cl)nc1');
    expect(loss).toBeGreaterThan(0.5);
    expect(loss).toBeLessThan(climbable);
  });
  it('the halogen helps, and most where it lies beside the ring nitrogen', () => {
    const bare = grip('O=[N+]([O-])N=C1NCCN1Cc1cccnc1');
    const moved = grip('O=[N+]([O-])N=C1NCCN1Cc1c(Cl)ccnc1');
    for (const loss of [whole - bare, whole - moved]) {
      expect(loss).toBeGreaterThan(0.3);
      expect(loss).toBeLessThan(1.5);
    }
  });
  it('moving the ring nitrogen away from its place costs', () => {
    expect(whole - grip('O=[N+]([O-])N=C1NCCN1Cc1ccccc1')).toBeGreaterThan(1);
    expect(whole - grip('O=[N+]([O-])N=C1NCCN1Cc1ccccc1')).toBeLessThan(climbable);
    for (const moved of ['O=[N+]([O-])N=C1NCCN1Cc1ccncc1', 'O=[N+]([O-])N=C1NCCN1Cc1ccccn1']) {
      expect(whole - grip(moved)).toBeGreaterThan(0.2);
      expect(whole - grip(moved)).toBeLessThan(2);
    }
  });
  it('a nitromethylene holds on at least as tightly as a nitroimine', () => {
    expect(grip('O=[N+]([O-])C=C1NCCN1Cc1ccc(Cl)nc1')).toBeGreaterThan(whole);
  });
  it('crowding the tip out of its plane costs most of what it gave', () => {
    expect(grip(openNitroimine) - grip('CN1COCN(Cc2ccc(Cl)nc2)C1=N[N+](=O)[O-]')).toBeGreaterThan(2);
  });
});

describe('changing one thing of the weak binder that carries a charge', () => {
  it('an amide in place of the amine costs: no charge is left', () => {
    const loss = grip(pyridylPyrrolidine) - grip('CN1C(=O)CCC1c1cccnc1');
    expect(loss).toBeGreaterThan(1);
    expect(loss).toBeLessThan(climbable);
  });
  it('a carbon in place of the amine nitrogen costs', () => {
    expect(grip(pyridylPyrrolidine) - grip('CC1CCCC1c1cccnc1')).toBeGreaterThan(1);
  });
  it('a benzene in place of the pyridine costs', () => {
    expect(grip(pyridylPyrrolidine) - grip('CN1CCCC1c1ccccc1')).toBeGreaterThan(0.7);
  });
});

describe('the changed pocket', () => {
  const loss = (text: string): number => grip(text) - scoreBinding(molecule(text), standardPockets.changedAlpha).pIC50;
  it('costs nitro tips more than cyano tips, and molecules without a tip nothing', () => {
    const cyano = loss('N#CN=C(C)N(C)Cc1ccc(Cl)nc1');
    expect(loss(ringNitroimine)).toBeGreaterThan(cyano + 0.5);
    expect(cyano).toBeGreaterThan(0.2);
    expect(loss(pyridylPyrrolidine)).toBeLessThan(0.05);
  });
});

describe('efficacy', () => {
  const opens = (text: string): number => scoreBinding(molecule(text), standardPockets.alpha).efficacy;
  it('is another question than affinity: an open chain opens far, a ring hardly, at like affinity', () => {
    expect(opens(openNitroimine)).toBeGreaterThan(0.6);
    expect(opens(ringNitroimine)).toBeLessThan(0.3);
    expect(Math.abs(grip(openNitroimine) - grip(ringNitroimine))).toBeLessThan(1);
  });
  it('stays between blocking and what acetylcholine does', () => {
    for (const text of ['C', 'c1ccncc1', ringNitroimine, openNitroimine, 'O', 'CCCCCCCCCCCCCCCCCCCCN']) {
      expect(opens(text)).toBeGreaterThanOrEqual(0);
      expect(opens(text)).toBeLessThanOrEqual(1);
    }
  });
});

describe('shares of the score', () => {
  it('add up to the score in every pocket', () => {
    for (const text of [ringNitroimine, openNitroimine, pyridylPyrrolidine, 'C', 'OC(=O)CCCCCCc1ccccc1']) {
      for (const id of pocketIds) {
        const { pIC50, contributions } = scoreBinding(molecule(text), standardPockets[id]);
        const sum = contributions.reduce((total, { value }) => total + value, 0);
        expect(sum).toBeCloseTo(pIC50, 10); // some dozen additions of numbers near 1 lose at most a few 1e-15
      }
    }
  });
  it('go to atoms that the molecule has', () => {
    const subject = molecule(ringNitroimine);
    for (const { atom } of scoreBinding(subject, standardPockets.alpha).contributions) {
      if (atom !== null) expect(subject.atoms[atom]).toBeDefined();
    }
  });
});

describe('the writing of a molecule', () => {
  it('changes nothing: order of atoms, Kekule drawing, hemisphere and nitro drawn otherwise', () => {
    const writings = [
      'O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1',
      'C1CN(C(=N[N+](=O)[O-])N1)CC2=CN=C(C=C2)Cl',
      'Clc1ccc(cn1)CN1CCNC1=NN(=O)=O',
      'n1c(Cl)ccc(c1)CN2CCNC2=N[N+]([O-])=O',
    ];
    const scores = writings.map((text) => scoreBinding(molecule(text), standardPockets.beta));
    for (const score of scores) expect(score).toEqual(scores[0]);
    expect(grip('CN1CCC[C@H]1c1cccnc1')).toBe(grip('CN1CCC[C@@H]1c1cccnc1'));
  });
});

describe('extreme molecules', () => {
  const chain = (length: number): string => 'C'.repeat(length);
  it('get finite numbers', () => {
    const texts = [
      'C',
      'O',
      'F',
      'N#N',
      '[H][H]',
      chain(200),
      'CN'.repeat(100),
      `c1ccncc1${'C(=N[N+](=O)[O-])N'.repeat(20)}C`,
      'ClC(Cl)(Cl)Cl',
      'O=S(=O)(O)O',
    ];
    for (const text of texts) {
      const { pIC50, efficacy } = scoreBinding(molecule(text), standardPockets.alpha);
      expect(Number.isFinite(pIC50) && Number.isFinite(efficacy)).toBe(true);
    }
  });
  it('a molecule of 200 atoms without any feature binds worse than nicotine', () => {
    expect(grip(chain(200))).toBeLessThan(grip(pyridylPyrrolidine));
  });
});
