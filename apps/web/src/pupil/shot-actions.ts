// Testing a molecule: plans the shot, lets the workers run it, takes the outcomes in as they come (once a frame), sums
// it up at the end. Stopping keeps what was computed.
import {
  packOutcomes,
  planTrials,
  runOnPorts,
  spreadOverLadder,
  type Trial,
  type WellOutcome,
} from '@offshoot/experiment';
import type { Verdict } from '@offshoot/labs/nicotine/model';
import { OutcomeTable, type DoseCount } from '@offshoot/labs/nicotine/view';
import { CancelSource } from '@offshoot/task';
import { nearestDose, type BenchDesk, type Try } from './bench-store.ts';
import { bringOutcomes, keepTry, numberNextTry } from './keep-work.ts';
import { lookAgain } from './look-actions.ts';

const populations = 500;

let running: CancelSource | null = null;

/** What is to be tested: the bench's molecule, or one of the queue. */
export interface ShotOrder {
  /** Canonical SMILES. */
  readonly subject: string;
  /** The English name of a known molecule, the pupil's own name for it, or its formula. */
  readonly molecule: string;
  readonly verdict: Verdict | null;
  readonly world: string;
  /** Nicotine units, ascending. */
  readonly doses: readonly number[];
  readonly replicate: number;
  /** What is done to the animals beside, e.g. `block-enzyme:methylCutter`. Default nothing. */
  readonly manipulations?: readonly string[];
}

/** The order for the molecule on the bench; null while there is none. */
export function orderOfBench({ store }: BenchDesk): ShotOrder | null {
  const { study, world, doses, replicate } = store.getState();
  if (study === null) return null;
  const { name, verdict } = study.judgement;
  return { subject: study.molecule.smiles, molecule: name ?? study.formula, verdict, world, doses, replicate };
}

/** Tests a molecule, if nothing runs. `show` puts the try on the plate. */
export async function fireOrder(desk: BenchDesk, order: ShotOrder, show: boolean): Promise<void> {
  const { store, workers } = desk;
  if (store.getState().progress !== null) return;
  const pressedAt = performance.now();
  store.setState({ progress: { done: 0, total: 0, dose: null }, failure: null });
  try {
    const { subject, molecule, verdict, world, doses, replicate, manipulations = [] } = order;
    const listed = `${doses.join(',')},`;
    const [plan, number] = await Promise.all([
      workers.desk.ask('planShot', { subject, world, doses: listed, populations, replicate, manipulations }),
      numberNextTry(desk),
    ]);
    if (!plan.ok) {
      store.setState({ failure: plan.problem });
      return;
    }
    const { design, populations: records } = plan.value;
    const wells = records.map(({ population, group }) => ({ population, group }));
    const one: Try = {
      id: `try-${number}`,
      number,
      design,
      molecule,
      verdict,
      table: new OutcomeTable(design.doses, wells),
      outcomes: 'here',
      status: 'running',
      summary: null,
      seconds: null,
      firedAt: Date.now(),
    };
    store.setState(({ tries }) => ({ tries: [...tries, one] }));
    if (show) store.setState({ shownTry: one.id, look: { status: 'none' }, chosenWell: null });
    await run(desk, one, planTrials(records, design.doses.length, doseOrder(design.doses, desk)), pressedAt);
    void keepTry(desk, one.id);
  } catch {
    store.setState({ failure: { code: 'worker-failed', data: {} } });
  } finally {
    store.setState({ progress: null });
  }
}

/** Computes the outcomes of an old try once more from its design: the same bits, under the same number. */
export async function computeAgain(desk: BenchDesk, id: string): Promise<void> {
  const { store, workers } = desk;
  const old = store.getState().tries.find((one) => one.id === id);
  if (old === undefined || store.getState().progress !== null) return;
  const pressedAt = performance.now();
  store.setState({ progress: { done: 0, total: 0, dose: null }, failure: null });
  try {
    const { subject, world, doses, populations: count, replicate, manipulations } = old.design;
    const plan = await workers.desk.ask('planShot', {
      subject,
      world,
      doses: `${doses.join(',')},`,
      populations: count,
      replicate,
      manipulations,
    });
    if (!plan.ok) {
      store.setState({ failure: plan.problem });
      return;
    }
    const wells = plan.value.populations.map(({ population, group }) => ({ population, group }));
    const table = new OutcomeTable(doses, wells);
    const one: Try = { ...old, table, outcomes: 'here', status: 'running' };
    replaceTry(desk, id, one);
    await run(desk, one, planTrials(plan.value.populations, doses.length, doseOrder(doses, desk)), pressedAt);
    void keepTry(desk, id);
  } catch {
    store.setState({ failure: { code: 'worker-failed', data: {} } });
  } finally {
    store.setState({ progress: null });
  }
}

