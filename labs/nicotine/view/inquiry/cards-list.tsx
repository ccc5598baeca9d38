// All context cards that came so far, to be fetched again; and those that came too soon after another.
import type { CardDesk } from '@offshoot/inquiry';
import { ActionButton, useLocale } from '@offshoot/ui';
import { useLabWords } from '../lab-words.ts';

export interface CardsListProps {
  desk: CardDesk;
  onRead: (id: string) => void;
}

export function CardsList({ desk, onRead }: CardsListProps) {
  const { words } = useLabWords();
  const seen = desk.cards.filter(({ id }) => desk.log.some(({ card }) => card === id));
  const waiting = desk.cards.filter(({ id }) => desk.waiting.includes(id));
  return (
    <>
      <p className="second">{words(seen.length === 0 ? 'cards.empty' : 'cards.explained')}</p>
      <CardButtons cards={seen} onRead={onRead} />
      {waiting.length > 0 && <p className="second">{words('cards.waiting')}</p>}
      <CardButtons cards={waiting} onRead={onRead} />
    </>
  );
}

function CardButtons({ cards, onRead }: { cards: CardDesk['cards']; onRead: (id: string) => void }) {
  const { words } = useLabWords();
  const locale = useLocale();
  if (cards.length === 0) return null;
  return (
    <ul className="card-list">
      {cards.map(({ id, title }) => (
        <li key={id}>
          <ActionButton onPress={() => onRead(id)} spokenName={words('cards.read', { title: title[locale] })}>
            {title[locale]}
          </ActionButton>
        </li>
      ))}
    </ul>
  );
}
