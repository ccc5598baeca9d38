// A smaller shot takes the first populations of each group, so that the groups keep their shares.
import type { Population, World } from './sample-world.ts';

/**
 * The world with `count` of its populations: of each group the first ones, in proportion to the group's size (largest
 * remainders first, earlier groups first among equals). Numbers, and so blocks and genotypes, stay what they were.
 * @param count from 1 to the number of populations
 * @throws RangeError otherwise
 */
export function selectPopulations(world: World, count: number): World {
  const total = world.populations.length;
  if (!Number.isInteger(count) || count < 1 || count > total) throw new RangeError(`${count} of ${total} populations`);
  if (count === total) return world;
  const left = shareOut(world.populations, count);
  const rows: number[] = [];
  world.populations.forEach(({ group }, row) => {
    const more = left.get(group) ?? 0;
    if (more > 0) rows.push(row);
    left.set(group, more - 1);
  });
  const genotypes: Record<string, Float64Array> = {};
  for (const [id, column] of Object.entries(world.genotypes)) {
    genotypes[id] = Float64Array.from(rows, (row) => column[row]!);
  }
  return { ...world, populations: rows.map((row) => world.populations[row]!), genotypes };
}

/** How many of each group, by group id. */
function shareOut(populations: readonly Population[], count: number): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { group } of populations) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const shares = [...sizes].map(([group, size]) => {
    // Whole numbers throughout: size * count = whole * total + remainder.
    const remainder = (size * count) % populations.length;
    return { group, whole: (size * count - remainder) / populations.length, remainder };
  });
  const given = shares.reduce((sum, { whole }) => sum + whole, 0);
  const byRemainder = [...shares].sort((a, b) => b.remainder - a.remainder);
  for (const share of byRemainder.slice(0, count - given)) share.whole++;
  return new Map(shares.map(({ group, whole }) => [group, whole]));
}
