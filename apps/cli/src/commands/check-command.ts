// `offshoot check`: could these molecules exist? One object or a few lines each; an unreadable one does not stop the others.
import { studyMolecule } from '@offshoot/labs/nicotine/model';
import type { Problem } from '@offshoot/quantities';
import { CommandError, badInput, exitStatus } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';
import { reportCheck } from '../reports/check-report.ts';
import { describeStudy, describeUnreadable } from '../contract/check-object.ts';
import type { Words } from '../words/words.ts';

export interface CheckOptions {
  readonly file?: string;
  readonly json?: boolean;
}

/** Longer inputs are shown cut: an error message stays one line. */
const SHOWN_INPUT = 40;

/** @throws CommandError `some-unreadable` after everything was printed, `no-molecule`, `file-unreadable` */
export async function runCheck(
  molecules: readonly string[],
  options: CheckOptions,
  io: CommandIo,
  words: Words,
): Promise<void> {
  const inputs = [...molecules, ...(options.file === undefined ? [] : await readLines(options.file, io))];
  if (inputs.length === 0) throw badInput('no-molecule');
  const unreadable: { input: string; problem: Problem }[] = [];
  for (const input of inputs) {
    const study = studyMolecule(input);
    if (!study.ok) unreadable.push({ input, problem: study.problem });
    const object = study.ok
      ? describeStudy(input, study.value, words)
      : describeUnreadable(input, study.problem, words);
    if (options.json === true) io.print(JSON.stringify(object));
    else for (const line of reportCheck(object, words)) io.print(line);
  }
  const [first] = unreadable;
  if (first !== undefined) throw refusal(first, unreadable.length, inputs.length, words);
}

async function readLines(file: string, io: CommandIo): Promise<string[]> {
  try {
    const lines = (await io.readFile(file)).split(/\r?\n/);
    return lines.filter((line) => line.trim() !== '');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw badInput('file-unreadable', { file, reason });
  }
}

function refusal(first: { input: string; problem: Problem }, count: number, all: number, words: Words): CommandError {
  if (all === 1) return new CommandError(first.problem, exitStatus.badInput);
  const input = first.input.length > SHOWN_INPUT ? `${first.input.slice(0, SHOWN_INPUT)}…` : first.input;
  const sentence = words.say('problem.in-input', { input, sentence: words.problem(first.problem) });
  return badInput('some-unreadable', { count, all, first: sentence });
}
