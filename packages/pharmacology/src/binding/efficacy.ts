// Efficacy: how far a molecule that sits in the pocket opens the channel, acetylcholine = 1. It is another question than
// affinity: a molecule can hold on tightly and hardly open anything (a partial agonist) or block.
import { sigmoid } from '@offshoot/numerics';
import type { Pocket } from './pocket.ts';
import type { Reading } from './reading.ts';
import { pullOfTip, twistOfTip } from './tip-terms.ts';

/** Body atoms that the closing lid of the pocket has room for. */
const roomUnderLid = 2;
/** A lone aromatic five-ring is this small: it lets the lid close further. */
const fiveRing = 5;

/** The efficacy of a pose, 0 to `fullEfficacy`. */
export function efficacyOf(reading: Reading, pocket: Pocket): number {
  const { pose, side, structure } = reading;
  const { numbers } = pocket;
  let drive = pose.hubRing === 0 ? numbers.openEfficacy : numbers.ringEfficacy;
  drive -= numbers.bulkEfficacy * Math.max(0, side.body - roomUnderLid);
  drive -= numbers.branchEfficacy * side.branches;
  if (pose.tip?.bridge === 'methylene') drive += numbers.methyleneEfficacy;
  if (pose.head.atoms.length === fiveRing && structure.molecule.atoms[pose.head.atoms[0]!]!.aromatic)
    drive += numbers.azoleEfficacy;
  const charge = reading.cation?.charge ?? 0;
  drive += numbers.cationEfficacy * charge;
  drive -= numbers.loneEfficacy * Math.max(0, 1 - charge - pullOfTip(reading, pocket));
  const twist = twistOfTip(reading, pocket);
  return numbers.fullEfficacy * sigmoid(drive) * (1 - numbers.twistEfficacy * twist * twist);
}
