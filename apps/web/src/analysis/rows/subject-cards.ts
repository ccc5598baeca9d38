// Molecules of the tries with their descriptors: asked of the desk once each, in slices.
import type { SubjectCard } from '@offshoot/labs/nicotine/model';
import type { BenchDesk } from '../../pupil/bench-store.ts';

const known = new Map<string, SubjectCard | null>();
/** About 30 ms of the desk at once. */
const sliceLength = 24;

/** Cards of all these subjects; null for what can't be read. */
export async function fetchSubjectCards(
  desk: BenchDesk,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, SubjectCard | null>> {
  const missing = [...new Set(subjects)].filter((subject) => !known.has(subject));
  for (let from = 0; from < missing.length; from += sliceLength) {
    const slice = missing.slice(from, from + sliceLength);
    const drawn = await desk.workers.desk.ask('drawSubjects', slice);
    slice.forEach((subject, place) => known.set(subject, drawn[place]?.ok === true ? drawn[place].value : null));
  }
  return known;
}

export function subjectCardOf(subject: string): SubjectCard | null {
  return known.get(subject) ?? null;
}
