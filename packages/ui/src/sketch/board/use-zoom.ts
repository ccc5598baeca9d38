// Nearer and farther: two fingers, the wheel, or buttons; one finger or the mouse moves what is shown once it is near.
import { useRef, useState, type PointerEvent, type WheelEvent } from 'react';
import type { Box } from './steady-view.ts';

export interface Zoom {
  /** The part of a view that is shown. */
  readonly apply: (view: Box) => Box;
  readonly nearer: () => void;
  readonly farther: () => void;
  readonly isWhole: boolean;
  /** Whether the last press moved the drawing, so that it meant no atom. */
  readonly moved: () => boolean;
  readonly listeners: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMoveCapture: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
    readonly onWheel: (event: WheelEvent) => void;
  };
}

interface State {
  /** 1 shows all. */
  readonly scale: number;
  /** Middle of what is shown, as shares of the view. */
  readonly x: number;
  readonly y: number;
}

const whole: State = { scale: 1, x: 0.5, y: 0.5 };
const nearest = 6;
const buttonStep = 1.4;
const wheelStep = 1.0015;
/** A press that moves less than this is a touch, px. */
const stillPx = 8;

interface Finger {
  readonly x: number;
  readonly y: number;
}

export function useZoom(): Zoom {
  const [state, setState] = useState(whole);
  const fingers = useRef(new Map<number, Finger>());
  const travelled = useRef(0);
  const zoomBy = (factor: number): void => setState((now) => clamp({ ...now, scale: now.scale * factor }));
  const lift = (event: PointerEvent): void => {
    fingers.current.delete(event.pointerId);
  };
  return {
    apply: ([left, top, width, height]) => {
      const [w, h] = [width / state.scale, height / state.scale];
      return [left + state.x * width - w / 2, top + state.y * height - h / 2, w, h];
    },
    nearer: () => zoomBy(buttonStep),
    farther: () => zoomBy(1 / buttonStep),
    isWhole: state.scale === 1,
    moved: () => travelled.current > stillPx,
    listeners: {
      onPointerDown: (event) => {
        if (fingers.current.size === 0) travelled.current = 0;
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMoveCapture: (event) => {
        const before = [...fingers.current.values()];
        const held = fingers.current.get(event.pointerId);
        if (held === undefined) return;
        if (event.pointerType === 'mouse' && event.buttons === 0) return lift(event);
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
        const after = [...fingers.current.values()];
        travelled.current += Math.hypot(event.clientX - held.x, event.clientY - held.y);
        if (travelled.current <= stillPx) return;
        const { width, height } = event.currentTarget.getBoundingClientRect();
        setState((now) => clamp(moveBy(now, before, after, width, height)));
      },
      onPointerUp: lift,
      onPointerCancel: lift,
      onWheel: (event) => zoomBy(wheelStep ** -event.deltaY),
    },
  };
}

/** What the fingers did: their middle moves the drawing, their distance brings it nearer. */
function moveBy(now: State, before: readonly Finger[], after: readonly Finger[], width: number, height: number): State {
  const [from, to] = [middle(before), middle(after)];
  const spread = before.length > 1 ? apart(after) / Math.max(1, apart(before)) : 1;
  return {
    scale: now.scale * spread,
    x: now.x - (to.x - from.x) / width / now.scale,
    y: now.y - (to.y - from.y) / height / now.scale,
  };
}

function clamp({ scale, x, y }: State): State {
  const near = Math.max(1, Math.min(nearest, scale));
  const edge = 0.5 / near;
  const inside = (share: number): number => Math.max(edge, Math.min(1 - edge, share));
  return { scale: near, x: inside(x), y: inside(y) };
}

function middle(fingers: readonly Finger[]): Finger {
  const sum = fingers.reduce((total, finger) => ({ x: total.x + finger.x, y: total.y + finger.y }), { x: 0, y: 0 });
  return { x: sum.x / fingers.length, y: sum.y / fingers.length };
}

function apart([a, b]: readonly Finger[]): number {
  return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
}
