// Tests of the ladder's upper rungs: other animals than on the bench, counts alone, and no other way to the sealed ones.
import { formatShotId, type ShotDesign } from '@offshoot/experiment';
import { expect, test } from 'vitest';
import { openBench, openSealedBench } from '../bench.ts';
import { desk, type Desk } from '../desk.ts';
import { readDesign, sealedPopulationsOf } from '../design.ts';
import { runFieldTrial } from './run-field-trial.ts';

const request = { world: 'standard', subject: 'nicotine', dose: 0.316 } as const;
const sealed = runFieldTrial({ ...request, rung: 'sealed' });

function designOf(extra: object = {}): ShotDesign {
  const read = readDesign({ subject: 'nicotine', doses: '0.316,', part: 'check', ...extra });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

test('a field trial counts 150 sealed populations by group, each share with its interval', () => {
  if (!sealed.ok) throw new Error(sealed.problem.code);
  expect(sealed.value.groups.map(({ group, n }) => [group, n])).toEqual([
    ['quirk', 65],
    ['ordinary', 65],
    ['bee', 10],
    ['hoverfly', 5],
    ['lacewing', 5],
  ]);
  for (const { n, hit, stumbling, dead, interval } of sealed.value.groups) {
    expect(hit).toBeLessThanOrEqual(stumbling + dead);
    expect(hit).toBeGreaterThanOrEqual(Math.max(stumbling, dead));
    expect(interval[0]).toBeLessThanOrEqual(hit / n);
    expect(interval[1]).toBeGreaterThanOrEqual(hit / n);
    expect(interval[0]).toBeGreaterThanOrEqual(0);
    expect(interval[1]).toBeLessThanOrEqual(1);
  }
  // A heart without the quirk does not stumble; at nicotine's dose for the quirk hearts, most of those do.
  expect(sealed.value.groups[0]!.hit).toBeGreaterThan(sealed.value.groups[1]!.hit);
});

test('the same trial again says the same, and the mock trial is about other animals', () => {
  expect(runFieldTrial({ ...request, rung: 'sealed' })).toEqual(sealed);
  const mock = runFieldTrial({ ...request, rung: 'mock' });
  const countsOf = (result: typeof mock) => (result.ok ? result.value.groups.map(({ hit, dead }) => [hit, dead]) : []);
  expect(countsOf(mock)).not.toEqual(countsOf(sealed));
});

test('a molecule that can not be, and one of which only the band is told, are refused before anything is run', () => {
  expect(runFieldTrial({ ...request, rung: 'sealed', subject: 'C(C)(C)(C)(C)C' }).ok).toBe(false);
  expect(runFieldTrial({ ...request, rung: 'sealed', subject: 'Clc1ccc(cn1)C1CC2CCC1N2' }).ok).toBe(false);
});

test('no design and no shot id names the sealed populations', () => {
  expect(designOf({ part: 'sealed' }).part).toBeUndefined();
  expect(() => formatShotId({ ...designOf(), part: 'sealed' as 'check' })).toThrow(RangeError);
});

/** What the sealed animals did, one by one: the numbers that must never be seen. */
const hidden = openSealedBench(designOf());
const trial = hidden.trials[0]!;
const secrets = hidden.run(trial).map(({ heartRate }) => String(heartRate));

test('no message of the desk holds what a sealed animal did', () => {
  const design = designOf();
  const wells = [...Array(500).keys()].slice(0, 3).map((place) => place + 1);
  const answers: unknown[] = [
    sealed,
    runFieldTrial({ ...request, rung: 'mock' }),
    desk.surveyWorld('standard'),
    desk.planShot({ subject: 'nicotine', part: 'sealed' as 'check' }),
    ...wells.map((population) => desk.lookIntoWell(designOf({ part: 'explore' }), population, 0)),
    openBench(design, 'auto').run(openBench(design, 'auto').trials[0]!),
  ];
  const told = JSON.stringify(answers, (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value,
  );
  expect(secrets.length).toBeGreaterThan(0);
  for (const secret of secrets) expect(told).not.toContain(secret);
  if (sealed.ok) expect(Object.keys(sealed.value).sort()).toEqual(['dose', 'groups', 'rung', 'subject', 'world']);
});

test('of all that the desk offers, only the field trial knows the word', () => {
  const offers = Object.keys(desk) as (keyof Desk)[];
  expect(offers.filter((name) => /seal|field/i.test(name))).toEqual(['runFieldTrial']);
  expect(sealedPopulationsOf('standard')).toHaveLength(150);
});
