// The drawing that is drawn on: one tab stop that arrow keys walk, a finger's touch finds the nearest atom or bond. Each
// atom and bond is a button to a screen reader and says what it is and whom it holds.
import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { arrangeFormula, type FormulaDrawing } from '../../molecule/arrange-formula.ts';
import { AtomLetter, AtomMark, BondLine } from '../../molecule/molecule-drawing.tsx';
import { findTargetAt } from '../graph/find-target-at.ts';
import type { SketchTarget } from '../graph/sketch-target.ts';
import { readKey, type KeyAction } from '../graph/sketch-keys.ts';
import { walk, walkInOrder, walkToBond } from '../graph/walk-molecule.ts';
import type { SketchSubject } from '../sketch-words.ts';
import type { Sketch } from '../use-sketch.ts';
import { steadyView, type Box } from './steady-view.ts';
import { TargetSpots } from './target-spots.tsx';
import { useSize } from './use-size.ts';
import type { Zoom } from './use-zoom.ts';
import './sketch-board.css';

export interface SketchBoardProps {
  subject: SketchSubject;
  sketch: Sketch;
  onShowKeys: () => void;
  zoom?: Zoom;
  children?: React.ReactNode;
}

/** Half the width of a finger, px. */
const fingerReach = 26;

export function SketchBoard({ subject, sketch, onShowKeys, zoom, children }: SketchBoardProps) {
  const { molecule, style, words } = subject;
  const hintId = useId();
  const boardId = useId();
  const [frame, size] = useSize<HTMLDivElement>();
  const drawing = useMemo(() => arrangeFormula(molecule, style), [molecule, style]);
  const view = useView(drawing, size.width / size.height, zoom);
  const [hovered, setHovered] = useState<SketchTarget | null>(null);
  useFocusFollowing(frame, boardId, sketch, molecule);

  const pointAt = ({ clientX, clientY }: MouseEvent): SketchTarget | null => {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined) return null;
    const scale = view[2] / box.width;
    const point = { x: view[0] + (clientX - box.left) * scale, y: view[1] + (clientY - box.top) * scale };
    return findTargetAt(molecule, drawing.atoms, point, fingerReach * scale);
  };
  const onClick = (event: MouseEvent): void => {
    if (zoom?.moved() === true) return;
    // A screen reader presses the button itself; a finger means a place.
    const meant = event.detail === 0 ? spotOf(event.target as Element) : pointAt(event);
    if (meant === null) sketch.closeTray();
    else sketch.choose(meant);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    const action = readKey({ key, shift: shiftKey, modified: ctrlKey || altKey || metaKey }, sketch.target);
    if (action === null || (action.kind === 'leave' && sketch.page === null && sketch.joinFrom === null)) return;
    event.preventDefault();
    event.stopPropagation();
    act(action, subject, sketch, onShowKeys);
  };

  return (
    <div
      ref={frame}
      className={sketch.joinFrom === null ? 'sketch-board' : 'sketch-board sketch-joining'}
      role="application"
      aria-label={words.picture}
      aria-describedby={hintId}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerMove={(event) => setHovered(event.pointerType === 'mouse' ? pointAt(event) : null)}
      onPointerLeave={() => setHovered(null)}
      {...zoom?.listeners}
    >
      <svg viewBox={view.join(' ')} role="presentation">
        <DrawnMolecule subject={subject} drawing={drawing} />
        <TargetSpots subject={subject} drawing={drawing} sketch={sketch} hovered={hovered} boardId={boardId} />
      </svg>
      <p id={hintId} className="only-heard">
        {words.hint}
      </p>
      {children}
    </div>
  );
}

function useView(drawing: FormulaDrawing, aspect: number, zoom: Zoom | undefined): Box {
  const before = useRef<{ view: Box; aspect: number } | null>(null);
  const steady = steadyView(
    before.current !== null && before.current.aspect === aspect ? before.current.view : null,
    drawing.box,
    aspect,
  );
  useEffect(() => {
    before.current = { view: steady, aspect };
  });
  return zoom === undefined ? steady : zoom.apply(steady);
}

function DrawnMolecule({ subject, drawing }: { subject: SketchSubject; drawing: FormulaDrawing }) {
  const { markedAtoms, markedBonds } = subject;
  return (
    <g aria-hidden="true" className="sketch-drawn">
      {drawing.lines.map((line, i) => (
        <BondLine key={i} line={line} marked={line.bond !== null && markedBonds.includes(line.bond)} />
      ))}
      {drawing.letters.map((letter, i) => (
        <AtomLetter key={i} letter={letter} />
      ))}
      {markedAtoms.map((atom) => {
        const point = drawing.atoms[atom];
        return point === undefined ? null : <AtomMark key={atom} point={point} />;
      })}
    </g>
  );
}

/** The focus goes where the cursor goes, also when the focused atom is gone; never into the drawing from elsewhere by itself. */
function useFocusFollowing(
  frame: React.RefObject<HTMLDivElement | null>,
  boardId: string,
  { target, focusCalls }: Sketch,
  molecule: SketchSubject['molecule'],
): void {
  const lastCall = useRef(focusCalls);
  const lastHeld = useRef(false);
  useLayoutEffect(() => {
    const board = frame.current;
    if (board === null) return;
    const held =
      board.contains(document.activeElement) || (lastHeld.current && document.activeElement === document.body);
    if (held || lastCall.current !== focusCalls)
      document.getElementById(spotId(boardId, target))?.focus({ preventScroll: true });
    lastCall.current = focusCalls;
    lastHeld.current = board.contains(document.activeElement);
  }, [frame, boardId, target.kind, 'atom' in target ? target.atom : target.bond, focusCalls, molecule]);
  useEffect(() => {
    const note = (): void => {
      const active = document.activeElement;
      if (active !== document.body) lastHeld.current = frame.current?.contains(active) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [frame]);
}

/** Id of the element of a target. */
export function spotId(boardId: string, target: SketchTarget): string {
  return target.kind === 'atom' ? `${boardId}-atom-${target.atom}` : `${boardId}-bond-${target.bond}`;
}

function spotOf(element: Element): SketchTarget | null {
  const spot = element.closest<SVGElement>('[data-atom], [data-bond]');
  const [atom, bond] = [spot?.dataset['atom'], spot?.dataset['bond']];
  if (atom !== undefined) return { kind: 'atom', atom: Number(atom) };
  return bond === undefined ? null : { kind: 'bond', bond: Number(bond) };
}

function act(action: KeyAction, { molecule }: SketchSubject, sketch: Sketch, onShowKeys: () => void): void {
  const { target } = sketch;
  switch (action.kind) {
    case 'walk':
      return sketch.moveTo((action.toBond ? walkToBond : walk)(molecule, target, action.arrow));
    case 'walk-in-order':
      return sketch.moveTo(walkInOrder(molecule, target, action.by));
    case 'order':
      return sketch.order(action.order);
    case 'open-tray':
      return sketch.joinFrom === null ? sketch.enterTray(action.page) : sketch.choose(target);
    case 'start-join':
      return sketch.startJoin();
    case 'show-keys':
      return onShowKeys();
    case 'leave':
      return sketch.closeTray();
  }
}
