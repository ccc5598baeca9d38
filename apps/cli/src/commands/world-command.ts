// `offshoot world`: the parameters and the 500 genotypes of a world; with `--offer`, the first fair world of each seed.
import { describeWorld, offerWorld, type Fairness } from '@offshoot/labs/nicotine/model';
import { orBadInput } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';
import { reportWorld } from '../reports/world-report.ts';
import { needReveal } from './need-reveal.ts';
import type { Words } from '../words/words.ts';

export interface WorldOptions {
  readonly world: string;
  readonly offer?: string;
  readonly reveal?: boolean;
  readonly json?: boolean;
}

export function runWorld(options: WorldOptions, io: CommandIo, words: Words): void {
  if (options.offer !== undefined) {
    for (const seed of options.offer.split(',')) {
      const offered = orBadInput(offerWorld(seed));
      // The best molecule is the answer that a class is to find.
      const { bestMolecule, best, ...told } = offered;
      const shown = options.reveal === true ? { ...told, best, bestMolecule } : told;
      if (options.json === true) io.print(JSON.stringify(shown));
      else io.print(sayOffer(shown, words));
    }
    return;
  }
  const world = orBadInput(describeWorld(options.world));
  needReveal(world.world, options.reveal);
  if (options.json === true) io.print(JSON.stringify(world));
  else for (const line of reportWorld(world, words)) io.print(line);
}

type Offer = Omit<Fairness, 'best' | 'bestMolecule'> & Partial<Fairness>;

/** A row of the table in docs/worlds.md. */
function sayOffer({ world, correlation, interval, bestMolecule }: Offer, words: Words): string {
  const [low, high] = interval.map((end) => words.number(end));
  return `| ${world} | ${words.number(correlation)} | ${low}–${high} | ${bestMolecule === undefined ? '–' : `\`${bestMolecule}\``} |`;
}
