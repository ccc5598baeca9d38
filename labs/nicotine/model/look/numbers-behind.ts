// Which numbers of a genotype stand behind each way that a molecule can take through the body.
import { genotypeParameters, enzymes, type EnzymeId, type GenotypeParameterId } from '@offshoot/pharmacology';
import type { WayId } from './way-id.ts';

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
