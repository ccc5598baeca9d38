// The missing shot: for each thing that was changed, the first shot with that one change alone. Fired, it makes a fair pair
// with the first shot; the button under an unfair comparison makes it.
import type { ShotDesign } from '@offshoot/experiment';
import type { PlacedShot } from '../shots/observed-shot.ts';
import type { SubjectEdit } from './describe-difference.ts';
import type { Difference } from './difference.ts';

export interface MissingShot extends PlacedShot {
  /** The one thing that differs from the first shot. */
  readonly tests: Difference;
}

/** At most this many are offered: more would be a list to read and no button to press. */
const MOST_OFFERED = 4;

/** Shots that differ from the first in one thing, in the order of the differences: subject, manipulations, conditions. */
export function findMissingShots(
  first: PlacedShot,
  second: PlacedShot,
  differences: readonly Difference[],
): readonly MissingShot[] {
  return differences.flatMap((difference) => isolate(first, second, difference)).slice(0, MOST_OFFERED);
}

function isolate(first: PlacedShot, second: PlacedShot, tests: Difference): MissingShot[] {
  const change = (design: Partial<ShotDesign>, part = first.part): MissingShot => ({
    design: { ...first.design, ...design },
    part,
    tests,
  });
  switch (tests.kind) {
    case 'subject':
      return isolateSubject(first, tests);
    case 'manipulation': {
      const { manipulations } = first.design;
      const others = manipulations.filter((each) => each !== tests.manipulation);
      return [change({ manipulations: tests.change === 'added' ? [...others, tests.manipulation].sort() : others })];
    }
    case 'doses':
      return [change({ doses: second.design.doses })];
    case 'populations':
      return [change({ populations: tests.to })];
    case 'replicate':
      return [change({ replicate: tests.to })];
    case 'world':
      return [change({ world: tests.to })];
    case 'part':
      // The parts of a world have different numbers of populations.
      return [change({ populations: second.design.populations }, tests.to)];
  }
}

/** One edit: the second subject as it is. Several: each edit alone, as far as it can be fired. */
function isolateSubject(first: PlacedShot, tests: Extract<Difference, { kind: 'subject' }>): MissingShot[] {
  const { edits, from } = tests;
  if (edits === null) return [];
  const subjects = edits.length === 1 ? [{ edit: edits[0]!, subject: tests.to }] : aloneOnes(edits);
  return subjects.map(({ edit, subject }) => ({
    design: { ...first.design, subject },
    part: first.part,
    tests: { kind: 'subject', from, to: subject, edits: [edit] },
  }));
}

function aloneOnes(edits: readonly SubjectEdit[]): { edit: SubjectEdit; subject: string }[] {
  return edits.flatMap((edit) => (edit.alone === null ? [] : [{ edit, subject: edit.alone }]));
}
