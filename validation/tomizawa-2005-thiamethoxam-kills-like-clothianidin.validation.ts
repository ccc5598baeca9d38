// Hard check 4, in live animals: thiamethoxam binds badly but is turned into clothianidin in the body, and so kills ordinary
// animals, and makes hearts with the quirk stumble, at doses within 3 x of clothianidin's. Tomizawa & Casida 2005 (from memory).
import { expect, it } from 'vitest';
import { printTable } from './fits/read-ligands.ts';
import { fireLive, ladder, lethalDose } from './studies/live-shot.ts';

it('thiamethoxam acts in live animals like clothianidin within a factor of 3', async () => {
  const doses = ladder(1e-5, 0.1, 9);
  const [proDrug, product] = await Promise.all(
    ['thiamethoxam', 'clothianidin'].map((subject) => fireLive({ subject, doses })),
  );
  const halfStumbling = (shot: typeof proDrug): number => shot!.groups['quirk']!.ec50Stumble.value ?? NaN;
  const rows = [
    ['half of the ordinary animals die', lethalDose(proDrug!, 'ordinary'), lethalDose(product!, 'ordinary')],
    ['half of the quirk hearts stumble', halfStumbling(proDrug), halfStumbling(product)],
  ] as const;
  printTable(
    ['live animals, dose', 'thiamethoxam', 'clothianidin', 'ratio', 'published'],
    rows.map(([what, first, second]) => [
      what,
      first.toPrecision(3),
      second.toPrecision(3),
      (first / second).toFixed(2),
      'within 3 x',
    ]),
  );
  for (const [what, first, second] of rows) {
    expect(first / second, what).toBeGreaterThan(1 / 3);
    expect(first / second, what).toBeLessThan(3);
  }
});
