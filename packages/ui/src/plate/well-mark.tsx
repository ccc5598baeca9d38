// One well as a mark: empty, calm (plain), stumbling (zigzag), dead (cross). Shape and colour say the same.
import { memo } from 'react';

/** What a well shows: nothing yet, calm, the heart stumbles, dead. */
export type WellState = 'empty' | 'calm' | 'stumble' | 'dead';

export interface WellMarkProps {
  state: WellState;
  x: number;
  y: number;
  radius: number;
}

export const WellMark = memo(function WellMark({ state, x, y, radius }: WellMarkProps) {
  return (
    <g className={`well well-${state}`} transform={`translate(${x} ${y}) scale(${radius})`}>
      <circle r={1} className="well-disc" />
      {state === 'stumble' && <path d="M-.52 .3L-.18 -.38 .16 .38 .52 -.3" className="well-sign" />}
      {state === 'dead' && <path d="M-.38 -.38L.38 .38M.38 -.38L-.38 .38" className="well-sign" />}
    </g>
  );
});
