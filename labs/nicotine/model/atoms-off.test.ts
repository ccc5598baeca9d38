// No atom is an ornament: take away what one atom contributes in the pockets, and a shot gives other results.
import type * as Pharmacology from '@offshoot/pharmacology';
import { scoreBinding, standardPockets } from '@offshoot/pharmacology';
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import { hashOutcomes } from '@offshoot/experiment';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type * as BenchModule from './bench.ts';
import { readDesign } from './design.ts';

const off: { atom: number | null } = { atom: null };
let openBench: typeof BenchModule.openBench;

/** A bench of its own, over pharmacology with the contributions of one atom of the molecule offered left out of its affinities. */
beforeAll(async () => {
  vi.resetModules();
  vi.doMock('@offshoot/pharmacology', async (load) => {
    const real = await load<typeof Pharmacology>();
    return {
      ...real,
      prepareMolecule: (...args: Parameters<typeof real.prepareMolecule>): Pharmacology.PreparedMolecule => {
        const [first, ...products] = real.prepareMolecule(...args).ligands;
        const bindings = first!.bindings.map((binding, at) => {
          const pocket = real.standardPockets[real.pocketIds[at]!];
          return { ...binding, pIC50: binding.pIC50 - shareOf(first!.molecule, pocket, off.atom) };
        });
        return { ligands: [{ ...first!, bindings }, ...products] };
      },
    };
  });
  ({ openBench } = await import('./bench.ts'));
});

// Test files share what they load: the others get the whole pharmacology back.
afterAll(() => {
  vi.doUnmock('@offshoot/pharmacology');
  vi.resetModules();
});

/** What an atom contributes to the affinity in a pocket, log10 units. */
function shareOf(molecule: Molecule, pocket: Pharmacology.Pocket, wanted: number | null): number {
  const own = scoreBinding(molecule, pocket).contributions.filter(({ atom }) => atom !== null && atom === wanted);
  return own.reduce((sum, { value }) => sum + value, 0);
}

function hashOf(subject: string, atom: number | null, dose: string): string {
  off.atom = atom;
  const design = readDesign({ subject, doses: `${dose},`, populations: 16 });
  if (!design.ok) throw new Error(`${subject}: ${design.problem.code}`);
  const bench = openBench(design.value, 'wasm');
  return hashOutcomes(bench.trials.flatMap((trial) => bench.run(trial)));
}

/** All but the atoms that only hold others in place (the core under a tip) earn or cost something. */
const fewestContributors = 10;

/** The atoms that contribute at least a hundredth of a log unit to the affinity of some pocket. */
function contributorsOf(subject: string): number[] {
  const read = readMolecule(subject);
  if (!read.ok) throw new Error(read.problem.code);
  const { value: molecule } = read;
  return molecule.atoms.flatMap((_, atom) =>
    Object.values(standardPockets).some((pocket) => Math.abs(shareOf(molecule, pocket, atom)) > 0.01) ? atom : [],
  );
}

test.each([
  ['nicotine', 'CN1CCCC1c1cccnc1', '0.3'],
  ['imidacloprid', 'O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1', '0.003'],
  ['nitenpyram', 'CCN(Cc1ccc(Cl)nc1)C(=C[N+](=O)[O-])NC', '0.01'],
  ['cotinine', 'CN1C(=O)CCC1c1cccnc1', '3'],
])('switching off any one contributing atom of %s changes what a shot gives', (_, subject, dose) => {
  const contributors = contributorsOf(subject);
  const whole = hashOf(subject, null, dose);
  expect(contributors.length).toBeGreaterThanOrEqual(fewestContributors);
  for (const atom of contributors) expect(hashOf(subject, atom, dose), `atom ${atom}`).not.toBe(whole);
});
