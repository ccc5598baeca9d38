// The plate beside the table: a well that is touched is chosen in table and graph, and a chosen row is ringed on the plate.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { shownTryOf } from '../../pupil/bench-store.ts';
import { PlatePart } from '../../pupil/plate/plate-part.tsx';
import { showTry } from '../../pupil/shot-actions.ts';
import type { Analysis } from '../use-analysis.ts';

export function PlateBeside({ analysis: { desk, base, seen } }: { analysis: Analysis }) {
  const state = useStore(desk.store);
  const isEmpty = shownTryOf(state) === null;
  const first = seen[0] === undefined ? null : (base?.tryOf(seen[0]) ?? null);
  // An empty plate would have nothing to choose: the try of the first row lies on it then.
  useEffect(() => {
    if (isEmpty && first !== null) showTry(desk, first);
  }, [desk, isEmpty, first]);
  return (
    <div className="analysis-plate">
      <PlatePart desk={desk} state={state} />
    </div>
  );
}
