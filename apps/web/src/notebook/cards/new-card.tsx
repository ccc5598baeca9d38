// Writing a new card: a note, a question, a hypothesis, a prediction, a claim in free words, or a drawing by pen.
import type { CardKind } from '@offshoot/inquiry';
import { ActionButton, Card, FileButton, SegmentedChoice, useTranslator } from '@offshoot/ui';
import { useId, useState } from 'react';
import { notebookStrings } from '../../../strings/notebook.ts';
import type { Book } from '../book/book.ts';
import { addCard } from '../book/card-actions.ts';
import { DrawingPad } from './drawing-pad.tsx';
import { readPicture } from './read-picture.ts';

const kinds = ['note', 'question', 'hypothesis', 'prediction', 'picture'] as const satisfies readonly CardKind[];
type NewKind = (typeof kinds)[number];

export function NewCard({ book }: { book: Book }) {
  const words = useTranslator(notebookStrings);
  const [kind, setKind] = useState<NewKind>('note');
  const [text, setText] = useState('');
  const [path, setPath] = useState('');
  const textId = useId();
  const add = () => {
    addCard(book, kind, { text: text.trim(), ...(kind === 'picture' && { path }) });
    setText('');
    setPath('');
  };
  const nothing = kind === 'picture' ? path === '' : text.trim() === '';
  return (
    <Card title={words('new.title')} className="new-card">
      <SegmentedChoice
        label={words('new.kind')}
        choices={kinds.map((id) => ({ id, text: words(`kind.${id}`) }))}
        chosen={kind}
        onChoose={(id) => setKind(id as NewKind)}
      />
      {kind === 'picture' && <DrawingPad path={path} onPath={setPath} />}
      <label htmlFor={textId} className="second">
        {words(`new.${kind}`)}
      </label>
      <textarea
        id={textId}
        rows={kind === 'picture' ? 2 : 4}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="new-card-buttons">
        <ActionButton onPress={add} disabled={nothing}>
          {words('new.add')}
        </ActionButton>
        {kind === 'picture' && <PictureButton book={book} text={text} onDone={() => setText('')} />}
      </div>
    </Card>
  );
}

/** A picture from a file: a screenshot of a view, a photo of the blackboard. */
function PictureButton({ book, text, onDone }: { book: Book; text: string; onDone: () => void }) {
  const words = useTranslator(notebookStrings);
  const take = async (file: File) => {
    const picture = await readPicture(file);
    if (picture === null) {
      book.store.setState({ news: { kind: 'refused', problem: { code: 'picture-unreadable', data: {} } } });
      return;
    }
    addCard(book, 'picture', { text: text.trim(), picture });
    onDone();
  };
  return (
    <FileButton look="quiet" accept="image/*" onFile={(file) => void take(file)}>
      {words('new.file')}
    </FileButton>
  );
}
