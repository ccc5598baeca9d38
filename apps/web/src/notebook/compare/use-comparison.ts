// A comparison of two noted shots: the lab is asked what was changed in the molecule, the rest follows from the designs.
import { compareShots, type Comparison, type SubjectEdit } from '@offshoot/inquiry';
import { useEffect, useState } from 'react';
import type { Book } from '../book/book.ts';
import type { NotedShot } from '../book/shot-card.ts';

const known = new Map<string, readonly SubjectEdit[] | null>();
const keyOf = (from: string, to: string): string => `${from}\n${to}`;

/** Asks the lab for the edits between two subjects and remembers them. */
export async function learnDifference({ bench }: Book, from: string, to: string): Promise<void> {
  const key = keyOf(from, to);
  if (!known.has(key)) known.set(key, await bench.workers.desk.ask('describeDifference', from, to));
}

/** See `DescribeDifference`; null for what was not learned yet. */
export function knownDifference(from: string, to: string): readonly SubjectEdit[] | null {
  return from === to ? [] : (known.get(keyOf(from, to)) ?? null);
}

/** The comparison; null while the lab looks at the molecules. */
export function useComparison(book: Book, first: NotedShot | null, second: NotedShot | null): Comparison | null {
  const [learned, setLearned] = useState('');
  const from = first?.design.subject ?? '';
  const to = second?.design.subject ?? '';
  const key = keyOf(from, to);
  useEffect(() => {
    let left = false;
    if (from === '' || to === '') return;
    void learnDifference(book, from, to)
      .catch(() => undefined) // then the molecules are said to be too far apart to tell
      .then(() => {
        if (!left) setLearned(key);
      });
    return () => {
      left = true;
    };
  }, [book, from, to, key]);
  if (first === null || second === null || (learned !== key && !known.has(key))) return null;
  return compareShots(first, second, knownDifference);
}
