// A pad for pen, finger or mouse. The drawing is kept as a path; the last stroke can be taken back.
import { ActionButton, useTranslator } from '@offshoot/ui';
import { useRef, useState, type PointerEvent } from 'react';
import { notebookStrings } from '../../../strings/notebook.ts';
import { DRAWING_HEIGHT, DRAWING_WIDTH, extendStroke, writePath, type PenPoint } from './drawing-path.ts';

export function DrawingPad({ path, onPath }: { path: string; onPath: (path: string) => void }) {
  const words = useTranslator(notebookStrings);
  const [strokes, setStrokes] = useState<readonly (readonly PenPoint[])[]>([]);
  const pad = useRef<SVGSVGElement>(null);
  const change = (next: readonly (readonly PenPoint[])[]) => {
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
  return (
    <div className="drawing-pad">
      <svg
        ref={pad}
        role="img"
        aria-label={words('draw.pad', { strokes: drawn.length })}
        viewBox={`0 0 ${DRAWING_WIDTH} ${DRAWING_HEIGHT}`}
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
      </svg>
      <ActionButton look="quiet" disabled={drawn.length === 0} onPress={() => change(drawn.slice(0, -1))}>
        {words('draw.back')}
      </ActionButton>
    </div>
  );
}
