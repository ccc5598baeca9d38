// Turning and zooming by hand: drag, two fingers, arrow keys, plus and minus. Nothing turns by itself.
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { firstTurn, turnBy, type Turn } from './turn.ts';

/** A step that a key or a button makes. */
export type TurnStep = 'left' | 'right' | 'up' | 'down' | 'nearer' | 'farther' | 'back';

export interface Turning {
  turn: Turn;
  /** 1 shows the whole molecule. */
  zoom: number;
  step: (step: TurnStep) => void;
  /** For the element that is turned on. */
  handlers: {
    onKeyDown: (event: KeyboardEvent) => void;
    onPointerDown: (event: PointerEvent) => void;
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: (event: PointerEvent) => void;
    onPointerCancel: (event: PointerEvent) => void;
  };
}

const keyTurn = Math.PI / 12;
const turnPerPixel = 0.01; // radians
const zoomStep = 1.25;
const [leastZoom, mostZoom] = [0.6, 4];

const stepOfKey: Readonly<Record<string, TurnStep>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  '+': 'nearer',
  '=': 'nearer',
  '-': 'farther',
  '0': 'back',
  Home: 'back',
};
const turnOf: Readonly<Partial<Record<TurnStep, readonly [right: number, up: number]>>> = {
  left: [-keyTurn, 0],
  right: [keyTurn, 0],
  up: [0, keyTurn],
  down: [0, -keyTurn],
};

/** @param onStep told of each step by key or button, to say it */
export function useTurning(onStep: (step: TurnStep) => void): Turning {
  const [turn, setTurn] = useState(firstTurn);
  const [zoom, setZoom] = useState(1);
  const zoomBy = (factor: number): void => setZoom((now) => Math.min(mostZoom, Math.max(leastZoom, now * factor)));
  const step = (what: TurnStep): void => {
    const by = turnOf[what];
    if (by !== undefined) setTurn((now) => turnBy(now, ...by));
    if (what === 'nearer') zoomBy(zoomStep);
    if (what === 'farther') zoomBy(1 / zoomStep);
    if (what === 'back') {
      setTurn(firstTurn);
      setZoom(1);
    }
    onStep(what);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const what = event.ctrlKey || event.metaKey || event.altKey ? undefined : stepOfKey[event.key];
    if (what === undefined) return;
    event.preventDefault();
    step(what);
  };
  const drag = useDrag((right, up) => setTurn((now) => turnBy(now, right * turnPerPixel, up * turnPerPixel)), zoomBy);
  return { turn, zoom, step, handlers: { onKeyDown, ...drag } };
}

/** One finger turns, two fingers zoom. */
function useDrag(onTurn: (right: number, up: number) => void, onZoom: (factor: number) => void) {
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const spread = (): number => {
    const [one, other] = [...fingers.current.values()];
    return one === undefined || other === undefined ? 0 : Math.hypot(one.x - other.x, one.y - other.y);
  };
  const lift = (event: PointerEvent): void => {
    fingers.current.delete(event.pointerId);
  };
  return {
    onPointerDown: (event: PointerEvent): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerMove: (event: PointerEvent): void => {
      const before = fingers.current.get(event.pointerId);
      if (before === undefined) return;
      const spreadBefore = spread();
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (fingers.current.size === 1) onTurn(event.clientX - before.x, before.y - event.clientY);
      else if (spreadBefore > 0) onZoom(spread() / spreadBefore);
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  };
}
