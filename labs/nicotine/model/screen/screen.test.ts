// Tests of screening: the axes, jobs against single tests, tallies against summaries, and lists with bad lines.
import { doseLadder, type WellOutcome } from '@offshoot/experiment';
import { ResponseSurface, thinGrid } from '@offshoot/screening';
import { expect, test } from 'vitest';
import { openBench } from '../bench.ts';
import { readDesign } from '../design.ts';
import { summariseShot } from '../summary.ts';
import { openWorld } from '../world.ts';
import { LineScreen } from './screen-lines.ts';
import { tallyExact } from './screen-molecule.ts';
import { selectivityOf } from './selectivity.ts';
import { openAt, stretchOpen, surfaceGrid } from './surface-axes.ts';
import { planSurface, SurfaceBench, surfaceKey } from './tabulate-surface.ts';

const doses = doseLadder();

function standardWorld() {
  const world = openWorld('standard');
  if (!world.ok) throw new Error(world.problem.code);
  return world.value;
}

test('the first axis goes there and back, and ends where acetylcholine opens everything', () => {
  for (const desensitised of [0, 0.3, 0.5]) {
    for (const open of [1e-4, 0.02, 0.16, 0.9]) {
      expect(openAt(stretchOpen(open, desensitised), desensitised)).toBeCloseTo(open, 12);
    }
  }
  expect(stretchOpen(0, 0)).toBe(0);
  expect(stretchOpen(1, 0)).toBe(surfaceGrid.end);
});

test('a surface covers every animal in every layer once, and its key names world and science', () => {
  const jobs = planSurface(standardWorld());
  for (let layer = 0; layer < surfaceGrid.layers.length; layer++) {
    const rows = jobs.filter((job) => job.layer === layer).flatMap((job) => job.rows);
    expect(rows.sort((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, row) => row));
  }
  expect(surfaceKey({ world: 'standard', replicate: 1 })).toMatch(/^nicotine\.v\d+\.standard\.r1\.g[0-9a-f]{8}$/);
  expect(surfaceKey({ world: 'standard', replicate: 1 }, thinGrid(surfaceGrid, 0.5))).not.toBe(
    surfaceKey({ world: 'standard', replicate: 1 }),
  );
});

test('without a molecule the surface is what a test of a molecule without effect finds', () => {
  const world = standardWorld();
  const bench = new SurfaceBench(world, { world: 'standard', replicate: 1 }, 'auto', thinGrid(surfaceGrid, 0.01));
  const job = planSurface(world)[0]!;
  const answers = bench.run(job);
  const design = readDesign({ subject: 'CCO', doses: '0.0001,' });
  if (!design.ok) throw new Error(design.problem.code);
  const shot = openBench(design.value, 'auto');
  const outcomes = shot.run(shot.trials.find(({ block }) => block === job.block)!);
  outcomes.forEach(({ heartRate, arrhythmiaIndex }, lane) => {
    expect(answers[lane * 3]).toBe(heartRate);
    expect(answers[lane * 3 + 1]).toBe(arrhythmiaIndex);
  });
});

/** Made-up outcomes: populations stumble and die from doses on that rise with their number. */
function madeUpOutcomes(): WellOutcome[] {
  return standardWorld().populations.flatMap(({ number }) =>
    doses.map((_, doseIndex) => ({
      population: number,
      doseIndex,
      stumbles: number <= 220 && doseIndex >= 2 + (number % 5),
      convulses: false,
      dead: doseIndex >= 6 + (number % 4),
      heartRate: 3,
      arrhythmiaIndex: 0.1,
    })),
  );
}

test('a tally of exact outcomes is the summary of the shot, with nothing in doubt', () => {
  const design = readDesign({ subject: 'nicotine' });
  if (!design.ok) throw new Error(design.problem.code);
  const outcomes = madeUpOutcomes();
  const { groups } = summariseShot(design.value, outcomes);
  for (const one of tallyExact(standardWorld(), doses, outcomes)) {
    const summary = groups[one.group]!;
    expect(one.n).toBe(summary.n);
    expect(one.lc50).toMatchObject(summary.lc50);
    expect(one.ec50Stumble).toMatchObject(summary.ec50Stumble);
    expect(one.lc50.between[0]).toBe(one.lc50.between[1]);
    expect(one.dead.map((count) => count / one.n)).toEqual(summary.perDose.map(({ dead }) => dead));
  }
});

test('selectivity is the harmful dose over the effective one, and “at least” where no dose harms', () => {
  const groups = tallyExact(standardWorld(), doses, madeUpOutcomes());
  const { value, atLeast, between } = selectivityOf(groups, doses);
  expect(value).toBeGreaterThan(10);
  expect(atLeast).toBe(false);
  expect(between[0]).toBeCloseTo(value!, 9);
  const harmless = madeUpOutcomes().map((outcome) => ({ ...outcome, dead: false }));
  expect(selectivityOf(tallyExact(standardWorld(), doses, harmless), doses)).toMatchObject({ atLeast: true });
  const calm = madeUpOutcomes().map((outcome) => ({ ...outcome, stumbles: false }));
  expect(selectivityOf(tallyExact(standardWorld(), doses, calm), doses).value).toBeNull();
});

test('a list is screened line by line: bad lines are named, withheld molecules stay withheld', () => {
  const world = standardWorld();
  const surface = new ResponseSurface(surfaceGrid, world.populations.length);
  const rows = new LineScreen(world, surface).screen([
    { line: 1, text: 'nicotine' },
    { line: 2, text: 'CC(C)(C)(C)C' },
    { line: 4, text: 'C1CC2NC1CC2c1ccc(Cl)nc1' },
    { line: 5, text: 'what' },
  ]);
  expect(rows.map(({ line, kind }) => [line, kind])).toEqual([
    [1, 'molecule'],
    [2, 'fault'],
    [4, 'fault'],
    [5, 'fault'],
  ]);
  const [nicotine, , withheld] = rows;
  if (nicotine?.kind !== 'molecule') throw new Error('nicotine is a molecule');
  expect(nicotine).toMatchObject({ fidelity: 'estimated', verdict: 'known', molecule: 'nicotine' });
  expect(nicotine.groups.map(({ group, n }) => [group, n])).toContainEqual(['bee', 30]);
  expect(withheld).toMatchObject({ problem: { code: 'molecule-band-only' } });
  expect(withheld).not.toHaveProperty('groups');
});
