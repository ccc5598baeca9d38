// The verdict on a drawing: could it exist, and if not, why not, and what would make it possible.
// Limits of the check: rules of thumb on the drawn graph, no energies. "Possible" means that no rule speaks against it.
import type { Molecule } from '../molecule/molecule.ts';
import { findRepairs } from './find-repairs.ts';
import type { Judgement, Verdict } from './finding.ts';
import { weigh } from './weigh.ts';

/** How a verdict is given. */
export interface JudgeOptions {
  /** Whether insecticides are named; false reads "possible" for them, so that a design is found and not told. Default false. */
  readonly revealHidden?: boolean;
  /** Whether repairs are looked for, which takes longer than the verdict. Default true. */
  readonly repairs?: boolean;
}

/**
 * Judges a drawing. Costs about 0.1 ms, and some tenths more, at worst a few milliseconds, where repairs are looked for (impossible or unstable).
 * @example judgeMolecule(pentavalentCarbon).findings[0].rule // => 'too-many-bonds'
 */
export function judgeMolecule(molecule: Molecule, options: JudgeOptions = {}): Judgement {
  const { verdict, known, findings } = weigh(molecule);
  const hidden = known?.hiddenUntilEnd === true && options.revealHidden !== true;
  const repairable = verdict === 'impossible' || verdict === 'unstable';
  return {
    verdict: hidden && verdict === 'known' ? 'possible' : verdict,
    name: known === null || hidden ? null : known.en,
    findings,
    repairs: repairable && options.repairs !== false ? findRepairs(molecule, findings) : [],
  };
}

/** The verdict alone, for those who try many molecules: bots, "surprise me", the search for repairs. Insecticides read "possible". */
export function judgeVerdict(molecule: Molecule): Verdict {
  const { verdict, known } = weigh(molecule);
  return known?.hiddenUntilEnd === true && verdict === 'known' ? 'possible' : verdict;
}
