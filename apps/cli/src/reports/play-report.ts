// A bot's shot as an entry of a lab book: what was changed, what was expected, what was found, what follows.
import { pow } from '@offshoot/numerics';
import type { PlayShot } from '@offshoot/labs/nicotine/model';
import type { Words } from '../words/words.ts';

/** A scientist who missed by more than this, log10 units, is surprised. */
const SURPRISE = 1;
const TEN = 10;
const PLACES = 10;

/** @param best how far the best shot before was from winning; -Infinity before the first */
export function reportPlayShot(one: PlayShot, best: number, words: Words): string[] {
  const { shot, smiles, from, edits, expected, shortfall } = one;
  const { say } = words;
  const missing = (value: number): string => words.number(Math.round(-value * PLACES) / PLACES);
  const made =
    from === null
      ? say('play.first', { shot, smiles })
      : say('play.made', { shot, from, smiles, edits: edits.length, kinds: edits.join(', ') });
  const surprised = expected !== null && Math.abs(expected - shortfall) > SURPRISE;
  return [
    made,
    ...(expected === null ? [] : [`  ${say('play.expected', { missing: missing(expected) })}`]),
    `  ${sayFound(one, words)}`,
    `  ${[
      shortfall === 0 ? say('play.reached') : say('play.missing', { missing: missing(shortfall) }),
      ...(shortfall > best && from !== null ? [say('play.better')] : []),
      ...(surprised ? [say('play.surprised')] : []),
    ].join(' ')}`,
  ];
}

function sayFound({ reading }: PlayShot, words: Words): string {
  const { say } = words;
  const dose = (log: number): string => words.number(pow(TEN, log));
  const part = (name: 'stumble' | 'ordinary' | 'bee', log: number | null): string =>
    log === null ? say(`play.${name}.none`) : say(`play.${name}`, { dose: dose(log) });
  return say('play.found', {
    stumble: part('stumble', reading.d90),
    ordinary: part('ordinary', reading.lc50Ordinary),
    bee: part('bee', reading.lc50Bee),
    band: say(`play.band.${reading.band}`),
  });
}
