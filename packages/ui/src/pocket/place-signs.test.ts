// Signs of atoms lie on no other atom and on no other sign, on a laptop and on a phone.
import { readMolecule } from '@offshoot/chemistry';
import { expect, it } from 'vitest';
import { arrangeFormula } from '../molecule/arrange-formula.ts';
import { placeSigns } from './place-signs.ts';

it.each([34, 22])('no sign of imidacloprid lies on an atom or a sign, at %i px a bond', (unit) => {
  const read = readMolecule('O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1');
  if (!read.ok) throw new Error(read.problem.code);
  const { atoms, lines } = arrangeFormula(read.value, 'skeletal');
  const discs = atoms.map(({ x, y }) => ({ x: x * unit, y: y * unit, radius: unit * 0.3 }));
  const middles = lines.map(({ from, to }) => ({ x: ((from.x + to.x) / 2) * unit, y: ((from.y + to.y) / 2) * unit }));
  const signs = placeSigns(
    discs,
    middles,
    discs.map((_, atom) => atom),
  );
  for (const [atom, sign] of signs) {
    discs.forEach((disc, other) => {
      if (other !== atom) expect(Math.hypot(disc.x - sign.x, disc.y - sign.y)).toBeGreaterThan(disc.radius + 3);
    });
    for (const [other, there] of signs)
      if (other !== atom) expect(Math.hypot(there.x - sign.x, there.y - sign.y)).toBeGreaterThan(7);
  }
});
