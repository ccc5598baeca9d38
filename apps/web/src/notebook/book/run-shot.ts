// Shots for the notebook: run again from their design, by the same workers as those of the bench, and every animal's answer at hand
// for comparing. What was run once stays in memory; the browser's own tries are taken from its store.
import {
  formatShotId,
  packOutcomes,
  planTrials,
  runOnPorts,
  sortOutcomes,
  type PopulationRecord,
  type ShotDesign,
  type WellOutcome,
} from '@offshoot/experiment';
import { viewCard, type ObservedShot } from '@offshoot/inquiry';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { bringOutcomes } from '../../pupil/keep-work.ts';
import { noticeFired, noticeFiring } from '../noticing/notice-thinking.ts';
import type { Book } from './book.ts';
import { noteShots } from './note-tries.ts';
import { shotCardId, type NotedShot } from './shot-card.ts';

const observed = new Map<string, ObservedShot>();

/** The shot with all its animals, if it is at hand without computing. */
export function observedOf(id: string): ObservedShot | null {
  return observed.get(id) ?? null;
}

/** Takes what this browser still has of these shots; nothing is computed. */
export async function recallObserved(book: Book, shots: readonly NotedShot[]): Promise<void> {
  const { store } = book.bench;
  for (const shot of shots) {
    if (observed.has(shot.id)) continue;
    const known = store.getState().tries.find((one) => one.status === 'done' && formatShotId(one.design) === shot.id);
    if (known === undefined) continue;
    await bringOutcomes(book.bench, known.id);
    const { table } = store.getState().tries.find(({ id }) => id === known.id) ?? { table: null };
    const plan = table === null ? null : await planOf(book, shot.design);
    if (table !== null && plan?.ok === true)
      remember(shot.design, shot.hash, shot.card.names, plan.value, table.outcomes());
  }
}

/** What a run gave: the fingerprint of every animal's answer. */
export interface ShotAgain {
  readonly hash: string;
}

/**
 * Runs a design, notes it as a card if it is new, and keeps its animals in memory. Problems: `busy` while the bench computes,
 * those of the lab.
 */
export async function runShot(book: Book, design: ShotDesign, molecule: string): Promise<Result<ShotAgain>> {
  const { store, workers } = book.bench;
  if (store.getState().progress !== null) return fail('busy');
  store.setState({ progress: { done: 0, total: 0, dose: null } });
  try {
    const plan = await planOf(book, design);
    if (!plan.ok) return plan;
    const fresh = namesOf(book, design) === null;
    if (fresh) noticeFiring(design);
    const trials = planTrials(plan.value, design.doses.length);
    let done = 0;
    const run = await runOnPorts(design, trials, workers.ports, {
      onOutcomes: () => {
        done += 1;
        store.setState({ progress: { done, total: trials.length, dose: null } });
      },
    });
    if (!run.ok) return run;
    const figures = await workers.desk.ask('figureShot', design, packOutcomes(run.value.outcomes));
    noteShots(book, [{ design, molecule, figures }]);
    remember(design, figures.hash, namesOf(book, design) ?? [], plan.value, run.value.outcomes);
    if (fresh) noticeFired(design);
    return succeed({ hash: figures.hash });
  } catch {
    return fail('worker-failed');
  } finally {
    store.setState({ progress: null });
  }
}

/** Who made a shot first, as its card says; null when there is no such card. Running it again makes nobody its author. */
function namesOf({ store }: Book, design: ShotDesign): readonly string[] | null {
  const id = shotCardId(formatShotId(design));
  const card = store.getState().desk.notebook.cards.get(id);
  return card === undefined ? null : (viewCard(id, card)?.names ?? []);
}

async function planOf({ bench }: Book, design: ShotDesign): Promise<Result<readonly PopulationRecord[]>> {
  const { subject, world, doses, populations, replicate, manipulations, part } = design;
  const plan = await bench.workers.desk.ask('planShot', {
    subject,
    world,
    doses: `${doses.join(',')},`,
    populations,
    replicate,
    manipulations,
    ...(part !== undefined && { part }),
  });
  if (!plan.ok) return plan;
  // Another version of the science would run another shot under the same words.
  return formatShotId(plan.value.design) === formatShotId(design)
    ? succeed(plan.value.populations)
    : fail('other-science', { wanted: design.science, have: plan.value.design.science });
}

function remember(
  design: ShotDesign,
  hash: string,
  by: readonly string[],
  records: readonly PopulationRecord[],
  outcomes: readonly WellOutcome[],
): void {
  const sorted = sortOutcomes(outcomes);
  const doses = design.doses.length;
  const id = formatShotId(design);
  const wells = records.map(({ group, block }, row) => ({
    group,
    cluster: block,
    perDose: sorted.slice(row * doses, (row + 1) * doses),
  }));
  observed.set(id, { id, design, part: design.part ?? 'explore', hash, by, wells });
}
