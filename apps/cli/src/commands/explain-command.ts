// `offshoot explain`: the chain in numbers for one animal and one molecule, and which stage makes the difference to another
// animal or another molecule.
import type { ShotDesign } from '@offshoot/experiment';
import {
  compareWells,
  explainWell,
  followHours,
  populationsOf,
  type WellComparison,
} from '@offshoot/labs/nicotine/model';
import { badInput } from '../command-error.ts';
import type { CommandIo } from '../command-io.ts';
import type { ExplainObject } from '../contract/explain-object.ts';
import { reportExplanation } from '../reports/explain-report.ts';
import type { Words } from '../words/words.ts';
import { planShot } from './plan-shot.ts';
import { readCount } from './read-options.ts';

/** Options as typed; commander fills in the defaults of those that have one. */
export interface ExplainOptions {
  readonly well?: string;
  readonly dose: string;
  readonly world: string;
  readonly replicate: string;
  readonly against?: string;
  readonly againstWell?: string;
  readonly manipulate?: readonly string[];
  readonly hours?: boolean;
  readonly json?: boolean;
}

/** @throws CommandError for bad input, before anything is computed */
export function runExplain(molecule: string, options: ExplainOptions, io: CommandIo, words: Words): void {
  if (options.well === undefined) throw badInput('well-missing');
  if (options.against !== undefined && options.againstWell !== undefined) throw badInput('against-both');
  if (options.dose.includes(',')) throw badInput('one-dose', { text: options.dose });
  const design = planShot(
    {
      subject: molecule,
      world: options.world,
      doses: `${options.dose},`,
      replicate: readCount('--replicate', options.replicate),
      manipulations: options.manipulate ?? [],
    },
    words,
  );
  const well = readWell('--well', options.well, design);
  const against = compare(design, well, options, words);
  const overHours = options.hours === true ? followHours(design, well, 0) : null;
  const explanation: ExplainObject = { ...explainWell(design, well, 0), against, overHours };
  if (options.json === true) io.print(JSON.stringify(explanation));
  else for (const line of reportExplanation(explanation, words)) io.print(line);
}

function readWell(option: string, text: string, design: ShotDesign): number {
  const well = readCount(option, text);
  const most = populationsOf(design).length;
  if (well > most) throw badInput('well-number', { value: well, most });
  return well;
}

function compare(
  design: ShotDesign,
  well: number,
  { against, againstWell }: ExplainOptions,
  words: Words,
): WellComparison | null {
  const first = { design, population: well, doseIndex: 0 };
  if (againstWell !== undefined) {
    return compareWells(first, { ...first, population: readWell('--against-well', againstWell, design) });
  }
  if (against === undefined) return null;
  // refuses an impossible molecule with the lab's reason
  const { subject } = planShot({ subject: against }, words);
  return compareWells(first, { ...first, design: { ...design, subject } });
}