/** Stops the running try; its outcomes so far stay. */
export function stopShot(): void {
  running?.cancel();
}

export function setDoseCount({ store }: BenchDesk, count: DoseCount): void {
  store.setState({ doses: spreadOverLadder(count) });
}

/** 12, 6 or 3 when these are the doses of the ladder; null for any other list. */
export function doseCountOf(doses: readonly number[]): DoseCount | null {
  const counts: readonly DoseCount[] = [12, 6, 3];
  return counts.find((count) => spreadOverLadder(count).join() === doses.join()) ?? null;
}

/** Shows another dose of the shown try. */
export function showDose(desk: BenchDesk, index: number): void {
  const { tries, shownTry } = desk.store.getState();
  showDoseOf(desk, tries.find((one) => one.id === shownTry)?.design.doses[index]);
}

/** Shows a dose, nicotine units, wherever something is shown; an open animal follows. */
export function showDoseOf(desk: BenchDesk, dose: number | undefined): void {
  if (dose === undefined) return;
  desk.store.setState({ shownDose: dose });
  lookAgain(desk);
}

export function showTry(desk: BenchDesk, id: string): void {
  desk.store.setState({ shownTry: id });
  void bringOutcomes(desk, id).then(() => lookAgain(desk));
}

/** The shown dose first, since that is where the pupil looks; then from low to high. */
function doseOrder(doses: readonly number[], { store }: BenchDesk): number[] {
  const first = nearestDose(doses, store.getState().shownDose);
  return [first, ...doses.map((_, i) => i).filter((i) => i !== first)];
}

async function run(desk: BenchDesk, one: Try, trials: readonly Trial[], pressedAt: number): Promise<void> {
  const { store, workers } = desk;
  const cancel = new CancelSource();
  running = cancel;
  const intake = new FrameIntake(desk, one, trials.length);
  const result = await runOnPorts(one.design, trials, workers.ports, {
    cancel,
    onOutcomes: (outcomes, trial) => intake.take(outcomes, trial),
  });
  running = null;
  intake.flush();
  const seconds = (performance.now() - pressedAt) / 1000;
  if (!result.ok) {
    if (result.problem.code !== 'cancelled') store.setState({ failure: result.problem });
    replaceTry(desk, one.id, { status: 'stopped', seconds });
    return;
  }
  replaceTry(desk, one.id, { status: 'done', seconds });
  const summary = await workers.desk.ask('figureShot', one.design, packOutcomes(result.value.outcomes));
  replaceTry(desk, one.id, { summary });
}

function replaceTry({ store }: BenchDesk, id: string, change: Partial<Try>): void {
  store.setState(({ tries }) => ({ tries: tries.map((one) => (one.id === id ? { ...one, ...change } : one)) }));
}

/** Collects what the workers find and shows it once a frame, so that the page never waits for them. */
class FrameIntake {
  readonly #desk: BenchDesk;
  readonly #try: Try;
  readonly #total: number;
  #done = 0;
  #dose: number | null = null;
  #waiting: WellOutcome[] = [];
  #frame = 0;

  constructor(desk: BenchDesk, one: Try, total: number) {
    this.#desk = desk;
    this.#try = one;
    this.#total = total;
  }

  take(outcomes: readonly WellOutcome[], trial: Trial): void {
    this.#waiting.push(...outcomes);
    this.#done += 1;
    this.#dose = this.#try.design.doses[trial.doseIndex] ?? null;
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.flush());
  }

  flush(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#try.table?.add(this.#waiting);
    this.#waiting = [];
    this.#desk.store.setState(({ version }) => ({
      version: version + 1,
      progress: { done: this.#done, total: this.#total, dose: this.#dose },
    }));
  }
}
