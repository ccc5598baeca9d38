// The lint of context cards: short, easy, sourced, in both languages, with a trigger that an action can meet.
import { ownFactNames, type Condition, type ContextCard, type Words } from './context-card.ts';
import { listWords, measureLix } from './reading-level.ts';

/** Words of text and deed together: half a minute. */
export const MOST_WORDS = 90;
export const HIGHEST_LIX = 40;
/** Characters of a drawing. */
const LARGEST_DRAWING = 2000;
const languages = ['de', 'en'] as const;

/** One thing wrong with a card, in words for its author. */
export interface CardFault {
  readonly card: string;
  readonly fault: string;
}

/**
 * Everything wrong with a lab's cards.
 * @param labFacts names of the facts that the lab adds to actions
 * @param places on the bench where something can be done
 */
export function findCardFaults(
  cards: readonly ContextCard[],
  labFacts: readonly string[],
  places: readonly string[],
): CardFault[] {
  const ids = cards.map(({ id }) => id);
  return cards.flatMap((card, place) => {
    const faults = [...languages.flatMap((language) => findWordFaults(card, language)), ...findPictureFaults(card)];
    if (ids.indexOf(card.id) !== place) faults.push('has the id of another card');
    if (card.source.trim() === '') faults.push('has no source');
    if (!places.includes(card.act.place)) faults.push(`has something to do at ${card.act.place}, which is nowhere`);
    for (const { fact } of card.trigger.where ?? []) {
      const known = [...ownFactNames[card.trigger.on], ...labFacts];
      if (!known.includes(fact)) faults.push(`asks for ${fact}, which no ${card.trigger.on} brings`);
    }
    return faults.map((fault) => ({ card: card.id, fault }));
  });
}

function findWordFaults({ title, why, text, act }: ContextCard, language: keyof Words): string[] {
  const parts = [title, why, text, act].map((words) => words[language].trim());
  if (parts.some((part) => part === '')) return [`lacks words in ${language}`];
  const read = `${text[language]} ${act[language]}`;
  const faults: string[] = [];
  const count = listWords(read).length;
  if (count > MOST_WORDS) faults.push(`has ${count} words in ${language}`);
  const lix = Math.round(measureLix(read));
  if (lix > HIGHEST_LIX) faults.push(`is too hard in ${language}: LIX ${lix}`);
  return faults;
}

function findPictureFaults({ picture }: ContextCard): string[] {
  if ('icon' in picture) return /^[a-z0-9-]+$/.test(picture.icon) ? [] : ['has no icon'];
  const sound = picture.svg.startsWith('<svg ') && picture.svg.length <= LARGEST_DRAWING;
  const still = !/<(script|foreignObject|image|use|a)\b|\bon\w+=|href|url\(/i.test(picture.svg);
  const told = languages.every((language) => picture.alt[language].trim() !== '');
  return sound && still && told ? [] : ['has a drawing that is too large, not still, or not told in words'];
}

/** The facts that meet a condition, for tests that reach every trigger. */
export function factThatMeets(condition: Condition): string | number {
  if ('is' in condition) return condition.is;
  return 'atLeast' in condition ? condition.atLeast : condition.atMost;
}
