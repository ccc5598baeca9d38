// Gathers the rows of a level from the tries of this browser whenever they changed.
import type { BenchDesk } from '../pupil/bench-store.ts';
import type { AnalysisStore } from './analysis-store.ts';
import type { RowLevel } from './rows/analysis-rows.ts';
import { animalRows } from './rows/animal-rows.ts';
import { shotRows } from './rows/shot-rows.ts';
import { fetchSubjectCards } from './rows/subject-cards.ts';

let gathered = '';
let running = 0;

/** Does nothing when the same tries were gathered before. */
export async function gatherRows(desk: BenchDesk, store: AnalysisStore, level: RowLevel): Promise<void> {
  if (level === 'own' || level === 'times') return;
  const { tries, shownDose } = desk.store.getState();
  const done = tries.filter(({ status, summary }) => status === 'done' && summary !== null);
  const key = `${level} ${done.map(({ id }) => id).join()} ${level === 'shots' ? shownDose : ''}`;
  if (key === gathered && store.getState().rows[level] !== undefined) return;
  gathered = key;
  running += 1;
  const mine = running;
  store.setState({ gathering: 0 });
  try {
    const cards = await fetchSubjectCards(
      desk,
      done.map(({ design }) => design.subject),
    );
    const rows =
      level === 'shots'
        ? shotRows(done, shownDose, cards)
        : await animalRows(desk, done, cards, (gathering) => {
            if (mine === running) store.setState({ gathering });
          });
    if (mine !== running) return;
    store.setState((state) => ({ rows: { ...state.rows, [level]: rows }, chosen: new Set(), gathering: null }));
  } catch {
    gathered = '';
    if (mine === running) store.setState({ gathering: null });
  }
}
