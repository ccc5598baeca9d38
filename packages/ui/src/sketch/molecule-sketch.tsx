// The sketcher on the bench: a drawing one draws on, a tray over what stands below it while an atom or bond is chosen, and
// the large drawing table over the page.
import { useState, type ReactNode } from 'react';
import { SketchBoard } from './board/sketch-board.tsx';
import type { SketchSubject } from './sketch-words.ts';
import { DrawingTable, type TableActions } from './table/drawing-table.tsx';
import { KeyList } from './table/key-list.tsx';
import { SketchTray } from './tray/sketch-tray.tsx';
import { useSketch } from './use-sketch.ts';
import './molecule-sketch.css';

export interface MoleculeSketchProps extends TableActions {
  subject: SketchSubject;
  verdict: ReactNode;
  /** Whether the large drawing table lies over the page. */
  tableOpen: boolean;
  onTableClose: () => void;
  /** What stands below the drawing; the tray covers it while it is open. */
  children: ReactNode;
}

export function MoleculeSketch({
  subject,
  verdict,
  children,
  tableOpen,
  onTableClose,
  ...actions
}: MoleculeSketchProps) {
  const { words } = subject;
  const sketch = useSketch(subject);
  const [keys, setKeys] = useState(false);
  const open = sketch.page !== null || sketch.joinFrom !== null;
  return (
    <>
      <div className="molecule-stage">
        <SketchBoard subject={subject} sketch={sketch} onShowKeys={() => setKeys(true)} />
      </div>
      <div className="sketch-below">
        <div className="sketch-covered" inert={open}>
          {children}
        </div>
        {open && <SketchTray subject={subject} sketch={sketch} closable />}
      </div>
      <p className="only-heard" role="status">
        {sketch.spoken}
      </p>
      {keys && <KeyList words={words} onClose={() => setKeys(false)} />}
      {tableOpen && <DrawingTable subject={subject} verdict={verdict} onClose={onTableClose} {...actions} />}
    </>
  );
}
