// The theories of a notebook, oldest first.
import { listCards, type Notebook } from '@offshoot/inquiry';
import { readTheory, type NotedTheory } from './theory-data.ts';

export function listTheories(notebook: Notebook): NotedTheory[] {
  return listCards(notebook).flatMap((card) => {
    const placeOf = (field: string) => notebook.cards.get(card.id)?.get(field)?.stamp.counter ?? null;
    return readTheory(card, placeOf) ?? [];
  });
}

/** Only theories about the same thing can be rivals. */
export function sameQuestion(a: NotedTheory['about'], b: NotedTheory['about']): boolean {
  return a.group === b.group && a.effect === b.effect && a.dose === b.dose;
}
