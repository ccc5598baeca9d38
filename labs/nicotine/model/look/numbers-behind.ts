// Which numbers of a genotype stand behind each way that a molecule can take through the body.
import {
  genotypeParameters,
  enzymes,
  type EnzymeId,
  type GenotypeParameterId,
  type Stage,
} from '@offshoot/pharmacology';

/** A way through the body, as the flow picture draws it. `enzyme:ID` is one enzyme's work. */
export type WayId =
  | 'drink'
  | 'skin'
  | 'gut'
  | 'unused'
  | 'gutBreakdown'
  | 'inGut'
  | 'excreted'
  | 'held'
  | 'free'
  | 'pumpedBack'
  | 'slippedBack'
  | 'rinsedOut'
  | 'inBrain'
  | 'receptor'
  | 'otherEnzymes'
  | `enzyme:${EnzymeId}`;

const pumpTastes = ['pumpChargeTaste', 'pumpGreaseTaste', 'pumpSizeTaste'] as const;
const passing = ['barrierLooseness', 'barrierPolarity', 'barrierGrease', 'barrierChargeLeak'] as const;
const gutWall = ['gutUptake', 'gutPolarityPrice', 'gutPH', 'gutPump'] as const;

const behind: Readonly<Record<Exclude<WayId, `enzyme:${EnzymeId}`>, readonly GenotypeParameterId[]>> = {
  drink: ['drinkingRate'],
  skin: ['cuticleUptake', 'cuticleGrease', 'bloodPH'],
  gut: [...gutWall],
  unused: ['gutPassage', ...gutWall],
  gutBreakdown: ['gutBreakdown', 'bodyPace'],
  inGut: ['gutPassage', 'gutUptake'],
  excreted: ['excretion', 'excretionReturn', 'tubulePump', 'tubulePumpExcess', ...pumpTastes],
  held: ['proteinBinding', 'proteinGrease', 'proteinCharge', 'fatShare'],
  free: ['bodyWater', 'bloodPH'],
  pumpedBack: ['barrierPump', 'barrierPumpExcess', ...pumpTastes],
  slippedBack: [...passing, 'brainPH'],
  rinsedOut: ['brainWashout'],
  inBrain: [...passing],
  receptor: [
    'alphaGrip',
    'betaGrip',
    'tipGrip',
    'headGrip',
    'slotGrip',
    'chargeGrip',
    'alphaOpening',
    'betaOpening',
    'betaShare',
  ],
  otherEnzymes: ['bodyPace', 'electronSupply'],
};

/** The stage of the chain (as Shapley shares name it) that each way belongs to. */
export function stageOfWay(way: WayId): Stage {
  if (way.startsWith('enzyme:') || way === 'otherEnzymes') return 'breakdown';
  switch (way) {
    case 'excreted':
      return 'excretion';
    case 'held':
    case 'free':
      return 'distribution';
    case 'pumpedBack':
    case 'slippedBack':
    case 'rinsedOut':
    case 'inBrain':
      return 'barrier';
    case 'receptor':
      return 'grip';
    default:
      return 'uptake';
  }
}

/** The numbers behind every way, nearest first; of enzymes those that attack the molecule at all. */
export function numbersBehind(
  attacking: readonly EnzymeId[],
): Readonly<Record<string, readonly GenotypeParameterId[]>> {
  const known: readonly string[] = genotypeParameters.all.map(({ id }) => id);
  const ofEnzymes = attacking.map((id) => {
    const oxidising = enzymes.some((one) => one.id === id && one.oxidising);
    const wanted = [
      `${id}Expression`,
      `${id}Excess`,
      'bodyPace',
      ...(oxidising ? ['electronSupply'] : []),
      'sizePrice',
    ];
    return [`enzyme:${id}`, wanted.filter((one) => known.includes(one)) as GenotypeParameterId[]] as const;
  });
  return { ...behind, ...Object.fromEntries(ofEnzymes) };
}
