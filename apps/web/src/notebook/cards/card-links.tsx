// Links between cards: "prediction about shot", "note supports claim". Each can be followed and taken away.
import { linkRelations, type CardView, type LinkRelation } from '@offshoot/inquiry';
import { ActionButton, ChoiceMenu, useTranslator } from '@offshoot/ui';
import { useState } from 'react';
import { notebookStrings } from '../../../strings/notebook.ts';
import type { Book } from '../book/book.ts';
import { addLink, removeLink } from '../book/card-actions.ts';
import { readShotCard } from '../book/shot-card.ts';
import { useShotWords } from './use-shot-words.ts';

/** Newest cards that can be linked to: a menu longer than this is no help. */
const mostTargets = 30;

interface CardLinksProps {
  book: Book;
  card: CardView;
  cards: readonly CardView[];
  spoken: string;
}

export function CardLinks({ book, card, cards, spoken }: CardLinksProps) {
  const words = useTranslator(notebookStrings);
  const name = useCardNames();
  const [adding, setAdding] = useState(false);
  const linked = card.links.flatMap((link) => {
    const target = cards.find(({ id }) => id === link.to);
    return target === undefined ? [] : [{ link, target }];
  });
  return (
    <div className="note-links">
      {linked.map(({ link, target }) => (
        <span key={`${link.relation}:${link.to}`} className="note-link">
          {words(`relation.${link.relation}`)}{' '}
          <button className="link-button" onClick={() => document.getElementById(target.id)?.scrollIntoView()}>
            {name(target)}
          </button>
          <ActionButton
            look="quiet"
            spokenName={words('link.remove', { card: name(target) })}
            onPress={() => removeLink(book, card.id, link)}
          >
            ×
          </ActionButton>
        </span>
      ))}
      {adding ? (
        <LinkForm book={book} card={card} cards={cards} onDone={() => setAdding(false)} />
      ) : (
        <ActionButton
          look="quiet"
          spokenName={words('link.add.spoken', { card: spoken })}
          onPress={() => setAdding(true)}
        >
          {words('link.add')}
        </ActionButton>
      )}
    </div>
  );
}

function LinkForm({ book, card, cards, onDone }: Omit<CardLinksProps, 'spoken'> & { onDone: () => void }) {
  const words = useTranslator(notebookStrings);
  const name = useCardNames();
  const targets = cards.filter(({ id }) => id !== card.id).slice(0, mostTargets);
  const [relation, setRelation] = useState<LinkRelation>('about');
  const [to, setTo] = useState(targets[0]?.id ?? '');
  return (
    <span className="note-link-form">
      <ChoiceMenu
        label={words('link.relation')}
        choices={linkRelations.map((id) => ({ id, text: words(`relation.${id}`) }))}
        chosen={relation}
        onChoose={(id) => setRelation(id as LinkRelation)}
      />
      <ChoiceMenu
        label={words('link.to')}
        choices={targets.map((target) => ({ id: target.id, text: name(target) }))}
        chosen={to}
        onChoose={setTo}
      />
      <ActionButton
        disabled={to === ''}
        onPress={() => {
          addLink(book, card.id, { relation, to });
          onDone();
        }}
      >
        {words('link.done')}
      </ActionButton>
    </span>
  );
}

/** A card's name in menus and links: its title, or the beginning of its text. */
function useCardNames(): (card: CardView) => string {
  const words = useTranslator(notebookStrings);
  const { title } = useShotWords();
  const longest = 40;
  return (card) => {
    const shot = readShotCard(card);
    const own = shot === null ? card.title || card.text.slice(0, longest) : title(shot);
    return own === '' ? words(`kind.${card.kind}`) : `${words(`kind.${card.kind}`)}: ${own}`;
  };
}
