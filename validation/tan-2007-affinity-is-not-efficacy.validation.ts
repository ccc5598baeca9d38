// Hard check 3: how far molecules open the channel, in % of acetylcholine. Tan 2007, cockroach neurons: nicotine and imidacloprid
// 20-25, clothianidin and nitenpyram 60-100, thiamethoxam none.
import { scoreBinding, standardPockets } from '@offshoot/pharmacology';
import { expect, it } from 'vitest';
import { moleculeNamed, printTable } from './fits/read-ligands.ts';

const published: Record<string, [number, number]> = {
  nicotine: [20, 25],
  imidacloprid: [20, 25],
  clothianidin: [60, 100],
  nitenpyram: [60, 100],
  thiamethoxam: [0, 10],
};

it('maximum responses lie in the published ranges', () => {
  const model = Object.fromEntries(
    Object.keys(published).map((name) => [
      name,
      100 * scoreBinding(moleculeNamed(name), standardPockets.alpha).efficacy,
    ]),
  );
  printTable(
    ['max response, %', 'published', 'model'],
    Object.entries(published).map(([name, [low, high]]) => [name, `${low}-${high}`, model[name]!.toFixed(0)]),
  );
  for (const [name, [low, high]] of Object.entries(published)) {
    expect(model[name], name).toBeGreaterThan(low - 2); // two points: what the set of cells differs by
    expect(model[name], name).toBeLessThan(high + 2);
  }
});
