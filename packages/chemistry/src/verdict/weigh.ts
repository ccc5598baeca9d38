// The verdict and its reasons, without repairs: bonding first, then what is known, then stability.
import { findKnown } from '../known/find-known.ts';
import type { KnownMolecule } from '../known/known-molecules.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { checkBonding } from './bonding-rules.ts';
import type { Finding, Verdict } from './finding.ts';
import { checkStability } from './stability-alerts.ts';

/** A verdict, the known molecule that it is (insecticides too), and why. */
export interface Weighed {
  readonly verdict: Verdict;
  readonly known: KnownMolecule | null;
  readonly findings: readonly Finding[];
}

/** Weighs a drawing. */
export function weigh(molecule: Molecule): Weighed {
  const broken = checkBonding(molecule);
  return weighSound(molecule, broken);
}

/** Goes on from the bonding rules that are broken: an impossible drawing needs no rings any more. */
export function weighSound(molecule: Molecule, broken: readonly Finding[]): Weighed {
  const known = mayBeKnown(broken) ? findKnown(molecule) : null;
  // A known molecule exists, whatever the school's table says (nitric oxide has an open hand).
  if (known !== null)
    return { verdict: 'known', known, findings: [...broken, ...checkStability(molecule)].map(soften) };
  if (broken.length > 0) return { verdict: 'impossible', known, findings: broken };
  const findings = checkStability(molecule);
  const unstable = findings.some(({ severity }) => severity === 'warning');
  return { verdict: unstable ? 'unstable' : 'possible', known, findings };
}

/** Whether a drawing with these broken rules may still be a known molecule. */
export function mayBeKnown(broken: readonly Finding[]): boolean {
  return broken.every(({ rule }) => rule === 'open-hand');
}

/** Whether a verdict lets a molecule be offered as a repair. */
export function isSound(verdict: Verdict): boolean {
  return verdict === 'possible' || verdict === 'known';
}

function soften(finding: Finding): Finding {
  return { ...finding, severity: 'note' };
}
