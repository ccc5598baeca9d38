// A pad for pen, finger, mouse or keys: arrows move the pen, space puts it down and lifts it, and its place is spoken. The drawing is
// kept as a path; the last stroke can be taken back.
import { DRAWING_HEIGHT, DRAWING_WIDTH, extendStroke, writePath, type PenPoint } from '@offshoot/inquiry';
import { ActionButton, useTranslator } from '@offshoot/ui';
import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { notebookStrings } from '../../../strings/notebook.ts';
import { movePen, penStart, type Pen } from './move-pen.ts';

type Strokes = readonly (readonly PenPoint[])[];

export function DrawingPad({ path, onPath }: { path: string; onPath: (path: string) => void }) {
  const words = useTranslator(notebookStrings);
  const [strokes, setStrokes] = useState<Strokes>([]);
  const [pen, setPen] = useState<Pen | null>(null);
  const pad = useRef<SVGSVGElement>(null);
  const helpId = useId();
  const change = (next: Strokes) => {
    setStrokes(next);
    onPath(writePath(next));
  };
  const drawn = path === '' ? [] : strokes;
  const pointOf = ({ clientX, clientY }: PointerEvent): PenPoint => {
    const box = pad.current!.getBoundingClientRect();
    return {
      x: ((clientX - box.left) / box.width) * DRAWING_WIDTH,
      y: ((clientY - box.top) / box.height) * DRAWING_HEIGHT,
    };
  };
  const onKey = (event: KeyboardEvent) => {
    const moved = movePen(pen ?? penStart, drawn, event.key, event.shiftKey);
    if (moved === null) return;
    event.preventDefault();
    setPen(moved.pen);
    if (moved.strokes !== drawn) change(moved.strokes);
  };
  return (
    <div className="drawing-pad">
      <svg
        ref={pad}
        role="application"
        tabIndex={0}
        aria-label={words('draw.pad', { strokes: drawn.length })}
        aria-describedby={helpId}
        viewBox={`0 0 ${DRAWING_WIDTH} ${DRAWING_HEIGHT}`}
        onKeyDown={onKey}
        onBlur={() => setPen(null)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          change([...drawn, [pointOf(event)]]);
        }}
        onPointerMove={(event) => {
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
          const stroke = extendStroke(drawn.at(-1) ?? [], pointOf(event));
          change([...drawn.slice(0, -1), stroke]);
        }}
      >
        <path d={writePath(drawn)} />
        {pen !== null && (
          <circle className={pen.down ? 'pen-down' : 'pen-up'} cx={pen.x} cy={pen.y} r={pen.down ? 5 : 8} />
        )}
      </svg>
      <PenWords id={helpId} pen={pen} />
      <ActionButton look="quiet" disabled={drawn.length === 0} onPress={() => change(drawn.slice(0, -1))}>
        {words('draw.back')}
      </ActionButton>
    </div>
  );
}

/** How to draw by keys, and where the pen is, for the ear. */
function PenWords({ id, pen }: { id: string; pen: Pen | null }) {
  const words = useTranslator(notebookStrings);
  return (
    <>
      <p id={id} className="second">
        {words('draw.keys')}
      </p>
      <p className="only-heard" role="status">
        {pen !== null && words(pen.down ? 'draw.down' : 'draw.up', shareOf(pen))}
      </p>
    </>
  );
}

/** The pen's place in hundredths of the pad, from the left and from the top. */
function shareOf({ x, y }: PenPoint): { x: number; y: number } {
  const hundred = 100;
  return { x: Math.round((hundred * x) / DRAWING_WIDTH), y: Math.round((hundred * y) / DRAWING_HEIGHT) };
}
