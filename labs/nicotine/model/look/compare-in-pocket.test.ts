// Two molecules in one pocket, atom by atom: the part they share is found, and the differences add up.
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import { expect, test } from 'vitest';
import { compareInPocket } from './compare-in-pocket.ts';
import { matchAtoms } from './match-atoms.ts';
import { lookAtReceptor } from './receptor-look.ts';

const nicotine = 'CN1CCCC1c1cccnc1';
const withChlorine = 'CN1CCCC1c1ccc(Cl)nc1';
const imidacloprid = 'O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1';

function moleculeOf(smiles: string): Molecule {
  const read = readMolecule(smiles);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

test('a molecule stands for itself, atom by atom; a chlorine more leaves all others in their places', () => {
  const [plain, chlorine] = [moleculeOf(nicotine), moleculeOf(withChlorine)];
  expect(matchAtoms(plain, plain)).toEqual(plain.atoms.map((_, atom) => [atom, atom]));
  const pairs = matchAtoms(plain, chlorine);
  expect(pairs).toHaveLength(plain.atoms.length);
  for (const [a, b] of pairs) expect(plain.atoms[a]!.element).toBe(chlorine.atoms[b]!.element);
  const left = chlorine.atoms.filter((_, atom) => !pairs.some(([, b]) => b === atom));
  expect(left.map(({ element }) => element)).toEqual(['Cl']);
});

test.each([[withChlorine], [imidacloprid]])('the differences add up to the difference of the grips: %s', (smiles) => {
  const [first, second] = [lookAtReceptor(nicotine), lookAtReceptor(smiles)];
  if (!first.ok || !second.ok) throw new Error('not a molecule');
  first.value.pockets.forEach((look, place) => {
    const other = second.value.pockets[place]!;
    const { atoms, whole } = compareInPocket(
      { molecule: first.value.molecule, look },
      { molecule: second.value.molecule, look: other },
    );
    const sum = [...atoms, ...whole].reduce((total, { value }) => total + value, 0);
    expect(sum).toBeCloseTo(other.pIC50 - look.pIC50, 9); // a few dozen additions of numbers up to ten
  });
});

test('the chlorine comes with the hollow that it fills', () => {
  const [first, second] = [lookAtReceptor(nicotine), lookAtReceptor(withChlorine)];
  if (!first.ok || !second.ok) throw new Error('not a molecule');
  const { atoms } = compareInPocket(
    { molecule: first.value.molecule, look: first.value.pockets[0]! },
    { molecule: second.value.molecule, look: second.value.pockets[0]! },
  );
  const came = atoms.filter(({ atom }) => atom === null);
  expect(came).toHaveLength(1);
  expect(came[0]).toMatchObject({ site: 'halogen' });
  expect(came[0]!.value).toBeGreaterThan(0);
});
