// The verdict on a drawing: could it exist, and if not, why not, and what would make it possible.
import type { Molecule } from '../molecule/molecule.ts';
import { checkBonding } from './bonding-rules.ts';
import type { Judgement } from './finding.ts';

/** Judges a drawing. */
export function judgeMolecule(molecule: Molecule): Judgement {
  const findings = checkBonding(molecule);
  return { verdict: findings.length > 0 ? 'impossible' : 'possible', name: null, findings, repairs: [] };
}
