// A picture of a view from the bench, as a card with the id of its shot and a link to the shot's own card, where there is one.
import type { KeptView } from '@offshoot/labs/nicotine/view';
import { addCard } from './card-actions.ts';
import type { Book } from './book.ts';
import { shotCardId } from './shot-card.ts';

/** @param shot id of the shot that the view shows */
export function keepView(book: Book, shot: string, { title, caption, picture }: KeptView): void {
  const about = shotCardId(shot);
  const isThere = book.store.getState().desk.notebook.cards.has(about);
  addCard(book, 'picture', { title, text: caption, picture, shot }, isThere ? [{ relation: 'about', to: about }] : []);
}
