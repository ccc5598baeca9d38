// Entry point of the bundled command: the real terminal, files and workers around `runCommand`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { CancelSource } from '@offshoot/task';
import { exitStatus } from './command-error.ts';
import type { CommandIo } from './command-io.ts';
import { runCommand } from './run-command.ts';
import { nodeLineFiles } from './screen/line-files.ts';
import { openScreenThreads } from './screen/open-screen-threads.ts';
import { openWorkers } from './shot/open-workers.ts';
import packageRecord from '../package.json' with { type: 'json' };

/** Of terminals that do not say. */
const USUAL_WIDTH = 80;

const cancel = new CancelSource();

const io: CommandIo = {
  print: (line) => void process.stdout.write(`${line}\n`),
  note: (note) => void process.stderr.write(note),
  noteWidth: process.stderr.isTTY ? process.stderr.columns || USUAL_WIDTH : null,
  environment: process.env,
  cancel,
  now: () => performance.now(),
  readFile: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
  writeFile: async (path, content) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  },
  openWorkers,
  openScreenThreads,
  files: nodeLineFiles,
  cores: availableParallelism(),
};

// A reader that has seen enough (`offshoot world --json | head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? exitStatus.done : exitStatus.failed),
);
process.stderr.on('error', () => undefined);
// The first Ctrl+C stops the run and its workers; a second one, or Ctrl+C while nothing runs, ends the program at once.
process.on('SIGINT', () => {
  if (cancel.cancelled) process.exit(exitStatus.stopped);
  cancel.cancel();
});

process.exitCode = await runCommand(process.argv.slice(2), io, packageRecord.version);
