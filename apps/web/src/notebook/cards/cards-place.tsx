// The cards: write a new one, choose which are shown, newest first, a page at a time so that thousands open at once.
import { cardKinds, listCards, type CardView } from '@offshoot/inquiry';
import { ActionButton, ChoiceMenu, useTranslator } from '@offshoot/ui';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { notebookStrings } from '../../../strings/notebook.ts';
import type { Book } from '../book/book.ts';
import { readShotCard } from '../book/shot-card.ts';
import { CardEntry } from './card-entry.tsx';
import { NewCard } from './new-card.tsx';
import { useSubjects } from './use-subjects.ts';

/** Cards drawn at once, a screen or two, and those that a touch adds. */
const firstPage = 10;
const pageLength = 30;

export function CardsPlace({ book }: { book: Book }) {
  const words = useTranslator(notebookStrings);
  const notebook = useStore(book.store, (state) => state.desk.notebook);
  const loaded = useStore(book.store, (state) => state.loaded);
  const all = useMemo(() => listCards(notebook).reverse(), [notebook]);
  const [kind, setKind] = useState('all');
  const [search, setSearch] = useState('');
  const [room, setRoom] = useState(firstPage);
  usePrintAll(setRoom);
  const found = useMemo(() => all.filter((card) => isWanted(card, kind, search)), [all, kind, search]);
  const shown = found.slice(0, room);
  const subjects = shown.flatMap((card) => readShotCard(card)?.design.subject ?? []);
  const subjectOf = useSubjects(book, subjects);
  return (
    <div className="cards-place">
      <NewCard book={book} />
      <div className="cards-found">
        <div className="cards-filter">
          <ChoiceMenu
            label={words('filter.kind')}
            labelShown
            choices={['all', ...cardKinds].map((id) => ({ id, text: words(`filter.${id}` as 'filter.all') }))}
            chosen={kind}
            onChoose={setKind}
          />
          <input
            className="text-line"
            type="search"
            aria-label={words('filter.search')}
            placeholder={words('filter.search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <span className="second" role="status">
            {loaded ? words('filter.count', { count: found.length }) : words('loading')}
          </span>
        </div>
        {loaded && all.length === 0 && <EmptyNotebook />}
        <ul className="cards-list" data-count={shown.length}>
          {shown.map((card) => (
            <li key={card.id} id={card.id}>
              <CardEntry book={book} card={card} cards={all} subjectOf={subjectOf} />
            </li>
          ))}
        </ul>
        {found.length > room && (
          <ActionButton onPress={() => setRoom((now) => now + pageLength)}>
            {words('more', { count: found.length - room })}
          </ActionButton>
        )}
      </div>
    </div>
  );
}

function isWanted(card: CardView, kind: string, search: string): boolean {
  if (kind !== 'all' && card.kind !== kind) return false;
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return true;
  return [card.title, card.text, ...card.tags, ...card.names].some((text) => text.toLowerCase().includes(wanted));
}

/** On paper stands everything that was chosen. */
function usePrintAll(setRoom: (room: number) => void): void {
  useEffect(() => {
    const all = () => setRoom(Number.MAX_SAFE_INTEGER);
    window.addEventListener('beforeprint', all);
    return () => window.removeEventListener('beforeprint', all);
  }, [setRoom]);
}

function EmptyNotebook() {
  const words = useTranslator(notebookStrings);
  return (
    <div className="notebook-empty">
      <svg viewBox="0 0 120 80" aria-hidden="true">
        <path d="M60 16 C44 6 24 6 10 12 V70 C24 64 44 64 60 74 C76 64 96 64 110 70 V12 C96 6 76 6 60 16 V74" />
        <path d="M22 26 H46 M22 38 H42 M74 26 H98 M74 38 H94" />
      </svg>
      <p>{words('empty')}</p>
    </div>
  );
}
