// `offshoot replay`: the same shot again from its id alone, to the last bit, or a refusal that names both versions.
import { readShotId, requireSameScience, type ShotDesign } from '@offshoot/experiment';
import { labs } from '@offshoot/labs';
import { checkDesign, nicotineLab } from '@offshoot/labs/nicotine/model';
import { badInput, orBadInput } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';
import { reportShot } from '../reports/shot-report.ts';
import { runDesign } from '../shot/run-design.ts';
import type { Words } from '../words/words.ts';
import { readTextFile } from './read-text-file.ts';
import { readKernel, readWorkers } from './read-options.ts';

export interface ReplayOptions {
  readonly kernel: string;
  readonly workers?: string;
  readonly connectome?: string;
  readonly json?: boolean;
}

/** @throws CommandError for an id that is damaged, of another lab or science version, or of a wiring that is not given */
export async function runReplay(id: string, options: ReplayOptions, io: CommandIo, words: Words): Promise<void> {
  const material = options.connectome === undefined ? {} : { material: await readTextFile(options.connectome, io) };
  const choices = { kernel: readKernel(options.kernel), workers: readWorkers(options.workers, io.cores), ...material };
  const design = readDesign(id, choices.material);
  const { shot, seconds } = await runDesign(design, choices, io, words);
  if (options.json === true) io.print(JSON.stringify(shot));
  else for (const line of reportShot(shot, seconds, words)) io.print(line);
}

function readDesign(id: string, material: string | undefined): ShotDesign {
  const design = orBadInput(readShotId(id));
  if (!labs.some((lab) => lab.id === design.lab)) throw badInput('unknown-lab', { lab: design.lab });
  return orBadInput(checkDesign(orBadInput(requireSameScience(design, nicotineLab)), material));
}
