// The results of a screen as a file that only grows: a head line, then one line a row, in the order of the list. A stopped
// screen goes on behind the last whole line; a journal beside it says of what list and settings it is.
import { CommandError, exitStatus } from '../command-error.ts';
import type { LineFiles } from './line-files.ts';
import type { BestRows } from './best-rows.ts';
import { readTableLine, screenColumns, writeTableLine } from './screen-table.ts';

/** What must be the same for a screen to be gone on with. */
export type ScreenSettings = Readonly<Record<string, string | number | boolean>>;

export class ResultsFile {
  readonly #files: LineFiles;
  readonly #path: string;

  constructor(files: LineFiles, path: string) {
    this.#files = files;
    this.#path = path;
  }

  /**
   * Begins the file, or reads what is in it into `best` and returns true.
   * @throws CommandError `screen-other-run` when the file is of another list or other settings
   */
  async open(settings: ScreenSettings, best: BestRows): Promise<boolean> {
    const journal = `${this.#path}.journal`;
    const text = `${JSON.stringify(settings)}\n`;
    const kept = await this.#files.bytes(journal);
    const there = await this.#files.cutToLastLine(this.#path);
    if (there === null) {
      await this.#files.replace(journal, new TextEncoder().encode(text));
      await this.#files.append(this.#path, writeTableLine(screenColumns));
      return false;
    }
    if (kept === null || new TextDecoder().decode(kept) !== text) {
      throw new CommandError({ code: 'screen-other-run', data: { file: this.#path } }, exitStatus.badInput);
    }
    if (there.size === 0) await this.#files.append(this.#path, writeTableLine(screenColumns));
    for await (const line of this.#files.lines(this.#path)) {
      const record = readTableLine(line);
      if (record !== null) best.add(record);
    }
    return best.lastLine > 0;
  }

  append(lines: string): Promise<void> {
    return this.#files.append(this.#path, lines);
  }
}
