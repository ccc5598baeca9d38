// The command line: which commands and options there are. What they do is in `commands/`.
import { exportFormats, pocketIds } from '@offshoot/labs/nicotine/model';
import { Command } from 'commander';
import { runBench, type BenchOptions } from './commands/bench-command.ts';
import { runCheck, type CheckOptions } from './commands/check-command.ts';
import { runDescribe, type DescribeOptions } from './commands/describe-command.ts';
import { runEnumerate, type EnumerateOptions } from './commands/enumerate-command.ts';
import { runExplain, type ExplainOptions } from './commands/explain-command.ts';
import { runExport, type ExportOptions } from './commands/export-command.ts';
import { runFire, type FireOptions } from './commands/fire-command.ts';
import { kernelChoices } from './commands/read-options.ts';
import { runPlay, type PlayOptions } from './commands/play-command.ts';
import { runReplay, type ReplayOptions } from './commands/replay-command.ts';
import { runScreen, type ScreenOptions } from './commands/screen-command.ts';
import { runStudy, type StudyOptions } from './commands/study-command.ts';
import { runVerify, type VerifyOptions } from './commands/verify-command.ts';
import { runWorld, type WorldOptions } from './commands/world-command.ts';
import type { CommandIo } from './command-io.ts';
import type { CommandKey, Words } from './words/words.ts';

/** What all parts of the program need. */
interface Setting {
  readonly io: CommandIo;
  readonly words: Words;
}

const KERNELS = { choices: kernelChoices.join(', ') };

/** Builds the program in the user's language. It throws commander's errors and `CommandError`, and never exits. */
export function createProgram(io: CommandIo, words: Words, version: string): Command {
  const { say } = words;
  const setting = { io, words };
  const program = speak(new Command('offshoot'), words)
    .description(say('help.about'))
    .version(version, '-V, --version', say('help.version'))
    .helpCommand(false)
    .addHelpText('after', `\n${say('help.exit')}`);
  addMoleculeCommands(program, setting);
  addShotCommands(program, setting);
  addListCommands(program, setting);
  addMakingCommands(program, setting);
  addExportCommand(program, setting);
  addWorldCommands(program, setting);
  return program;
}

function addMoleculeCommands(program: Command, { io, words }: Setting): void {
  const { say } = words;
  addCommand(program, words, 'check')
    .argument('[smiles...]', say('check.molecules'))
    .option('--file <file>', say('check.file'))
    .action((molecules: string[], options: CheckOptions) => runCheck(molecules, options, io, words));
  addCommand(program, words, 'describe')
    .argument('<smiles>', say('describe.molecule'))
    .option('--world <world>', say('describe.world'))
    .option('--pocket <pocket>', say('describe.pocket', { choices: pocketIds.join(', ') }))
    .option('--reveal', say('world.reveal'))
    .action((molecule: string, options: DescribeOptions) => runDescribe(molecule, options, io, words));
  addCommand(program, words, 'explain')
    .argument('<smiles>', say('describe.molecule'))
    .option('--well <n>', say('explain.well'))
    .option('--dose <dose>', say('explain.dose'), '1')
    .option('--world <world>', say('describe.world'), 'standard')
    .option('--replicate <n>', say('fire.replicate'), '1')
    .option('--against <smiles>', say('explain.against'))
    .option('--against-well <n>', say('explain.against.well'))
    .option('--hours', say('explain.hours'))
    .option('--manipulate <what>', say('fire.manipulate'), collect)
    .action((molecule: string, options: ExplainOptions) => runExplain(molecule, options, io, words));
}

function addShotCommands(program: Command, { io, words }: Setting): void {
  const { say } = words;
  addCommand(program, words, 'fire')
    .argument('<smiles>', say('describe.molecule'))
    .option('--world <world>', say('describe.world'), 'standard')
    .option('--doses <doses>', say('fire.doses'), '12')
    .option('--populations <n>', say('fire.populations'), '500')
    .option('--replicate <n>', say('fire.replicate'), '1')
    .option('--kernel <kernel>', say('fire.kernel', KERNELS), 'auto')
    .option('--workers <n>', say('fire.workers'))
    .option('--manipulate <what>', say('fire.manipulate'), collect)
    .option('--flags', say('fire.flags'))
    .option('--connectome <file>', say('export.connectome'))
    .action((molecule: string, options: FireOptions) => runFire(molecule, options, io, words));
  addCommand(program, words, 'replay')
    .argument('<shot>', say('replay.shot'))
    .option('--kernel <kernel>', say('fire.kernel', KERNELS), 'auto')
    .option('--workers <n>', say('fire.workers'))
    .option('--connectome <file>', say('replay.connectome'))
    .action((shot: string, options: ReplayOptions) => runReplay(shot, options, io, words));
}

