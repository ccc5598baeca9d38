// `offshoot study`: the anonymous files of a class that measured its learning (docs/learning-study.md), as the two halves and
// the difference of their gains with its interval. Files are read and kept nowhere; nothing is said about one pupil.
import { compareArms, LEAST_OF_ARM, readLearningRecord, type LearningRecord } from '@offshoot/inquiry';
import type { CommandIo } from '../command-io.ts';
import { badInput } from '../command-error.ts';
import type { StudyObject } from '../contract/study-object.ts';
import { reportStudy } from '../reports/study-report.ts';
import type { Words } from '../words/words.ts';
import { readTextFile } from './read-text-file.ts';

export interface StudyOptions {
  readonly json?: boolean;
}

/** @throws CommandError for a file that can't be read, or when none of the files is of a measurement */
export async function runStudy(
  paths: readonly string[],
  options: StudyOptions,
  io: CommandIo,
  words: Words,
): Promise<void> {
  const records: LearningRecord[] = [];
  const refused: StudyObject['refused'][number][] = [];
  for (const file of paths) {
    const read = readLearningRecord(await readTextFile(file, io));
    if (read.ok) records.push(read.value);
    else refused.push({ file, reason: read.problem.code });
  }
  if (records.length === 0) throw badInput('study-no-file', { count: paths.length });
  const study: StudyObject = { files: records.length, refused, leastOfArm: LEAST_OF_ARM, ...compareArms(records) };
  if (options.json === true) io.print(JSON.stringify(study));
  else for (const line of reportStudy(study, words)) io.print(line);
}
