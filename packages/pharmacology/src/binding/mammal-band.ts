// The one coarse word on mammals: grips, somewhat or hardly. The number behind it never leaves this file, so that there is
// nothing to climb, and the band always counts against a molecule.
import type { Molecule } from '@offshoot/chemistry';
import { hasCagedAmine } from './caged-amine.ts';
import { createPocket } from './pocket.ts';
import { standardPocketNumbers } from './pockets.ts';
import { ceilingOfCharge } from './ceiling.ts';
import { bindingPH } from './reading.ts';
import { bestReading } from './score-binding.ts';
import { chargedShare, strongestBaseOf } from '../structure/properties.ts';
import { structureOf } from '../structure/structure.ts';

/** How much a molecule also grips the receptors of mammals. */
export type MammalBand = 'grips' | 'somewhat' | 'hardly';

/** A vertebrate-like pocket likes a charge in the middle and has no use for a tip. Our choice, not fitted to numbers. */
const mammalPocket = createPocket('mammal', {
  ...standardPocketNumbers,
  base: 2.4,
  acceptor: 1,
  ring: 0.3,
  halogen: 0.4,
  link: 1.2,
  cation: 3,
  tip: 0,
  crowding: 0,
  amideHub: 0.6,
  closed: 0,
  fill: 0,
  bulk: 0.4,
  headBulk: 0.3,
  branch: 0.1,
  donor: 0.1,
  rotor: 0.1,
  acid: 1,
  nitroLoss: 0.6,
  cyanoLoss: 0.6,
  otherLoss: 0.6,
});

/** From here on the pocket grips, or grips somewhat, on the inner scale of this file. */
const gripsFrom = 6.3;
const somewhatFrom = 5.3;
/** Ten times the grip of nicotine (a test keeps it there): nothing but the band is told from here on. */
const withheldFrom = 8.1;

/** The band of a molecule. */
export function mammalBand(molecule: Molecule): MammalBand {
  const structure = structureOf(molecule);
  const { pIC50 } = bestReading(structure, mammalPocket);
  if (pIC50 >= gripsFrom || hasCagedAmine(structure)) return 'grips';
  return pIC50 >= somewhatFrom ? 'somewhat' : 'hardly';
}

/**
 * Whether a molecule grips mammals so much that a program may tell its band and nothing else: it is not fired, listed,
 * ranked or explained.
 */
export function isWithheld(molecule: Molecule): boolean {
  const structure = structureOf(molecule);
  if (hasCagedAmine(structure)) return true;
  // Without much of a charge no pose gets there, so none need be looked at.
  if (ceilingOfCharge(mammalPocket, chargedShare(strongestBaseOf(structure), bindingPH)) < withheldFrom) return false;
  return bestReading(structure, mammalPocket).pIC50 >= withheldFrom;
}