function addListCommands(program: Command, { io, words }: Setting): void {
  const { say } = words;
  addCommand(program, words, 'screen')
    .argument('<file>', say('screen.file'))
    .option('--world <world>', say('describe.world'), 'standard')
    .option('--out <file>', say('screen.out'))
    .option('--shard <i/n>', say('screen.shard'))
    .option('--exact', say('screen.exact'))
    .option('--top <k>', say('screen.top'), '0')
    .option('--workers <n>', say('screen.workers'))
    .action((file: string, options: ScreenOptions) => runScreen(file, options, io, words));
}

function addMakingCommands(program: Command, { io, words }: Setting): void {
  const { say } = words;
  addCommand(program, words, 'verify')
    .argument('<file>', say('verify.file'))
    .option('--sample <n>', say('verify.sample'), '50')
    .option('--world <world>', say('describe.world'), 'standard')
    .option('--workers <n>', say('screen.workers'))
    .action((file: string, options: VerifyOptions) => runVerify(file, options, io, words));
  addCommand(program, words, 'enumerate')
    .requiredOption('--core <smiles>', say('enumerate.core'))
    .option('--places <numbers>', say('enumerate.places'))
    .option('--stamps <stamps>', say('enumerate.stamps'))
    .option('--count', say('enumerate.count'))
    .option('--walk <n>', say('enumerate.walk'))
    .option('--steps <n>', say('enumerate.steps'), '6')
    .option('--world <world>', say('describe.world'), 'standard')
    .action((options: EnumerateOptions) => runEnumerate(options, io));
}

/** Gathers an option that may be repeated. */
function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function addExportCommand(program: Command, { io, words }: Setting): void {
  const { say } = words;
  addCommand(program, words, 'export')
    .argument('<what>', say('export.what'))
    .option('--format <format>', say('export.format', { choices: exportFormats.join(', ') }), 'json')
    .option('--world <world>', say('describe.world'), 'standard')
    .option('--well <n>', say('export.well'))
    .option('--replicate <n>', say('fire.replicate'), '1')
    .option('--smiles <smiles>', say('export.smiles'))
    .option('--dose <dose>', say('export.dose'), '1')
    .option('--manipulate <what>', say('fire.manipulate'), collect)
    .option('--connectome <file>', say('export.connectome'))
    .option('--out <path>', say('export.out'))
    .action((what: string, options: ExportOptions) => runExport(what, options, io, words));
}

function addWorldCommands(program: Command, { io, words }: Setting): void {
  const { say } = words;
  addCommand(program, words, 'world')
    .option('--world <world>', say('describe.world'), 'standard')
    .option('--offer <seeds>', say('world.offer'))
    .option('--reveal', say('world.reveal'))
    .action((options: WorldOptions) => runWorld(options, io, words));
  addCommand(program, words, 'study')
    .argument('<files...>', say('study.files'))
    .action((paths: readonly string[], options: StudyOptions) => runStudy(paths, options, io, words));
  addCommand(program, words, 'play')
    .requiredOption('--bot <bot>', say('play.bot'))
    .option('--world <world>', say('describe.world'), 'standard')
    .option('--seed <n>', say('play.seed'), '1')
    .option('--shots <n>', say('play.shots'), '40')
    .action((options: PlayOptions) => runPlay(options, io, words));
  addCommand(program, words, 'bench')
    .option('--kernel <kernel>', say('bench.kernel', KERNELS), 'wasm')
    .option('--populations <n>', say('bench.populations'), '500')
    .action((options: BenchOptions) => runBench(options, io, words));
}

type CommandName =
  | 'screen'
  | 'verify'
  | 'enumerate'
  | 'check'
  | 'describe'
  | 'explain'
  | 'fire'
  | 'replay'
  | 'export'
  | 'world'
  | 'study'
  | 'play'
  | 'bench';

function addCommand(program: Command, words: Words, name: CommandName): Command {
  const { say } = words;
  const command = speak(new Command(name), words)
    .description(say(`${name}.about`))
    .option('--json', say('help.json'));
  program.addCommand(command);
  return command;
}

const headings: Readonly<Record<string, CommandKey>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Commands:': 'help.commands',
};

/** Help in the user's language; errors are thrown instead of printed; `--lang` goes anywhere. */
function speak(command: Command, { say }: Words): Command {
  return command
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title) => (headings[title] === undefined ? title : say(headings[title])),
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : `${description} (${say('help.default')}: ${String(defaultValue)})`,
    })
    .helpOption('-h, --help', say('help.help'))
    .option('--lang <lang>', say('help.language'));
}
