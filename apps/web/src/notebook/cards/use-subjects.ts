// Molecules of cards: asked of the desk once each, in one go for all that are on the screen.
import type { SubjectCard } from '@offshoot/labs/nicotine/model';
import { useEffect, useState } from 'react';
import type { Book } from '../book/book.ts';

const known = new Map<string, SubjectCard | null>();
/** Kept molecules; more than a class draws in a year of one book. */
const mostKnown = 5000;

/** Fetches subjects that are not known yet. A text that can't be read stays null. */
export async function fetchSubjects({ bench }: Book, subjects: readonly string[]): Promise<void> {
  const missing = [...new Set(subjects)].filter((subject) => !known.has(subject));
  if (missing.length === 0) return;
  if (known.size > mostKnown) known.clear();
  const drawn = await bench.workers.desk.ask('drawSubjects', missing);
  missing.forEach((subject, place) => {
    const result = drawn[place]!;
    known.set(subject, result.ok ? result.value : null);
  });
}

/** The drawing and descriptors of a subject, if they were fetched. */
export function subjectOf(subject: string): SubjectCard | null {
  return known.get(subject) ?? null;
}

/** Looks a subject up; gives it as soon as it is fetched for these subjects. */
export function useSubjects(book: Book, subjects: readonly string[]): (subject: string) => SubjectCard | null {
  const [, setFetched] = useState(0);
  const key = subjects.join('\n');
  useEffect(() => {
    let left = false;
    void fetchSubjects(book, key === '' ? [] : key.split('\n'))
      .then(() => {
        if (!left) setFetched((count) => count + 1);
      })
      .catch(() => undefined); // a card without its drawing still says everything in words
    return () => {
      left = true;
    };
  }, [book, key]);
  return subjectOf;
}
