// Molecules that nobody chose: random walks of possible edits, the same ones each time.
import { applyEdit, judgeMolecule, listEdits, readMolecule, type Molecule } from '@offshoot/chemistry';
import { deriveKey, Stream } from '@offshoot/random';
import { beforeAll, describe, expect, it } from 'vitest';
import { mammalBand } from './mammal-band.ts';
import { standardPockets } from './pockets.ts';
import { bindingTerms, scoreBinding, type Binding } from './score-binding.ts';

const starts = [
  'CN1CCCC1c1cccnc1',
  'O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1',
  'CNC(=N[N+](=O)[O-])NCc1cnc(Cl)s1',
  'CC(=NC#N)N(C)Cc1ccc(Cl)nc1',
  'OC(=O)CCc1ccccc1',
  'CN1C(=O)CCC1c1cccnc1',
];
const wanted = 500;
const stepsOfWalk = 5;

function walk(stream: Stream): Molecule {
  const read = readMolecule(starts[stream.integer(starts.length)]!);
  if (!read.ok) throw new Error(read.problem.code);
  let molecule = read.value;
  for (let step = 0; step < stepsOfWalk;) {
    const edits = listEdits(molecule);
    const edited = applyEdit(molecule, edits[stream.integer(edits.length)]!, { layout: false });
    if (!edited.ok || !['possible', 'known'].includes(judgeMolecule(edited.value).verdict)) continue;
    molecule = edited.value;
    step += 1;
  }
  return molecule;
}

describe('500 random possible molecules', () => {
  let bindings: Binding[] = [];
  beforeAll(() => {
    const stream = new Stream(deriveKey('random molecules'));
    const molecules = Array.from({ length: wanted }, () => walk(stream));
    for (const molecule of molecules) expect(['grips', 'somewhat', 'hardly']).toContain(mammalBand(molecule));
    bindings = molecules.map((molecule) => scoreBinding(molecule, standardPockets.changedAlpha));
  }, 60_000);

  it('span at least four log units of affinity', () => {
    const scores = bindings.map(({ pIC50 }) => pIC50);
    expect(Math.max(...scores) - Math.min(...scores)).toBeGreaterThan(4);
  });
  it('all have finite figures', () => {
    for (const { pIC50, efficacy } of bindings) expect(Number.isFinite(pIC50 + efficacy)).toBe(true);
  });
  it('let every term of the score speak for at least one in a hundred', () => {
    for (const { site } of bindingTerms) {
      const speaks = bindings.filter(({ contributions }) =>
        contributions.some((share) => share.site === site && Math.abs(share.value) > 1e-3),
      );
      expect(speaks.length, site).toBeGreaterThanOrEqual(wanted / 100);
    }
  });
});
