// What the marks on the plate mean, each with its number of wells.
import { WellMark, type WellState } from '@offshoot/ui';
import { type LabWords, useLabWords } from '../lab-words.ts';
import type { PlateView } from './arrange/plate-view.ts';
import { levelEdges } from './arrange/read-plate.ts';

export interface PlateLegendProps {
  view: PlateView;
  /** Of all wells; null before the first try. */
  states: readonly WellState[] | null;
  unsure: number;
}

export function PlateLegend({ view, states, unsure }: PlateLegendProps) {
  const lab = useLabWords();
  return (
    <ul className="plate-legend">
      {shownStates(view).map((state) => (
        <li key={state}>
          <Mark state={state} />
          {sayState(lab, view, state)}
          {states !== null && <b>{states.filter((s) => s === state).length}</b>}
        </li>
      ))}
      {unsure > 0 && (
        <li>
          <Mark state="calm" unsure />
          {lab.words('plate.unsure')}
          <b>{unsure}</b>
        </li>
      )}
    </ul>
  );
}

function Mark({ state, unsure = false }: { state: WellState; unsure?: boolean }) {
  return (
    <svg width="20" height="20" viewBox="-1.15 -1.15 2.3 2.3" aria-hidden="true">
      <WellMark state={state} unsure={unsure} x={0} y={0} radius={1} />
    </svg>
  );
}

function shownStates({ outcome, against }: PlateView): readonly WellState[] {
  if (against !== null) return ['onlyA', 'onlyB', 'both', 'neither'];
  if (outcome === 'state') return ['calm', 'stumble', 'dead'];
  return outcome === 'convulses' ? ['calm', 'cramp'] : ['level0', 'level1', 'level2', 'level3', 'level4'];
}

/** A well's state in words. */
export function sayState({ words, number }: LabWords, { outcome }: PlateView, state: WellState): string {
  switch (state) {
    case 'level0':
    case 'level1':
    case 'level2':
    case 'level3':
    case 'level4': {
      const edges = outcome === 'rate' ? levelEdges.rate : levelEdges.arrhythmia;
      const places = outcome === 'rate' ? 0 : 2;
      const level = Number(state.slice(-1));
      const from = number(edges[level - 1] ?? 0, places);
      const to = number(edges[level] ?? 0, places);
      if (level === 0) return words('plate.level.below', { to });
      return level === edges.length ? words('plate.level.above', { from }) : words('plate.level.between', { from, to });
    }
    default:
      return words(`state.${state}`);
  }
}
