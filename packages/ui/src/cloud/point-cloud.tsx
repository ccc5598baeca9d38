// A cloud of points to look around in: drag or arrow keys move, wheel, two fingers, + and - zoom, a touch or Enter chooses
// a point. The words and the table that say the same stand beside it.
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { ActionButton } from '../controls/action-button.tsx';
import { moveView, pointAt, wholeView, zoomView, type CloudSize, type CloudView } from './cloud-view.ts';
import { paintCloud, type CloudPicture } from './paint-cloud.ts';
import { enlargementOf, placeIn } from '../layout/place-in.ts';
import './point-cloud.css';

export interface PointCloudProps extends CloudPicture {
  /** The picture's name, and how it is used by keys. */
  label: string;
  help: string;
  /** Both axes have one scale: a map. */
  equal: boolean;
  words: { in: string; out: string; whole: string };
  onChoose: (point: number) => void;
}

const STEP = 60;
const ZOOM = 1.5;
const WHEEL = 500;
/** A press that moves less than this chooses, px. */
const STILL = 5;
const REACH = 22;

export function PointCloud(props: PointCloudProps) {
  const { label, help, words } = props;
  const helpId = useId();
  const { frame, canvas, look, sizeOf } = useCloud(props);
  const fingers = useFingers(props, look, sizeOf);
  const middle = (factor: number) => {
    const size = sizeOf();
    look((view) => zoomView(view, factor, size.width / 2, size.height / 2, size));
  };
  const keys = (event: KeyboardEvent) => {
    const moves = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] } as const;
    const move = event.key in moves ? moves[event.key as keyof typeof moves] : null;
    if (move !== null) look((view) => moveView(view, move[0], move[1]));
    else if (event.key === '+') middle(ZOOM);
    else if (event.key === '-') middle(1 / ZOOM);
    else if (event.key === '0') look(null);
    else if (event.key === 'Enter') fingers.choose(sizeOf().width / 2, sizeOf().height / 2, Infinity);
    else return;
    event.preventDefault();
  };
  return (
    <div className="point-cloud">
      <div
        ref={frame}
        className="point-cloud-frame"
        role="application"
        tabIndex={0}
        aria-label={label}
        aria-describedby={helpId}
        onKeyDown={keys}
        onPointerDown={fingers.down}
        onPointerMove={fingers.move}
        onPointerUp={fingers.up}
        onPointerCancel={fingers.up}
      >
        <canvas ref={canvas} aria-hidden="true" />
      </div>
      <div className="point-cloud-foot">
        <p id={helpId} className="second">
          {help}
        </p>
        <ActionButton look="plain" icon={<IconPlus size={18} aria-hidden="true" />} onPress={() => middle(ZOOM)}>
          {words.in}
        </ActionButton>
        <ActionButton look="plain" icon={<IconMinus size={18} aria-hidden="true" />} onPress={() => middle(1 / ZOOM)}>
          {words.out}
        </ActionButton>
        <ActionButton look="plain" icon={<IconFocusCentered size={18} aria-hidden="true" />} onPress={() => look(null)}>
          {words.whole}
        </ActionButton>
      </div>
    </div>
  );
}

/** Looks elsewhere; null: at everything. */
type Look = (change: ((view: CloudView) => CloudView) | null) => void;

/** The canvas, painted once a frame at most. */
function useCloud(props: PointCloudProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<CloudView | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const cloud = useMemo(() => {
    let waiting = 0;
    const sizeOf = (): CloudSize => ({
      width: frame.current?.clientWidth ?? 1,
      height: frame.current?.clientHeight ?? 1,
    });
    const paint = () => {
      waiting = 0;
      const [box, sheet] = [frame.current, canvas.current];
      const context = sheet?.getContext('2d');
      if (box === null || sheet === null || context === null || context === undefined) return;
      const size = sizeOf();
      const dense = window.devicePixelRatio;
      if (sheet.width !== size.width * dense || sheet.height !== size.height * dense) {
        sheet.width = size.width * dense;
        sheet.height = size.height * dense;
      }
      context.setTransform(dense, 0, 0, dense, 0, 0);
      view.current ??= wholeView(latest.current.places, size, latest.current.equal);
      const style = getComputedStyle(box);
      paintCloud(context, latest.current, view.current, size, (name) => style.getPropertyValue(name));
    };
    const paintSoon = () => {
      if (waiting === 0) waiting = requestAnimationFrame(paint);
    };
    const look: Look = (change) => {
      const now = view.current ?? wholeView(latest.current.places, sizeOf(), latest.current.equal);
      view.current = change === null ? null : change(now);
      paintSoon();
    };
    return { sizeOf, look, paintSoon };
  }, []);
  useEffect(() => {
    const observer = new ResizeObserver(() => cloud.look(null));
    const box = frame.current!;
    observer.observe(box);
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const { x, y } = placeIn(box, event);
      const factor = 2 ** (-event.deltaY / WHEEL);
      cloud.look((now) => zoomView(now, factor, x, y, cloud.sizeOf()));
    };
    // React's own wheel listener is passive: the page would scroll along.
    box.addEventListener('wheel', turn, { passive: false });
    return () => {
      observer.disconnect();
      box.removeEventListener('wheel', turn);
    };
  }, [cloud]);
  useEffect(() => cloud.look(null), [cloud, props.places]);
  useEffect(() => cloud.paintSoon());
  return { frame, canvas, view, look: cloud.look, sizeOf: cloud.sizeOf };
}

/** One finger moves or chooses, two zoom. */
function useFingers({ places, onChoose }: PointCloudProps, look: Look, sizeOf: () => CloudSize) {
  const down = useRef(new Map<number, { x: number; y: number; far: boolean }>());
  const choose = (px: number, py: number, reach: number) => {
    look((view) => {
      const point = pointAt(places, view, sizeOf(), px, py, reach);
      if (point !== null) onChoose(point);
      return view;
    });
  };
  return {
    choose,
    down: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      down.current.set(event.pointerId, { x: event.clientX, y: event.clientY, far: false });
    },
    move: (event: PointerEvent) => {
      const finger = down.current.get(event.pointerId);
      if (finger === undefined) return;
      const [dx, dy] = [event.clientX - finger.x, event.clientY - finger.y];
      if (!finger.far && Math.abs(dx) + Math.abs(dy) < STILL) return;
      const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1];
      const enlarged = enlargementOf(event.currentTarget);
      if (other === undefined) look((view) => moveView(view, dx / enlarged, dy / enlarged));
      else {
        const apart = (x: number, y: number) => Math.max(1, Math.hypot(x - other.x, y - other.y));
        const factor = apart(event.clientX, event.clientY) / apart(finger.x, finger.y);
        const between = { clientX: (event.clientX + other.x) / 2, clientY: (event.clientY + other.y) / 2 };
        const { x, y } = placeIn(event.currentTarget, between);
        look((view) => zoomView(view, factor, x, y, sizeOf()));
      }
      down.current.set(event.pointerId, { x: event.clientX, y: event.clientY, far: true });
    },
    up: (event: PointerEvent) => {
      const finger = down.current.get(event.pointerId);
      down.current.delete(event.pointerId);
      if (finger === undefined || finger.far || event.type === 'pointercancel') return;
      const { x, y } = placeIn(event.currentTarget, event);
      choose(x, y, REACH);
    },
  };
}
