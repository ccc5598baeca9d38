// All rules of stability, and the check that runs them. The set is short and errs on the side of "possible": what is
// not listed here is not known to be safe, only not known to fall apart.
import type { Molecule } from '../molecule/molecule.ts';
import type { Alert } from './alerts/alert.ts';
import { chainAlerts } from './alerts/chain-alerts.ts';
import { strainAlerts } from './alerts/strain-alerts.ts';
import { sulphurAndChargeAlerts } from './alerts/sulphur-and-charge-alerts.ts';
import { tippingAlerts } from './alerts/tipping-alerts.ts';
import { waterAlerts } from './alerts/water-alerts.ts';
import type { Finding } from './finding.ts';

/** Every rule of stability with its source. */
export const stabilityAlerts: readonly Alert[] = [
  ...chainAlerts,
  ...waterAlerts,
  ...tippingAlerts,
  ...strainAlerts,
  ...sulphurAndChargeAlerts,
];

/** Runs every rule on a drawing whose bonds are sound. */
export function checkStability(molecule: Molecule): Finding[] {
  return stabilityAlerts.flatMap(({ rule, severity, find }) =>
    find(molecule).map((atoms): Finding => ({
      rule,
      severity,
      atoms: [...new Set(atoms)],
      bonds: bondsAmong(molecule, atoms),
      data: {},
    })),
  );
}

function bondsAmong(molecule: Molecule, atoms: readonly number[]): number[] {
  return molecule.bonds.flatMap((bond, index) => (bond.atoms.every((atom) => atoms.includes(atom)) ? [index] : []));
}
