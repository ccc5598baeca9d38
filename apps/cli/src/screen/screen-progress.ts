// How far a screen is, on standard error: what is at work, the share, what is left. A line that is redrawn on a terminal,
// elsewhere a line each ten seconds.
import type { CommandIo } from '../command-io.ts';
import type { Words } from '../words/words.ts';

const REDRAW_MS = 200;
const LOG_MS = 10_000;
const MS_PER_S = 1000;
const CLEAR_LINE = '\r\u001b[2K';

export type ScreenPart = 'surface' | 'list' | 'hits';

export interface ScreenProgress {
  /** @param all null when nobody knows; @param before what was done before this run began */
  show(part: ScreenPart, done: number, all: number | null, before?: number): void;
  /** Clears the line. */
  end(): void;
}

export function createScreenProgress(io: CommandIo, words: Words): ScreenProgress {
  const terminal = io.noteWidth !== null;
  let part: ScreenPart | undefined;
  let started = 0;
  let shown = io.now();
  return {
    show(now, done, all, before = 0) {
      const time = io.now();
      if (now !== part) {
        part = now;
        started = time;
      }
      if (time - shown < (terminal ? REDRAW_MS : LOG_MS)) return;
      shown = time;
      const seconds = (time - started) / MS_PER_S;
      const rate = (done - before) / seconds;
      const left =
        all === null || !(rate > 0) ? '' : words.say('screen.left', { seconds: Math.round((all - done) / rate) });
      const share = all === null ? String(done) : words.share(all === 0 ? 1 : done / all);
      const text = `${words.say(`screen.part.${now}`)} ${share} ${left}`.trimEnd();
      io.note(terminal ? `${CLEAR_LINE}${text}` : `offshoot: ${text}\n`);
    },
    end() {
      if (terminal) io.note(CLEAR_LINE);
    },
  };
}
