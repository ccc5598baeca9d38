// `offshoot enumerate`: molecules for a screen, one a line: all stamps on chosen places of a core, or random walks.
import {
  countCombinations,
  enumerateOffshoots,
  readEnumeration,
  walkOffshoots,
  type Molecule,
} from '@offshoot/labs/nicotine/model';
import { badInput, orBadInput } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';
import { readCount } from './read-options.ts';

export interface EnumerateOptions {
  readonly core: string;
  readonly places?: string;
  readonly stamps?: string;
  readonly walk?: string;
  readonly steps: string;
  readonly world: string;
  readonly count?: boolean;
  readonly json?: boolean;
}

/** @throws CommandError for bad input */
export function runEnumerate(options: EnumerateOptions, io: CommandIo): void {
  const { core, places, stamps, walk } = options;
  if ((walk === undefined) === (places === undefined)) throw badInput('enumerate-what');
  const numbers = (places ?? '').split(',').filter((text) => text !== '');
  const asked = orBadInput(readEnumeration(core, numbers.map(Number), (stamps ?? '').split(',').filter(Boolean)));
  if (walk !== undefined) {
    print(walkOffshoots(options.world, asked.core, readCount('--walk', walk), readCount('--steps', options.steps)));
    return;
  }
  const combinations = countCombinations(asked);
  if (options.count === true) {
    io.print(options.json === true ? JSON.stringify({ combinations }) : String(combinations));
    return;
  }
  print(enumerateOffshoots(asked));

  function print(molecules: Iterable<Molecule>): void {
    let number = 0;
    for (const { smiles } of molecules) {
      number++;
      io.print(options.json === true ? JSON.stringify({ number, smiles }) : smiles);
      if (io.cancel.cancelled) return;
    }
  }
}
