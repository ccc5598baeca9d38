// Theories of the notebook scored on the notebook's own shots. Which came first is told by the notebook's counter, which every
// card bears: a theory is scored on the shots that were noted after it, and only on molecules nobody had fired before.
import { scoreTheories, type Descriptors, type FiredSubject, type Theory, type TheoryCourse } from '@offshoot/inquiry';
import { countNoted, type NotedShot } from '../book/shot-card.ts';
import type { NotedTheory } from './theory-data.ts';

/** Shots that count what the theories are about, in the order of firing. Check populations and manipulated animals are other questions. */
export function listFired(
  shots: readonly NotedShot[],
  about: NotedTheory['about'],
  descriptorsOf: (subject: string) => Descriptors | null,
): { readonly fired: FiredSubject[]; readonly places: readonly number[] } {
  const asked = [...shots]
    .sort((a, b) => a.card.place - b.card.place)
    .flatMap((shot) => {
      const count = countNoted(shot, about);
      const descriptors = descriptorsOf(shot.design.subject);
      const plain = shot.part === 'explore' && shot.design.manipulations.length === 0;
      return count === null || descriptors === null || !plain ? [] : [{ shot, count, descriptors }];
    });
  return {
    fired: asked.map(({ shot, count, descriptors }) => ({
      shot: shot.id,
      subject: shot.design.subject,
      descriptors,
      observe: () => count,
    })),
    places: asked.map(({ shot }) => shot.card.place),
  };
}

/** The course of each theory; all of them have to be about the same thing. */
export function scoreNoted(
  theories: readonly NotedTheory[],
  { fired, places }: ReturnType<typeof listFired>,
): TheoryCourse[] {
  const before = (place: number): number => places.filter((each) => each < place).length;
  return scoreTheories(
    theories.map(({ card, about, model, version, parent, retiredPlace, obituary }): Theory => ({
      id: card.id,
      name: card.title,
      by: card.names,
      about,
      model,
      version,
      parent,
      postedAt: before(card.place),
      retiredAt: retiredPlace === null ? null : before(retiredPlace),
      obituary,
    })),
    fired,
  );
}
