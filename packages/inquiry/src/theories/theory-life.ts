// The life of theories: posted, revised into a next version, branched by others, retired with an obituary. Nothing is deleted:
// to have ruled a theory out is a result.
import { fail, succeed, type Result } from '@offshoot/quantities';
import type { Theory, TheoryModel } from './theory.ts';

/** What a new theory says of itself. */
export type NewTheory = Pick<Theory, 'id' | 'name' | 'by' | 'about' | 'model'>;

/** A theory enters the contest before the next shot. @param at number of shots fired so far */
export function postTheory(theory: NewTheory, at: number): Theory {
  return { ...theory, version: 1, parent: null, postedAt: at, retiredAt: null, obituary: '' };
}

/**
 * A new version by the same authors; the old one is retired by it. Problem: `theory-retired` (theory).
 * @returns the old theory, retired, and its successor
 */
export function reviseTheory(
  old: Theory,
  change: { readonly id: string; readonly model: TheoryModel; readonly why: string },
  at: number,
): Result<readonly [Theory, Theory]> {
  const retired = retireTheory(old, change.why, at);
  if (!retired.ok) return retired;
  const { id, model } = change;
  const next: Theory = { ...old, id, model, version: old.version + 1, parent: old.id, postedAt: at };
  return succeed([retired.value, next]);
}

/** A theory of other authors that starts from this one, which stays in the contest. */
export function branchTheory(parent: Theory, child: NewTheory, at: number): Theory {
  return { ...postTheory(child, at), parent: parent.id };
}

/** Takes a theory out of the contest; what it scored stays. Problem: `theory-retired` (theory). */
export function retireTheory(theory: Theory, obituary: string, at: number): Result<Theory> {
  if (theory.retiredAt !== null) return fail('theory-retired', { theory: theory.id });
  return succeed({ ...theory, retiredAt: at, obituary });
}

/** All theories that come from one, the nearest first. */
export function listOffspring(id: string, theories: readonly Theory[]): Theory[] {
  const found: Theory[] = [];
  const queue = [id];
  for (const parent of queue) {
    for (const theory of theories.filter((each) => each.parent === parent && !found.includes(each))) {
      found.push(theory);
      queue.push(theory.id);
    }
  }
  return found;
}
