// `offshoot fire`: tests a molecule at all doses on up to 500 populations.
import type { ShotDesign, ShotRequest } from '@offshoot/experiment';
import { nicotineLab, studyMolecule } from '@offshoot/labs/nicotine/model';
import { badInput, orBadInput } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';
import { reportShot } from '../reports/shot-report.ts';
import { runDesign } from '../shot/run-design.ts';
import type { Words } from '../words/words.ts';
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
  readonly json?: boolean;
}

/** @throws CommandError for bad input before anything runs, and for a run that failed or was stopped */
export async function runFire(molecule: string, options: FireOptions, io: CommandIo, words: Words): Promise<void> {
  const request: ShotRequest = {
    subject: molecule,
    world: options.world,
    doses: options.doses,
    populations: readCount('--populations', options.populations),
    replicate: readCount('--replicate', options.replicate),
    manipulations: options.manipulate ?? [],
  };
  const choices = { kernel: readKernel(options.kernel), workers: readWorkers(options.workers, io.cores) };
  const design = planShot(request, words);
  const warning = findReason(design.subject, 'warning', words);
  if (warning !== null) io.note(`offshoot: ${words.say('problem.molecule-unstable', { reason: warning })}\n`);
  const { shot, seconds } = await runDesign(design, choices, io, words);
  if (options.json === true) io.print(JSON.stringify({ ...shot, seconds }));
  else for (const line of reportShot(shot, seconds, words)) io.print(line);
}

/** The design of a request; an impossible molecule is refused with the lab's reason. */
function planShot(request: ShotRequest, words: Words): ShotDesign {
  const design = nicotineLab.readDesign(request);
  if (!design.ok && design.problem.code === 'molecule-impossible') {
    throw badInput('molecule-impossible', { reason: findReason(request.subject, 'error', words) ?? '' });
  }
  return orBadInput(design);
}

/** The first finding of a severity as a sentence; null when there is none. */
function findReason(molecule: string, severity: 'error' | 'warning', words: Words): string | null {
  const study = studyMolecule(molecule);
  const finding = study.ok ? study.value.judgement.findings.find((each) => each.severity === severity) : undefined;
  return finding === undefined ? null : words.lab('finding', finding.rule, finding.data);
}
