// The shots of the notebook, newest first, and their names in menus.
import { listCards, type Notebook } from '@offshoot/inquiry';
import type { Choice } from '@offshoot/ui';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Book } from '../book/book.ts';
import { readShotCard, type NotedShot } from '../book/shot-card.ts';
import { useShotWords } from '../cards/use-shot-words.ts';

/** A menu longer than this is no help; older shots are found among the cards. */
const mostChoices = 60;

export function listNotedShots(notebook: Notebook): NotedShot[] {
  return listCards(notebook).flatMap((card) => readShotCard(card) ?? []);
}

export function useNotedShots(book: Book): { shots: readonly NotedShot[]; choices: readonly Choice[] } {
  const notebook = useStore(book.store, (state) => state.desk.notebook);
  const { title, conditions } = useShotWords();
  const shots = useMemo(() => listNotedShots(notebook).reverse(), [notebook]);
  const choices = shots.slice(0, mostChoices).map((shot, place) => ({
    id: shot.id,
    text: `${shots.length - place}: ${title(shot)}`,
    more: conditions(shot),
  }));
  return { shots, choices };
}
