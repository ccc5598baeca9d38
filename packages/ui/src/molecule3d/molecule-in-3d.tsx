// A molecule as balls and sticks that can be turned: by hand, by keys, by buttons. Letters on the balls say the element,
// so that colour is never needed; drawn as SVG, so that it runs without a graphics card and prints sharply.
import type { Arrangement } from '@offshoot/chemistry';
import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowUp,
  IconRefresh,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { memo, useId, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { arrangeBalls, reachOf, type Ball, type Stick } from './arrange-balls.ts';
import { useTurning, type TurnStep } from './use-turning.ts';
import './molecule-in-3d.css';

export interface In3DWords {
  /** The picture in a few words, for a screen reader. */
  picture: string;
  /** How to turn it; shown below the picture. */
  hint: string;
  /** Name of a button. */
  step: (step: TurnStep) => string;
  /** Said after a step. */
  done: (step: TurnStep) => string;
}

export interface MoleculeIn3DProps {
  arrangement: Arrangement;
  words: In3DWords;
}

const buttons = [
  ['left', IconArrowLeft],
  ['right', IconArrowRight],
  ['up', IconArrowUp],
  ['down', IconArrowDown],
  ['nearer', IconZoomIn],
  ['farther', IconZoomOut],
  ['back', IconRefresh],
] as const;

export function MoleculeIn3D({ arrangement, words }: MoleculeIn3DProps) {
  const [spoken, setSpoken] = useState('');
  const hintId = useId();
  const lightId = useId();
  const { turn, zoom, step, handlers } = useTurning((what) => setSpoken(words.done(what)));
  const drawn = useMemo(() => arrangeBalls(arrangement, turn), [arrangement, turn]);
  const half = (reachOf(arrangement) * 1.12) / zoom;
  return (
    <div className="molecule-3d">
      <div
        className="molecule-3d-view"
        role="application"
        aria-label={words.picture}
        aria-describedby={hintId}
        tabIndex={0}
        {...handlers}
      >
        <svg viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`} aria-hidden="true">
          <Light id={lightId} />
          {drawn.map((part) =>
            part.kind === 'ball' ? (
              <BallMark key={part.atom} ball={part} lightId={lightId} />
            ) : (
              <StickMark key={part.key} stick={part} />
            ),
          )}
        </svg>
      </div>
      <div className="molecule-3d-buttons">
        {buttons.map(([what, Icon]) => (
          <Button key={what} className="molecule-3d-button" aria-label={words.step(what)} onPress={() => step(what)}>
            <Icon size={20} aria-hidden="true" />
          </Button>
        ))}
      </div>
      <p id={hintId} className="second molecule-3d-hint">
        {words.hint}
      </p>
      <p className="only-heard" role="status">
        {spoken}
      </p>
    </div>
  );
}

/** Light from above left, the same on every ball. */
const Light = memo(function Light({ id }: { id: string }) {
  return (
    <radialGradient id={id} cx="0.36" cy="0.32" r="0.75">
      <stop offset="0" stopColor="#fff" stopOpacity="0.5" />
      <stop offset="0.5" stopColor="#fff" stopOpacity="0" />
      <stop offset="0.7" stopColor="#10161f" stopOpacity="0" />
      <stop offset="1" stopColor="#10161f" stopOpacity="0.5" />
    </radialGradient>
  );
});

/** How much the ground covers what is far away; letters stay readable. */
const mist = 0.45;

function BallMark({ ball, lightId }: { ball: Ball; lightId: string }) {
  const { x, y, radius, element, charge, farness } = ball;
  const sign = charge === 0 ? '' : charge > 0 ? '+' : '−';
  const size = radius * (element.length + sign.length > 1 ? 0.95 : 1.2);
  return (
    <g>
      <circle cx={x} cy={y} r={radius} className={`ball-${element}`} />
      <circle cx={x} cy={y} r={radius} fill={`url(#${lightId})`} />
      <circle cx={x} cy={y} r={radius} className="ball-mist" opacity={farness * mist} />
      <text x={x} y={y} className="ball-letter" fontSize={size}>
        {element}
        {sign}
      </text>
    </g>
  );
}

function StickMark({ stick }: { stick: Stick }) {
  const [[x1, y1], [x2, y2]] = [stick.from, stick.to];
  const ends = { x1, y1, x2, y2 };
  return (
    <g>
      <line {...ends} className="stick" strokeWidth={stick.width} />
      <line {...ends} className="stick-shine" strokeWidth={stick.width * 0.35} />
      <line {...ends} className="stick-mist" strokeWidth={stick.width * 1.1} opacity={stick.farness * mist} />
    </g>
  );
}
