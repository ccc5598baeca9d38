// `offshoot fire`: tests a molecule at all doses on up to 500 populations.
import type { ShotRequest } from '@offshoot/experiment';
import type { CommandIo } from '../command-io.ts';
import { reportShot } from '../reports/shot-report.ts';
import { runDesign, runFlags } from '../shot/run-design.ts';
import type { Words } from '../words/words.ts';
import { findReason, planShot } from './plan-shot.ts';
import { readTextFile } from './read-text-file.ts';
import { readCount, readKernel, readWorkers } from './read-options.ts';

/** Options as typed; commander fills in the defaults of those that have one. */
export interface FireOptions {
  readonly world: string;
  readonly doses: string;
  readonly populations: string;
  readonly replicate: string;
  readonly kernel: string;
  readonly workers?: string;
  readonly manipulate?: readonly string[];
  readonly flags?: boolean;
  readonly connectome?: string;
  readonly json?: boolean;
}

/** @throws CommandError for bad input before anything runs, and for a run that failed or was stopped */
export async function runFire(molecule: string, options: FireOptions, io: CommandIo, words: Words): Promise<void> {
  const material = options.connectome === undefined ? {} : { material: await readTextFile(options.connectome, io) };
  const request: ShotRequest = {
    subject: molecule,
    world: options.world,
    doses: options.doses,
    populations: readCount('--populations', options.populations),
    replicate: readCount('--replicate', options.replicate),
    manipulations: options.manipulate ?? [],
    ...material,
  };
  const choices = { kernel: readKernel(options.kernel), workers: readWorkers(options.workers, io.cores), ...material };
  const design = planShot(request, words);
  const warning = findReason(design.subject, 'warning', words);
  if (warning !== null) io.note(`offshoot: ${words.say('problem.molecule-unstable', { reason: warning })}\n`);
  const { shot, seconds } = await (options.flags === true ? runFlags : runDesign)(design, choices, io, words);
  if (options.json === true) io.print(JSON.stringify({ ...shot, seconds }));
  else for (const line of reportShot(shot, seconds, words)) io.print(line);
}
