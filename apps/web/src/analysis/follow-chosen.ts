// From chosen animals to their hours: watches them beside the page and shows their course.
import { emptyPlan } from '@offshoot/analysis';
import type { BenchDesk } from '../pupil/bench-store.ts';
import { changeLevel, type AnalysisStore } from './analysis-store.ts';
import { animalsOf, followAnimals, timeRows } from './rows/time-rows.ts';

let run = 0;
/** Lines with a colour of their own. */
const mostNamed = 8;

export function stopFollowing(store: AnalysisStore): void {
  run += 1;
  store.setState({ following: null });
}

export async function followChosen(desk: BenchDesk, store: AnalysisStore): Promise<void> {
  const { rows, level, chosen } = store.getState();
  const base = rows[level];
  if (base === undefined) return;
  run += 1;
  const mine = run;
  const animals = animalsOf(base, chosen, desk.store.getState().tries);
  store.setState({ following: 0 });
  const followed = await followAnimals(
    desk,
    animals,
    (following) => {
      if (mine === run) store.setState({ following });
    },
    () => mine !== run,
  ).catch(() => null);
  if (mine !== run) return;
  store.setState({ following: null });
  if (followed === null || followed.length === 0) return;
  const populations = new Set(animals.map(({ population }) => population)).size;
  const colour = populations > 1 && populations <= mostNamed ? 'population' : 'group';
  store.setState((state) => ({
    ...changeLevel(state, 'times'),
    rows: { ...state.rows, times: timeRows(followed) },
    plan: { ...emptyPlan, x: 'hour', y: 'dopamine', colour, kind: 'line' },
    filters: [],
    chosen: new Set(),
  }));
}
