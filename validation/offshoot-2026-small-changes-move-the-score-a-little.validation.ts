// The landscape of affinity: most single edits change it a little, few a lot; several roads lead up from nicotine, and some
// end on false summits. Not a published figure but a promise to pupils; docs/landscape.md has the numbers of this run.
import { expect, it } from 'vitest';
import { printTable } from './fits/read-ligands.ts';
import { studyLandscape } from './studies/landscape.ts';

const shareOf = (values: readonly number[], is: (value: number) => boolean): number =>
  values.filter(is).length / values.length;

function summary(name: string, changes: readonly number[]): string[] {
  const sizes = changes.map(Math.abs).sort((a, b) => a - b);
  const at = (share: number): string => sizes[Math.floor(share * (sizes.length - 1))]!.toFixed(2);
  const up = shareOf(changes, (change) => change > 0.1);
  return [name, `${changes.length}`, at(0.25), at(0.5), at(0.75), at(0.9), at(0.99), up.toFixed(2)];
}

it('most edits change the affinity a little, several roads lead up, some to false summits', () => {
  const { changes, perStart, climbs } = studyLandscape();
  printTable(
    ['edits of', 'number', 'p25', 'p50', 'p75', 'p90', 'p99', 'share that helps by > .1'],
    [summary('50 wandered molecules', changes), ...Object.entries(perStart).map(([name, own]) => summary(name, own))],
  );
  printTable(
    ['climb from nicotine to', 'edits', 'height', 'summit'],
    climbs.map(({ end, heights, summit }) => [
      end.smiles,
      `${heights.length - 1}`,
      heights.at(-1)!.toFixed(2),
      summit ? 'yes' : 'no',
    ]),
  );
  expect(shareOf(changes, (change) => Math.abs(change) < 1)).toBeGreaterThan(0.6);
  expect(shareOf(changes, (change) => Math.abs(change) > 3)).toBeLessThan(0.1);
  expect(new Set(climbs.map(({ end }) => end.smiles)).size).toBeGreaterThanOrEqual(3);
  expect(climbs.filter(({ heights }) => heights.at(-1)! > heights[0]! + 1).length).toBeGreaterThanOrEqual(3);
  const heights = climbs.map((one) => one.heights.at(-1)!);
  expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(0.5); // not every road leads to the top
});
