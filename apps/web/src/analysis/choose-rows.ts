// Choosing rows: the table, the graph and the plate look at one choice. A single row is shown on the bench too (its try, and
// for an animal its dose and its well), and a well that was touched on the plate is chosen here.
import { findColumn, numberAt } from '@offshoot/analysis';
import { nearestDose, shownTryOf, type BenchDesk, type Try } from '../pupil/bench-store.ts';
import { chooseWell } from '../pupil/look-actions.ts';
import { showDoseOf, showTry } from '../pupil/shot-actions.ts';
import type { AnalysisStore } from './analysis-store.ts';
import type { AnalysisRows } from './rows/analysis-rows.ts';

/** @param add beside what was chosen; a row that is chosen already is taken out again */
export function chooseRows(desk: BenchDesk, store: AnalysisStore, rows: ArrayLike<number>, add: boolean): void {
  const before = store.getState().chosen;
  const chosen = new Set(add ? before : []);
  const [only] = Array.from({ length: Math.min(2, rows.length) }, (_, i) => rows[i]!);
  if (rows.length === 1 && only !== undefined && before.has(only) && (add || before.size === 1)) chosen.delete(only);
  else for (let i = 0; i < rows.length; i += 1) chosen.add(rows[i]!);
  store.setState({ chosen });
  const { level, rows: gathered } = store.getState();
  const base = gathered[level];
  if (chosen.size === 1 && base !== undefined) showOnBench(desk, base, [...chosen][0]!);
}

/** While the bench is told, it is not listened to. */
let telling = false;

function showOnBench(desk: BenchDesk, base: AnalysisRows, row: number): void {
  const id = base.tryOf(row);
  const one = desk.store.getState().tries.find((each) => each.id === id);
  if (id === null || one === undefined) return;
  telling = true;
  try {
    showRow(desk, base, one, row);
  } finally {
    telling = false;
  }
}

function showRow(desk: BenchDesk, base: AnalysisRows, one: Try, row: number): void {
  showTry(desk, one.id);
  const [population, dose] = [findColumn(base.table, 'population'), findColumn(base.table, 'dose')];
  if (population === null || dose === null) return;
  showDoseOf(desk, numberAt(dose, row));
  const { wells } = desk.store.getState();
  const well = (one.table?.wells ?? wells).findIndex((each) => each.population === numberAt(population, row));
  if (well >= 0) chooseWell(desk, well);
}

/** From now on a well that is chosen on the plate is chosen here too; returns how to stop. */
export function followPlate(desk: BenchDesk, store: AnalysisStore, base: AnalysisRows): () => void {
  const follow = () => {
    const row = rowOfChosenWell(desk, base);
    const { chosen } = store.getState();
    if (row !== null && !(chosen.size === 1 && chosen.has(row))) store.setState({ chosen: new Set([row]) });
  };
  if (store.getState().chosen.size === 0) follow();
  return desk.store.subscribe((now, before) => {
    const same =
      now.chosenWell === before.chosenWell && now.shownTry === before.shownTry && now.shownDose === before.shownDose;
    if (!telling && !same) follow();
  });
}

/** The row of the well that is chosen on the plate; null when it has none here. */
export function rowOfChosenWell(desk: BenchDesk, base: AnalysisRows): number | null {
  const state = desk.store.getState();
  const shown = shownTryOf(state);
  if (shown === null || state.chosenWell === null) return null;
  const population = (shown.table?.wells ?? state.wells)[state.chosenWell]?.population;
  const wanted = shown.design.doses[nearestDose(shown.design.doses, state.shownDose)];
  const [populations, doses] = [findColumn(base.table, 'population'), findColumn(base.table, 'dose')];
  if (population === undefined || populations === null || doses === null) return null;
  for (let row = 0; row < base.table.rows; row += 1) {
    if (numberAt(populations, row) === population && numberAt(doses, row) === wanted && base.tryOf(row) === shown.id)
      return row;
  }
  return null;
}
