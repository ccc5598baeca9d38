// The drawing table with the expert's editor: what is drawn counts when it is taken over, and is judged then.
import { useState, type ReactNode } from 'react';
import { ActionButton } from '../../controls/action-button.tsx';
import type { SketchSubject } from '../sketch-words.ts';
import { ExpertBoard } from './expert-board.tsx';

export interface ExpertTableProps {
  subject: SketchSubject;
  verdict: ReactNode;
  /** Takes a drawing over and answers with what is said of it. */
  onMolfile: (molfile: string) => Promise<string>;
}

export function ExpertTable({ subject, verdict, onMolfile }: ExpertTableProps) {
  const { words, molecule } = subject;
  const [drawn, setDrawn] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const take = (): void => {
    if (drawn === null) return;
    setDrawn(null);
    void onMolfile(drawn).then(setSaid);
  };
  return (
    <>
      <div className="drawing-table-board">
        <ExpertBoard
          molecule={molecule}
          words={{
            name: words.table('expert-name'),
            loading: words.table('expert-loading'),
            failed: words.table('expert-failed'),
          }}
          onDrawn={setDrawn}
        />
      </div>
      <div className="drawing-table-side">
        <p className="second">{words.table('expert-hint')}</p>
        <ActionButton disabled={drawn === null} onPress={take}>
          {words.table('expert-take')}
        </ActionButton>
        <p role="status">{said}</p>
        {verdict}
      </div>
    </>
  );
}
