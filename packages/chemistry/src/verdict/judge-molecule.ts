// The verdict on a drawing: could it exist, and if not, why not, and what would make it possible.
// Limits of the check: rules of thumb on the drawn graph, no energies. "Possible" means that no rule speaks against it.
import { findKnown } from '../known/find-known.ts';
import type { KnownMolecule } from '../known/known-molecules.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { checkBonding } from './bonding-rules.ts';
import { findRepairs } from './find-repairs.ts';
import type { Finding, Judgement, Verdict } from './finding.ts';
import { checkStability } from './stability-alerts.ts';

/** How a verdict is given. */
export interface JudgeOptions {
  /** Whether insecticides are named; false reads "possible" for them, so that a design is found and not told. Default false. */
  readonly revealHidden?: boolean;
  /** Whether repairs are looked for, which takes some milliseconds. Default true. */
  readonly repairs?: boolean;
}

/**
 * Judges a drawing. Costs about 0.1 ms, and some milliseconds where repairs are looked for (impossible or unstable).
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
    repairs: repairable && options.repairs !== false ? findRepairs(molecule, findings, weigh) : [],
  };
}

/** The verdict alone, for those who try many molecules: bots, "surprise me", the search for repairs. Insecticides read "possible". */
export function judgeVerdict(molecule: Molecule): Verdict {
  const { verdict, known } = weigh(molecule);
  return known?.hiddenUntilEnd === true && verdict === 'known' ? 'possible' : verdict;
}

function weigh(molecule: Molecule): { verdict: Verdict; known: KnownMolecule | null; findings: Finding[] } {
  const broken = checkBonding(molecule);
  const known = broken.every(({ rule }) => rule === 'open-hand') ? findKnown(molecule) : null;
  // A known molecule exists, whatever the school's table says (nitric oxide has an open hand).
  if (known !== null)
    return { verdict: 'known', known, findings: [...broken, ...checkStability(molecule)].map(soften) };
  if (broken.length > 0) return { verdict: 'impossible', known, findings: broken };
  const findings = checkStability(molecule);
  return {
    verdict: findings.some(({ severity }) => severity === 'warning') ? 'unstable' : 'possible',
    known,
    findings,
  };
}

function soften(finding: Finding): Finding {
  return { ...finding, severity: 'note' };
}
