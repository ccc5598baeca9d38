// `offshoot world`: the parameters and the 500 genotypes of a world.
import { describeWorld } from '@offshoot/labs/nicotine/model';
import { orBadInput } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';
import { reportWorld } from '../reports/world-report.ts';
import type { Words } from '../words/words.ts';

export interface WorldOptions {
  readonly world: string;
  readonly json?: boolean;
}

export function runWorld(options: WorldOptions, io: CommandIo, words: Words): void {
  const world = orBadInput(describeWorld(options.world));
  if (options.json === true) io.print(JSON.stringify(world));
  else for (const line of reportWorld(world, words)) io.print(line);
}
