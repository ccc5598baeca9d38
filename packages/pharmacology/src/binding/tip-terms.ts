// The far site: an electron-poor tip on a flat, uncharged unit. In reality the tip's oxygens or nitrogen meet an
// arginine and a glutamine of loop D; here the reach, the pull and the flatness of the unit are scored.
import { sigmoid } from '@offshoot/numerics';
import { likingOfLink, type Pocket } from './pocket.ts';
import type { Reading } from './reading.ts';
import { atomsWith, role } from './roles.ts';
import { tasteIds } from './taste-ids.ts';
import type { Term } from './term.ts';
import type { Tip } from './tips.ts';
import { pullingKinds } from '../structure/pulling-groups.ts';

/** Even a badly placed tip pulls a little. */
const tipAtWorstReach = 0.05;
/** A tip on a link of the wrong length counts less, but not nothing. */
const tipAtWorstLink = 0.3;
/** Flanking groups over which the tip turns from flat to twisted. */
const crowdingWidth = 0.2;
/** How well the second donor on the core pushes towards the tip; nitrogen is the measure. */
const pushOf = { nitrogen: 1, sulphur: 0.95, oxygen: 0.85, carbon: 0.8, none: 0.7 } as const;

/** The pocket's number for each kind of tip but trifluoromethyl, whose plain name is that of the group in the hole. */
const tipTaste = tasteIds(pullingKinds);

/** The pull of the tip as this pocket feels it, 0 to about 1.4, before crowding. */
export function pullOfTip(reading: Reading, pocket: Pocket): number {
  const { tip, linkLength, locked } = reading.pose;
  if (tip === null) return 0;
  const { numbers } = pocket;
  let pull = tipTasteOf(tip, pocket) * pushOf[tip.push] * bridgeFactor(tip, pocket);
  pull *= tipAtWorstReach + (1 - tipAtWorstReach) * pocket.tipTaste[tip.reach]!;
  for (let carbon = 0; carbon < tip.saturatedCarbons; carbon += 1) pull *= numbers.throughSaturatedCarbon;
  for (let other = 0; other < tip.saturatedOthers; other += 1) pull *= numbers.throughSaturatedOther;
  pull *= tipAtWorstLink + (1 - tipAtWorstLink) * likingOfLink(pocket, linkLength);
  return locked ? pull * numbers.lock : pull;
}

function tipTasteOf({ group: { kind } }: Tip, { numbers }: Pocket): number {
  return numbers[kind === 'trifluoromethyl' ? 'trifluoromethylTipTaste' : tipTaste[kind]];
}

function bridgeFactor({ bridge }: Tip, { numbers }: Pocket): number {
  if (bridge === 'nitrogen') return 1;
  return bridge === 'methylene' ? numbers.methyleneBridge : numbers.poorBridge;
}

/** How far crowding turns the tip out of its plane: 0 flat, 1 fully twisted. */
export function twistOfTip({ pose: { tip } }: Reading, { numbers }: Pocket): number {
  return tip === null ? 0 : sigmoid((tip.crowd - numbers.crowdingOnset) / crowdingWidth);
}

const tipAtoms = ({ structure, pose }: Reading): number[] => atomsWith(structure, pose, role.tip);

const tip: Term = {
  site: 'tip',
  value: (_reading, { numbers }, pull) => numbers.tip * pull,
  atoms: tipAtoms,
};

const crowding: Term = {
  site: 'crowding',
  value: (reading, pocket, pull) => (pull === 0 ? 0 : -pocket.numbers.crowding * pull * twistOfTip(reading, pocket)),
  atoms: ({ pose }) => pose.tip?.crowders ?? [],
};

/** What a changed pocket (R81T-like) takes away: most from a nitro tip, less from cyano, little from others. */
const changedSite: Term = {
  site: 'changedSite',
  value({ pose: { tip: there } }, pocket, pull) {
    if (there === null) return 0;
    const { kind } = there.group;
    const { nitroLoss, cyanoLoss, otherLoss } = pocket.numbers;
    const loss = kind === 'nitro' ? nitroLoss : kind === 'cyano' ? cyanoLoss : otherLoss;
    return loss === 0 ? 0 : -loss * pull;
  },
  atoms: tipAtoms,
};

/** Tip, crowding and the changed site. */
export const tipTerms: readonly Term[] = [tip, crowding, changedSite];
