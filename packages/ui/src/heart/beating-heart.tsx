// A small heart that beats with the record: the eye's twin of the sound.
import { useRef } from 'react';
import type { RunClock } from '../run/run-clock.ts';
import { useMoment } from '../run/use-run-clock.ts';
import { spikesUntil } from '../brain/spike-glow.ts';
import './heart-pictures.css';

export interface BeatingHeartProps {
  clock: RunClock;
  /** Steps of the beats, ascending. */
  beatSteps: readonly number[];
}

const fadeSteps = 110;

export function BeatingHeart({ clock, beatSteps }: BeatingHeartProps) {
  const heart = useRef<SVGGElement>(null);
  useMoment(
    clock,
    (time) => {
      const last = spikesUntil({ steps: beatSteps, neurons: beatSteps }, time) - 1;
      const since = last < 0 ? Infinity : time - beatSteps[last]!;
      const size = 1 + 0.28 * Math.exp(-since / fadeSteps);
      heart.current?.setAttribute('transform', `translate(20 20) scale(${size.toFixed(3)})`);
    },
    [beatSteps],
  );
  return (
    <svg className="beating-heart" width="40" height="40" aria-hidden="true">
      <g ref={heart} transform="translate(20 20)">
        <path d="M0 11C-15 0 -12 -11 -5 -11C-2 -11 0 -9 0 -6C0 -9 2 -11 5 -11C12 -11 15 0 0 11Z" />
      </g>
    </svg>
  );
}
