// Tags of a card: short words by which it is found again.
import type { CardView } from '@offshoot/inquiry';
import { ActionButton, useTranslator } from '@offshoot/ui';
import { useState } from 'react';
import { notebookStrings } from '../../../strings/notebook.ts';
import type { Book } from '../book/book.ts';
import { addTag, longestTag, removeTag } from '../book/card-actions.ts';

export function CardTags({ book, card, spoken }: { book: Book; card: CardView; spoken: string }) {
  const words = useTranslator(notebookStrings);
  const [text, setText] = useState('');
  const add = () => {
    addTag(book, card.id, text);
    setText('');
  };
  return (
    <form
      className="note-tags"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {card.tags.map((tag) => (
        <ActionButton key={tag} spokenName={words('tag.remove', { tag })} onPress={() => removeTag(book, card.id, tag)}>
          # {tag} ×
        </ActionButton>
      ))}
      <input
        className="text-line"
        aria-label={words('tag.spoken', { card: spoken })}
        placeholder={words('tag.add')}
        value={text}
        maxLength={longestTag}
        onChange={(event) => setText(event.target.value)}
        onBlur={add}
      />
    </form>
  );
}
