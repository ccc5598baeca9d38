// Tries go into a file and come out of one. What a file says is checked: its design by the lab, its outcomes by their fingerprint,
// and its figures are worked out anew. Taken tries stay in this browser's lab book as its own do.
import { formatShotId, unpackOutcomes } from '@offshoot/experiment';
import { OutcomeTable } from '@offshoot/labs/nicotine/view';
import type { Problem } from '@offshoot/quantities';
import type { BenchDesk, Try } from '../../pupil/bench-store.ts';
import { keepTry, numberNextTry } from '../../pupil/keep-work.ts';
import { outcomesOf } from '../rows/outcomes-of.ts';
import { joinTriesFile, readFiledTry, writeTry, type FiledTry } from './tries-file.ts';

/** How taking tries in is watched and stopped. */
export interface TakingWatch {
  /** 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly stopped: () => boolean;
}

export interface TakenTries {
  readonly taken: number;
  /** Tries that were here already. */
  readonly known: number;
  readonly refused: readonly Problem[];
}

/** All finished tries whose animals are still kept, as the text of a file. */
export async function writeTries(tries: readonly Try[], { onProgress, stopped }: TakingWatch): Promise<string | null> {
  const done = tries.filter(({ status, summary }) => status === 'done' && summary !== null);
  const lines: string[] = [];
  for (const [place, one] of done.entries()) {
    const outcomes = await outcomesOf(one);
    if (stopped()) return null;
    if (outcomes !== null) lines.push(writeTry(one.design, one.molecule, one.summary!.hash, outcomes));
    onProgress((place + 1) / done.length);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return joinTriesFile(lines);
}

/** Takes tries in one by one. @param origin whose they are: the file's name */
export async function takeTries(
  desk: BenchDesk,
  filed: readonly unknown[],
  origin: string,
  { onProgress, stopped }: TakingWatch,
): Promise<TakenTries> {
  const known = new Set(
    desk.store.getState().tries.flatMap(({ status, design }) => (status === 'done' ? [formatShotId(design)] : [])),
  );
  const added: Try[] = [];
  const refused: Problem[] = [];
  let twice = 0;
  for (const [place, entry] of filed.entries()) {
    if (stopped()) break;
    const one = readFiledTry(entry);
    const id = one === null ? '' : formatShotId(one.design);
    if (known.has(id)) twice += 1;
    else {
      const made = one === null ? damaged : await checkTry(desk, one, origin).catch(() => damaged);
      if ('code' in made) refused.push({ ...made, data: { ...made.data, try: place + 1 } });
      else {
        known.add(id);
        added.push(await numberTry(desk, made, added.length));
      }
    }
    onProgress((place + 1) / filed.length);
  }
  // Together: everything that looks at the tries is worked out once.
  desk.store.setState(({ tries }) => ({ tries: [...tries, ...added].sort((a, b) => a.number - b.number) }));
  for (const { id } of added) await keepTry(desk, id);
  return { taken: added.length, known: twice, refused };
}

const damaged: Problem = { code: 'tries-damaged', data: {} };

type UnnumberedTry = Omit<Try, 'id' | 'number'>;

async function checkTry({ workers }: BenchDesk, filed: FiledTry, origin: string): Promise<UnnumberedTry | Problem> {
  const { design, molecule, packed } = filed;
  const { subject, world, doses, populations, replicate, manipulations, part } = design;
  if (part !== undefined) return { code: 'tries-check', data: {} };
  const request = { subject, world, doses: `${doses.join(',')},`, populations, replicate, manipulations };
  const plan = await workers.desk.ask('planShot', request);
  if (!plan.ok) return plan.problem;
  if (formatShotId(plan.value.design) !== formatShotId(design)) return { code: 'tries-other-science', data: {} };
  const summary = await workers.desk.ask('figureShot', design, packed);
  if (summary.hash !== filed.hash) return damaged;
  const table = new OutcomeTable(
    doses,
    plan.value.populations.map(({ population, group }) => ({ population, group })),
  );
  table.add(unpackOutcomes(packed));
  if (table.shareComputed < 1) return damaged;
  return {
    design,
    molecule,
    verdict: null,
    table,
    outcomes: 'here',
    status: 'done',
    summary,
    seconds: null,
    firedAt: null,
    origin,
  };
}

/** @param waiting how many tries are numbered, but not on the page yet */
async function numberTry(desk: BenchDesk, made: UnnumberedTry, waiting: number): Promise<Try> {
  const next = (desk.store.getState().tries.at(-1)?.number ?? 0) + 1 + waiting;
  const number = Math.max(next, await numberNextTry(desk));
  return { id: `try-${number}`, number, ...made };
}
