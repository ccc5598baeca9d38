// What a shot is: everything that decides its result, and nothing else. The same design gives the same bits everywhere.
import { fail, succeed, type Result } from '@offshoot/quantities';

export interface ShotDesign {
  /** Id of the lab, of a-z, 0-9 and the hyphen. */
  readonly lab: string;
  /** Version of the lab's science: a change of any result raises it. */
  readonly science: number;
  readonly world: string;
  /** What is fired: for a lab of molecules its canonical SMILES. */
  readonly subject: string;
  /** In nicotine units, ascending. */
  readonly doses: readonly number[];
  /** How many populations, 1 or more; the lab knows which. */
  readonly populations: number;
  /** 1, 2, ...: another sample of animals of the same populations. */
  readonly replicate: number;
  /** What was silenced, blocked or closed, in the lab's words. */
  readonly manipulations: readonly string[];
  /** `check`: fired at the populations that are kept to check claims. Left out: those to explore. No design names the sealed. */
  readonly part?: 'check';
}

/**
 * Lets a design pass if it belongs to this lab's science, since results of two versions must not be mixed.
 * Problems: `other-lab` and `other-science`, both with `wanted` (the design's) and `have` (this lab's).
 */
export function requireSameScience(
  design: ShotDesign,
  lab: { readonly id: string; readonly science: number },
): Result<ShotDesign> {
  if (design.lab !== lab.id) return fail('other-lab', { wanted: design.lab, have: lab.id });
  if (design.science !== lab.science) return fail('other-science', { wanted: design.science, have: lab.science });
  return succeed(design);
}
