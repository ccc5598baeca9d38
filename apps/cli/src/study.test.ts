// Tests of `offshoot study`: the files of a class, made up, as two halves and a difference.
import { drawArm, writeLearningRecord, type LearningRecord } from '@offshoot/inquiry';
import { CancelSource } from '@offshoot/task';
import { expect, test } from 'vitest';
import type { CommandIo } from './command-io.ts';
import type { StudyObject } from './contract/study-object.ts';
import { runCommand } from './run-command.ts';
import { nodeLineFiles } from './screen/line-files.ts';

async function study(files: Readonly<Record<string, string>>, ...options: string[]) {
  const printed: string[] = [];
  let noted = '';
  const io: CommandIo = {
    print: (line) => void printed.push(line),
    note: (text) => void (noted += text),
    noteWidth: null,
    environment: {},
    cancel: new CancelSource(),
    now: () => 0,
    readFile: (path) =>
      files[path] === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(files[path]),
    writeFile: () => Promise.resolve(),
    openWorkers: () => [],
    openScreenThreads: () => [],
    files: nodeLineFiles,
    cores: 2,
  };
  const status = await runCommand(['study', ...Object.keys(files), '--lang', 'en', ...options], io, '1.2.3');
  return { status, text: printed.join('\n'), noted };
}

/** Pupils of a class; those who read first gain so much more. */
function classOf(pupils: number, more: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: pupils }, (_, at) => {
      const arm = drawArm('Honig', at + 1);
      const after = 0.5 + (Math.floor(at / 2) % 5) / 50 + (arm === 'context-first' ? more : 0);
      const scored = (total: number) => [
        { task: 't', score: { oneAtATime: total, fairPair: total, conclusion: total, prediction: total, total } },
      ];
      const record: LearningRecord = {
        code: at.toString(16).padStart(16, '0'),
        arm,
        before: scored(0.4),
        after: scored(after),
        minutes: { doing: 25, reading: 8 },
      };
      return [`pupil-${at}.json`, writeLearningRecord(record, { de: 'x', en: 'x' })];
    }),
  );
}

test('a difference that is there is told with its interval, and whoever is no file of it is named', async () => {
  const files = { ...classOf(24, 0.2), 'photo.jpg': 'not one of these' };
  const told = await study(files);
  expect(told).toMatchObject({ status: 0, noted: '' });
  expect(told.text).toMatch(/24 files.*read first, then explore +12 .*gained 20 points.*No file.*photo\.jpg/s);
  const { arms, difference, refused } = JSON.parse((await study(files, '--json')).text) as StudyObject;
  expect(arms['task-first'].n).toBe(12);
  expect(difference!.interval[0]).toBeGreaterThan(0.1);
  expect(refused).toEqual([{ file: 'photo.jpg', reason: 'learning-unreadable' }]);
});

test('no difference is called none; a few pupils give none at all; the same file counts once', async () => {
  expect((await study(classOf(24, 0))).text).toContain('The interval holds 0');
  expect((await study(classOf(6, 0.5))).text).toContain('Too few');
  const twice = { ...classOf(8, 0), 'again.json': classOf(8, 0)['pupil-0.json']! };
  expect((await study(twice)).text).toContain('1 file left out');
});

test('without a file of a measurement there is nothing to say', async () => {
  expect(await study({ 'a.json': '{}' })).toMatchObject({ status: 2, text: '' });
});
