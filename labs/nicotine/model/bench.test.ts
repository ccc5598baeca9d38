// Tests of the whole chain on a few populations: exactness, direction of effects, manipulations.
import { hashOutcomes, type WellOutcome } from '@offshoot/experiment';
import { expect, test } from 'vitest';
import { openBench, openKernel } from './bench.ts';
import { readDesign } from './design.ts';
import { previewShot } from './preview.ts';
import { lookIntoWell } from './well-look.ts';

const nicotine = 'CN1CCCC1c1cccnc1';
const designOf = (request: Partial<Parameters<typeof readDesign>[0]>) => {
  const read = readDesign({ subject: nicotine, ...request });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};

function runAll(
  request: Partial<Parameters<typeof readDesign>[0]>,
  kernel: 'reference' | 'wasm' = 'wasm',
): WellOutcome[] {
  const bench = openBench(designOf(request), kernel);
  return bench.trials.flatMap((trial) => bench.run(trial));
}

const share = (outcomes: readonly WellOutcome[], hit: (outcome: WellOutcome) => boolean): number =>
  outcomes.filter(hit).length / outcomes.length;

/** Changes with every change of a result, and so does SCIENCE_VERSION. */
const KNOWN_SHOT = 'f4c2563ed573169664dd47515191f293fded71d92efd138c9e02859dfbe331fe';

test('the reference kernel and the WebAssembly kernel give the known shot, to the last bit', () => {
  const request = { doses: '0.1,3', populations: 20 };
  expect(hashOutcomes(runAll(request, 'wasm'))).toBe(KNOWN_SHOT);
  expect(hashOutcomes(runAll(request, 'reference'))).toBe(KNOWN_SHOT);
});

test('a bench never chooses a graphics card by itself: what it gives is exact', () => {
  expect(openKernel('auto').name).toBe('wasm');
});

test('without a graphics card a preview is computed by the processor and still called approximate', async () => {
  const design = designOf({ doses: '0.3,', populations: 20 });
  const preview = await previewShot(design, null);
  expect(preview.fidelity).toBe('approximate');
  expect(preview.outcomes).toEqual(runAll({ doses: '0.3,', populations: 20 }));
});

test('a population gives the same outcome in a small shot, in a large one, and in reverse order', () => {
  const large = openBench(designOf({ doses: '0.3,', populations: 100 }), 'wasm');
  const outcomes = [...large.trials].reverse().flatMap((trial) => large.run(trial));
  const small = runAll({ doses: '0.3,', populations: 10 });
  for (const outcome of small) expect(outcomes).toContainEqual(outcome);
});

test('a well that is looked into did exactly what the shot says', () => {
  const design = designOf({ doses: '0.1,2', populations: 40 });
  const bench = openBench(design, 'wasm');
  const outcomes = bench.trials.flatMap((trial) => bench.run(trial));
  for (const wanted of outcomes.filter((_, place) => place % 17 === 0)) {
    expect(lookIntoWell(design, wanted.population, wanted.doseIndex).outcome).toEqual(wanted);
  }
});

test('another replicate is another sample of animals of the same populations', () => {
  const first = runAll({ doses: '0.3,', populations: 30 });
  const second = runAll({ doses: '0.3,', populations: 30, replicate: 2 });
  expect(hashOutcomes(first)).not.toBe(hashOutcomes(second));
  expect(first.map(({ population }) => population)).toEqual(second.map(({ population }) => population));
});

test('hearts with the quirk stumble under nicotine; silencing the cardiac dopamine cells stops it, the others do not', () => {
  // populations 1-20 all carry the quirk when 46 of 500 are taken: the first 20 wells are theirs
  const quirk = (manipulations: readonly string[]) =>
    runAll({ doses: '0.5,', populations: 46, manipulations }).filter(({ population }) => population <= 20);
  const stumbling = share(quirk([]), ({ stumbles }) => stumbles);
  expect(stumbling).toBeGreaterThan(0.5);
  expect(share(quirk(['silence:dopamineCardiac']), ({ stumbles }) => stumbles)).toBe(0);
  // it may change a little, since the heart's speed changes
  expect(share(quirk(['silence:dopamineBehavioural']), ({ stumbles }) => stumbles)).toBeGreaterThan(stumbling - 0.2);
});

test('hearts without the quirk never stumble under nicotine, they only speed up', () => {
  const ordinary = (doses: string) =>
    runAll({ doses, populations: 100 }).filter(({ population }) => population > 220 && population <= 440);
  const high = ordinary('10,');
  expect(share(high, ({ stumbles }) => stumbles)).toBe(0);
  const rate = (outcomes: readonly WellOutcome[]) =>
    outcomes.reduce((sum, { heartRate }) => sum + heartRate, 0) / outcomes.length;
  expect(rate(high)).toBeGreaterThan(rate(ordinary('0.001,')) + 0.5);
});

test('the populations kept to check are other animals with noise of their own', () => {
  const explore = runAll({ doses: '0.3,', populations: 20 });
  const check = runAll({ doses: '0.3,', populations: 20, part: 'check' });
  expect(hashOutcomes(check)).not.toBe(hashOutcomes(explore));
  expect(check.map(({ heartRate }) => heartRate)).not.toEqual(explore.map(({ heartRate }) => heartRate));
  expect(hashOutcomes(runAll({ doses: '0.3,', populations: 20, part: 'check' }))).toBe(hashOutcomes(check));
});
