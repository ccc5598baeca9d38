// One run of the command: language, arguments, the command itself, and every way in which it can end.
import { chooseLocale, locales, type Locale } from '@offshoot/language';
import { CommanderError } from 'commander';
import { badInput, CommandError, exitStatus, type ExitStatus } from './command-error.ts';
import type { CommandIo } from './command-io.ts';
import { createProgram } from './program.ts';
import { createWords, type Words } from './words/words.ts';

/** How commander calls its refusals, and how we call them. */
const commanderProblems: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'command-unknown',
  'commander.unknownOption': 'option-unknown',
  'commander.optionMissingArgument': 'option-value-missing',
  'commander.missingArgument': 'argument-missing',
  'commander.missingMandatoryOptionValue': 'option-missing',
  'commander.excessArguments': 'argument-excess',
};
/** Commander's endings that are no error: help and version were asked for. */
const answered = new Set(['commander.helpDisplayed', 'commander.version']);

/**
 * Runs the command with these arguments (without `node` and the file's name).
 * @returns the exit status; whatever goes wrong becomes one line on standard error, never a stack trace
 */
export async function runCommand(args: readonly string[], io: CommandIo, version: string): Promise<ExitStatus> {
  let words = createWords(localeOf(io.environment));
  try {
    words = createWords(readLanguage(args) ?? words.locale);
    const program = createProgram(io, words, version);
    for (const command of [program, ...program.commands])
      command.configureOutput({ writeOut: (text) => io.print(text.replace(/\n$/, '')) });
    if (args.length === 0) io.print(program.helpInformation());
    else await program.parseAsync(args, { from: 'user' });
    return exitStatus.done;
  } catch (error) {
    const ending = readEnding(error);
    if (ending === null) return exitStatus.done;
    io.note(`offshoot: ${sentenceOf(ending, words)}\n`);
    return ending.status;
  }
}

/** The language asked for by `--lang`, wherever it stands. @throws CommandError `option-choice` */
function readLanguage(args: readonly string[]): Locale | undefined {
  const place = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (place < 0) return undefined;
  const text = args[place] === '--lang' ? args[place + 1] : args[place]!.slice('--lang='.length);
  if (text === undefined) return undefined;
  const locale = locales.find((known) => known === text);
  if (locale === undefined) throw badInput('option-choice', { option: '--lang', text, choices: locales.join(', ') });
  return locale;
}

/** As POSIX orders them; a system that names none of our languages (LANG=C) gets English. */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: CommandIo['environment']): Locale {
  return chooseLocale([LC_ALL ?? '', LC_MESSAGES ?? '', LANG ?? ''].filter((tag) => tag !== '').slice(0, 1), 'en');
}

function readEnding(error: unknown): CommandError | null {
  if (error instanceof CommandError) return error;
  if (error instanceof CommanderError) {
    if (answered.has(error.code)) return null;
    const code = commanderProblems[error.code] ?? 'unknown-code';
    return badInput(code, { code: error.code, name: /'([^']*)'/.exec(error.message)?.[1] ?? '' });
  }
  return new CommandError(
    { code: 'crash', data: { reason: error instanceof Error ? error.message : String(error) } },
    exitStatus.failed,
  );
}

function sentenceOf({ problem }: CommandError, words: Words): string {
  return words.problem(problem);
}
