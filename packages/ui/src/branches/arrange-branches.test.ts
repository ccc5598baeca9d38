// Tests of the branching picture: everyone has a place of its own, and the arrow keys reach everyone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeBranches, walkBranches } from './arrange-branches.ts';

/** Any forest: number i hangs on an earlier number or is a beginning. */
const forest = fc.array(fc.nat(), { maxLength: 40 }).map((picks) => {
  const branches = new Map<string | null, string[]>([[null, []]]);
  picks.forEach((pick, i) => {
    const parent = pick % (i + 1) === i ? null : String(pick % (i + 1));
    branches.set(parent, [...(branches.get(parent) ?? []), String(i)]);
  });
  return branches;
});
const arrange = (branches: ReadonlyMap<string | null, readonly string[]>) =>
  arrangeBranches(branches.get(null)!, (id) => branches.get(id) ?? []);

test('a line runs straight, a second branch goes one row down', () => {
  const branches = new Map<string | null, string[]>([
    [null, ['a']],
    ['a', ['b', 'd']],
    ['b', ['c']],
  ]);
  expect(arrange(branches).map(({ id, column, row }) => `${id}${column}${row}`)).toEqual(['a00', 'b10', 'c20', 'd11']);
});

test('no two share a place, and a branch stands right of where it came from and never above', () => {
  fc.assert(
    fc.property(forest, (branches) => {
      const places = arrange(branches);
      expect(places).toHaveLength([...branches.values()].flat().length);
      expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(places.length);
      for (const { parent, column, row } of places) {
        const from = places.find(({ id }) => id === parent);
        expect(column).toBe(from === undefined ? 0 : from.column + 1);
        expect(row).toBeGreaterThanOrEqual(from?.row ?? 0);
      }
    }),
  );
});

test('arrow keys reach everyone from everyone', () => {
  fc.assert(
    fc.property(forest, (branches) => {
      const places = arrange(branches);
      if (places.length === 0) return;
      const reached = new Set(['0']);
      for (const id of reached)
        for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
          const next = walkBranches(places, id, key);
          if (next !== null) reached.add(next);
        }
      expect(reached.size).toBe(places.length);
    }),
  );
});

test('a line of five thousand is arranged', () => {
  const places = arrangeBranches(['0'], (id) => (Number(id) < 4999 ? [String(Number(id) + 1)] : []));
  expect(places.at(-1)).toMatchObject({ id: '4999', column: 4999, row: 0 });
});
