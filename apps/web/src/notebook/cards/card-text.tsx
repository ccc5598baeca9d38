// The words of a card, and changing them: one step of undo when they are done.
import type { CardKind, CardView } from '@offshoot/inquiry';
import { ActionButton, useTranslator } from '@offshoot/ui';
import { useState } from 'react';
import { notebookStrings } from '../../../strings/notebook.ts';
import type { Book } from '../book/book.ts';
import { changeFields } from '../book/card-actions.ts';
import { noticeRevision } from '../noticing/notice-thinking.ts';

/** What is thought, as against what was seen: changing it is a revision. */
const revisable: ReadonlySet<CardKind> = new Set(['hypothesis', 'claim', 'theory']);

export function CardText({ book, card, spoken }: { book: Book; card: CardView; spoken: string }) {
  const words = useTranslator(notebookStrings);
  const [draft, setDraft] = useState<string | null>(null);
  const kept = card.text;
  const done = () => {
    if (draft !== null) {
      changeFields(book, [{ card: card.id, field: 'text', value: draft }]);
      if (revisable.has(card.kind)) noticeRevision(card.id, kept, draft);
    }
    setDraft(null);
  };
  if (draft !== null) {
    return (
      <div className="note-text">
        <textarea
          aria-label={words('text.spoken', { card: spoken })}
          autoFocus
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setDraft(null);
          }}
        />
        <ActionButton onPress={done}>{words('text.done')}</ActionButton>
      </div>
    );
  }
  return (
    <div className="note-text">
      {card.title !== '' && <h3>{card.title}</h3>}
      {kept !== '' && <p className="note-written">{kept}</p>}
      <ActionButton
        look="quiet"
        spokenName={words('text.change.spoken', { card: spoken })}
        onPress={() => setDraft(kept)}
      >
        {words('text.change')}
      </ActionButton>
    </div>
  );
}
