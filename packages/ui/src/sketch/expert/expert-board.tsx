// The toolkit's own canvas editor, for those who know such programs. It is loaded when it is asked for, on the page's own
// thread; what is drawn leaves it as a molfile. It can't be used by keyboard or ear: the drawing board beside it can.
import { writeMolfile, type Molecule } from '@offshoot/chemistry';
import { useEffect, useRef, useState } from 'react';
import './expert-board.css';

export interface ExpertBoardProps {
  molecule: Molecule;
  words: { readonly name: string; readonly loading: string; readonly failed: string };
  /** The drawing as a molfile after each change of the pupil's; null when it is again what came in. */
  onDrawn: (molfile: string) => void;
}

type Toolkit = typeof import('openchemlib');
type Editor = InstanceType<Toolkit['CanvasEditor']>;

export function ExpertBoard({ molecule, words, onDrawn }: ExpertBoardProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const [editor, setEditor] = useState<{ toolkit: Toolkit; canvas: Editor } | null>(null);
  useEffect(() => {
    let gone = false;
    let canvas: Editor | null = null;
    import('openchemlib').then(
      (toolkit) => {
        if (gone || frame.current === null) return;
        canvas = new toolkit.CanvasEditor(frame.current, {});
        setEditor({ toolkit, canvas });
        setState('ready');
      },
      () => setState('failed'),
    );
    return () => {
      gone = true;
      canvas?.destroy();
    };
  }, []);
  useEffect(() => {
    if (editor === null || editor.canvas.isDestroyed) return;
    editor.canvas.setMolecule(editor.toolkit.Molecule.fromMolfile(writeMolfile(molecule)));
  }, [editor, molecule]);
  useEffect(() => {
    if (editor === null || editor.canvas.isDestroyed) return undefined;
    editor.canvas.setOnChangeListener(({ type, isUserEvent }) => {
      if (type === 'molecule' && isUserEvent) onDrawn(editor.canvas.getMolecule().toMolfile());
    });
    return () => {
      if (!editor.canvas.isDestroyed) editor.canvas.removeOnChangeListener();
    };
  }, [editor, onDrawn]);
  return (
    <div className="expert-board">
      <div ref={frame} className="expert-canvas" role="application" aria-label={words.name} />
      {state !== 'ready' && (
        <p className="second expert-waiting" role="status">
          {state === 'failed' ? words.failed : words.loading}
        </p>
      )}
    </div>
  );
}
