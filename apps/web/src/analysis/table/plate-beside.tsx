// The plate beside the table: a well that is touched is chosen in table and graph, and a chosen row is ringed on the plate.
import { useStore } from 'zustand';
import { PlatePart } from '../../pupil/plate/plate-part.tsx';
import type { Analysis } from '../use-analysis.ts';

export function PlateBeside({ analysis: { desk } }: { analysis: Analysis }) {
  const state = useStore(desk.store);
  return (
    <div className="analysis-plate">
      <PlatePart desk={desk} state={state} />
    </div>
  );
}
