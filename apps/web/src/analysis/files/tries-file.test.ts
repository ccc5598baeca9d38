// A file of tries gives back the same bits, and a damaged one says where.
import type { ShotDesign, WellOutcome } from '@offshoot/experiment';
import { unpackOutcomes } from '@offshoot/experiment';
import { expect, test } from 'vitest';
import { joinTriesFile, readFiledTry, readTriesFile, writeTry } from './tries-file.ts';

const design: ShotDesign = {
  lab: 'nicotine',
  science: 1,
  world: 'standard',
  subject: 'CN1CCCC1c1cccnc1',
  doses: [0.1, 1],
  populations: 2,
  replicate: 1,
  manipulations: [],
};
const outcomes: WellOutcome[] = [1, 2].flatMap((population) =>
  [0, 1].map((doseIndex) => ({
    population,
    doseIndex,
    stumbles: doseIndex === 1,
    convulses: false,
    dead: population === 2,
    heartRate: population === 2 ? NaN : 1 / 3,
    arrhythmiaIndex: 0.1,
  })),
);
const file = joinTriesFile([writeTry(design, 'nicotine', 'abc', outcomes)]);

test('a try comes back from its file to the last bit', () => {
  const read = readTriesFile(file);
  const one = readFiledTry(read.ok ? read.value[0] : null);
  expect(one).toMatchObject({ design, molecule: 'nicotine', hash: 'abc' });
  expect(unpackOutcomes(one!.packed)).toEqual(outcomes);
});

test('what is no such file, is newer, or has lost a part says so', () => {
  const problemOf = (text: string) => {
    const read = readTriesFile(text);
    return read.ok ? null : read.problem;
  };
  expect(problemOf('Pflanze;Höhe')?.code).toBe('tries-unreadable');
  expect(problemOf('{"format":"offshoot-notebook"}')?.code).toBe('tries-unreadable');
  expect(problemOf(file.replace('"schema":1', '"schema":2'))?.code).toBe('tries-newer');
  const firstOf = (text: string) => {
    const read = readTriesFile(text);
    return readFiledTry(read.ok ? read.value[0] : null);
  };
  expect(firstOf(file)).not.toBe(null);
  expect(firstOf(file.replace('nicotine.v1', 'nicotine.v2'))).toBe(null);
  expect(firstOf(file.replace('"outcomes":"AAAA', '"outcomes":"'))).toBe(null);
});
