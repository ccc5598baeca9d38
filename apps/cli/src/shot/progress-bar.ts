// A bar on a terminal while a shot runs, on standard error so that standard output stays clean. Elsewhere: nothing.
import type { CommandIo } from '../command-io.ts';
import type { Words } from '../words/words.ts';

const FULL = '█';
const EMPTY = '░';
const WIDEST = 40;
/** Room for the dose, the share and the seconds beside the bar. */
const TEXT_ROOM = 34;
/** Redrawn no more often than an eye can follow. */
const REDRAW_MS = 80;
const MS_PER_S = 1000;
const CLEAR_LINE = '\r\u001b[2K';

export interface ProgressBar {
  /** @param done share of the trials that are done, 0 to 1; @param dose the one that was last at work */
  show(done: number, dose: number): void;
  /** Clears the line. */
  end(): void;
}

export function createProgressBar(io: CommandIo, words: Words): ProgressBar {
  const { noteWidth } = io;
  if (noteWidth === null) return { show: () => undefined, end: () => undefined };
  const width = Math.max(Math.min(WIDEST, noteWidth - TEXT_ROOM), 1);
  const start = io.now();
  let shown = -Infinity;
  return {
    show(done, dose) {
      const now = io.now();
      if (now - shown < REDRAW_MS && done < 1) return;
      shown = now;
      const full = Math.round(done * width);
      const seconds = words.say('report.seconds', { seconds: Math.round((now - start) / MS_PER_S) });
      const bar = FULL.repeat(full) + EMPTY.repeat(width - full);
      io.note(
        `${CLEAR_LINE}${bar} ${words.share(done)}  ${words.say('report.progress', { dose: words.dose(dose) })}  ${seconds}`,
      );
    },
    end: () => io.note(CLEAR_LINE),
  };
}
