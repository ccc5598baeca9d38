// What a command needs of the world around it. The program gives it the real thing; tests give it a made-up one.
import type { RunnerPort } from '@offshoot/experiment';
import type { CancelSignal } from '@offshoot/task';
import type { LineFiles } from './screen/line-files.ts';
import type { ScreenThread } from './screen/screen-worker.ts';

export interface CommandIo {
  /** Writes a line to standard output. */
  print(line: string): void;
  /** Writes text to standard error, as it is. */
  note(text: string): void;
  /** Whether standard error is a terminal that can redraw a line, and how many characters wide. */
  readonly noteWidth: number | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Set when the user presses Ctrl+C. */
  readonly cancel: CancelSignal;
  /** Milliseconds of a clock that only runs forward. */
  now(): number;
  /** The text of a file; `-` is standard input. Throws when it can't be read. */
  readFile(path: string): Promise<string>;
  /** Writes a file, and the folders that lead to it. Throws when it can't. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** Starts workers that serve benches. */
  openWorkers(count: number): RunnerPort[];
  /** Starts threads that serve the screening desk. */
  openScreenThreads(count: number): ScreenThread[];
  /** Files too long to hold. */
  readonly files: LineFiles;
  /** Cores that this program may use. */
  readonly cores: number;
}
