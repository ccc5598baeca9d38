// The ceiling of a pose: no less than its score in a pocket, without measuring what hangs on it. A molecule has dozens of
// poses and only the best one counts; most of them cannot reach it, and fall out here.
import { poseBodyTerms, roomForFill } from './body-terms.ts';
import { bulkCost, donorCost, headBulkCost } from './costs.ts';
import type { Head } from './heads.ts';
import { mostOfAcceptor, mostOfHalogen, poseHeadTerms } from './head-terms.ts';
import { mostOfLink, poseLinkTerms } from './link-terms.ts';
import type { Pocket } from './pocket.ts';
import type { Pose } from './poses.ts';
import { readingsOf } from './reading.ts';
import { largestInHole, possibleDonors } from './side-groups.ts';
import type { Term } from './term.ts';
import { pullOfTip, tipTerms } from './tip-terms.ts';
import { remember, rememberInside } from '../structure/remember.ts';
import type { Structure } from '../structure/structure.ts';

/** Terms that ask for no side group: they go into a ceiling as they are. */
const poseTerms: readonly Term[] = [...poseHeadTerms, ...poseLinkTerms, ...tipTerms, ...poseBodyTerms];
/** A ceiling sums in another order than a score does; 20 roundings of numbers below 100 stay far below this. */
const roundingRoom = 1e-9;

/** The ceilings of all poses of one molecule in a pocket. */
export function ceilingsOf(structure: Structure, pocket: Pocket): Float64Array {
  const readings = readingsOf(structure);
  const { hole, hanging, donorCosts } = outlineOf(structure);
  const best = bestCases(pocket);
  const ceilings = new Float64Array(readings.length);
  for (let place = 0; place < readings.length; place += 1) {
    const reading = readings[place]!;
    const pull = pullOfTip(reading, pocket);
    let most = best.most + best.hanging(hanging[place]!, hole) - pocket.numbers.donor * donorCosts[place]!;
    for (const term of poseTerms) most += term.value(reading, pocket, pull);
    ceilings[place] = most;
  }
  return ceilings;
}

/**
 * No less than the score of any molecule whose charge is this one, in a pocket that has no use for a tip; Infinity in
 * another pocket.
 */
export function ceilingOfCharge(pocket: Pocket, charge: number): number {
  const { base, ring, cation, closed, fill, tip, crowding } = pocket.numbers;
  const { branch, bulk, headBulk, donor, rotor, acid, amideHub, nitroLoss, cyanoLoss, otherLoss } = pocket.numbers;
  const costs = [branch, bulk, headBulk, donor, rotor, acid, amideHub, nitroLoss, cyanoLoss, otherLoss, ring, cation];
  if (tip !== 0 || crowding !== 0 || Math.min(...costs) < 0) return Infinity;
  const most = mostOfAcceptor(pocket) + ring + mostOfHalogen(pocket) + mostOfLink(pocket) + Math.max(0, closed);
  return base + most + Math.max(0, fill) * roomForFill + cation * charge + roundingRoom;
}

/** What ceilings need to know of a molecule whatever the pocket; one entry a pose. */
interface Outline {
  readonly hole: number;
  readonly hanging: Int32Array;
  readonly donorCosts: Float64Array;
}

const outlineOf = rememberInside((structure: Structure): Outline => {
  const readings = readingsOf(structure);
  const hanging = new Int32Array(readings.length);
  const donorCosts = new Float64Array(readings.length);
  for (let place = 0; place < readings.length; place += 1) {
    const { pose, cation } = readings[place]!;
    const before = readings[place - 1]?.pose;
    hanging[place] = atomsHangingOn(structure, pose);
    donorCosts[place] =
      before?.head === pose.head && before.hub === pose.hub
        ? donorCosts[place - 1]!
        : donorCost(donorsBeside(structure, pose.head) + (cation?.charge ?? 0));
  }
  return { hole: largestInHole(structure), hanging, donorCosts };
});

/** Groups off the head that hold on to water, each as much as it counts: no more than a reading finds. */
function donorsBeside(structure: Structure, head: Head): number {
  let count = 0;
  for (const { atom, weight } of possibleDonors(structure)) if (!head.atoms.includes(atom)) count += weight;
  return count;
}

/** How many atoms have no place in head, link, hub or tip: body and head side together. */
function atomsHangingOn({ size }: Structure, { head, link, hub, tip }: Pose): number {
  let count = size - head.atoms.length - link.length - 1;
  if (tip === null) return count;
  count -= tip.way.length;
  for (const atom of tip.group.outer)
    if (atom !== hub && !head.atoms.includes(atom) && !link.includes(atom)) count -= 1;
  return count;
}

/** What the unmeasured terms can add at most in a pocket. */
interface BestCases {
  /** The base of the pocket and all but body, head side and donors. */
  readonly most: number;
  /** Body and head side, by the number of atoms that they share and by the size of what may fill the hole. */
  hanging(atoms: number, hole: number): number;
}

const bestCases = remember((pocket: Pocket): BestCases => {
  const { base, branch, bulk, headBulk, donor } = pocket.numbers;
  const areCosts = Math.min(branch, bulk, headBulk, donor) >= 0;
  const known: number[][] = [];
  return {
    most: areCosts ? base + mostOfHalogen(pocket) + roundingRoom : Infinity,
    hanging: (atoms, hole) => ((known[hole] ??= [])[atoms] ??= bestSplit(pocket, atoms, hole)),
  };
});

/** However the atoms are split between body and head side, they are worth no more than this. */
function bestSplit({ numbers }: Pocket, atoms: number, hole: number): number {
  let best = -Infinity;
  for (let body = 0; body <= atoms; body += 1) {
    const worth = numbers.fill * Math.min(body, roomForFill) - numbers.bulk * bulkCost(body);
    best = Math.max(best, worth - numbers.headBulk * headBulkCost(atoms - body - hole));
  }
  return best;
}
