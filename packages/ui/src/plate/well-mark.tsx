// One well as a mark. Shape and colour say the same: calm is plain, stumbling a zigzag, dead a cross, a cramp two bars;
// a level fills the well from below; of two plates A takes the left half and B the right one. Unsure wells are hatched.
import { memo } from 'react';

/** What a well shows: nothing yet, calm, the heart stumbles, dead, the body cramps; or a level; or which of two was hit. */
export type WellState = 'empty' | 'calm' | 'stumble' | 'dead' | 'cramp' | WellLevel | WellPair;
/** Fifths of a scale, lowest first. */
export type WellLevel = 'level0' | 'level1' | 'level2' | 'level3' | 'level4';
/** Two plates held against each other. */
export type WellPair = 'onlyA' | 'onlyB' | 'both' | 'neither';

export const wellLevels: readonly WellLevel[] = ['level0', 'level1', 'level2', 'level3', 'level4'];

export interface WellMarkProps {
  state: WellState;
  /** It could have come out otherwise: hatched. */
  unsure?: boolean;
  x: number;
  y: number;
  radius: number;
}

export const WellMark = memo(function WellMark({ state, unsure = false, x, y, radius }: WellMarkProps) {
  return (
    <g className={`well well-${state}`} transform={`translate(${x} ${y}) scale(${radius})`}>
      <circle r={1} className="well-disc" />
      {unsure && <path d="M-.97 .2L.2 -.97M-.7 .7L.7 -.7M-.2 .97L.97 -.2" className="well-hatch" />}
      <WellSign state={state} />
    </g>
  );
});

function WellSign({ state }: { state: WellState }) {
  switch (state) {
    case 'stumble':
      return <path d="M-.52 .3L-.18 -.38 .16 .38 .52 -.3" className="well-sign" />;
    case 'dead':
      return <path d="M-.38 -.38L.38 .38M.38 -.38L-.38 .38" className="well-sign" />;
    case 'cramp':
      return <path d="M-.25 -.45V.45M.25 -.45V.45" className="well-sign" />;
    case 'onlyA':
      return <path d="M0 -1A1 1 0 0 0 0 1Z" className="well-half-a" />;
    case 'onlyB':
      return <path d="M0 -1A1 1 0 0 1 0 1Z" className="well-half-b" />;
    case 'both':
      return <path d="M0 -.62V.62" className="well-sign" />;
    case 'neither':
      return <circle r={0.2} className="well-dot" />;
    case 'empty':
    case 'calm':
      return null;
    default:
      return <path d={water(wellLevels.indexOf(state))} className="well-water" />;
  }
}

/** The filled part of a well: a fifth more each level, up to the brim. */
function water(level: number): string {
  if (level >= wellLevels.length - 1) return 'M-1 0A1 1 0 1 0 1 0A1 1 0 1 0 -1 0Z';
  const surface = 1 - (2 * (level + 0.6)) / wellLevels.length;
  const half = Math.sqrt(1 - surface * surface);
  const place = (value: number) => value.toFixed(3);
  return `M${place(-half)} ${place(surface)}A1 1 0 ${surface < 0 ? 1 : 0} 0 ${place(half)} ${place(surface)}Z`;
}
