// The stages of the chain from the drink to the open receptor, and which numbers of a genotype belong to which.
import type { GenotypeParameterId } from '../parameters/genotype-parameters.ts';
import { genotypeParameters } from '../parameters/genotype-parameters.ts';

/** The stages in the order of the chain. */
export const stages = ['uptake', 'distribution', 'breakdown', 'excretion', 'barrier', 'grip', 'opening'] as const;
export type Stage = (typeof stages)[number];

const byId: Readonly<Partial<Record<GenotypeParameterId, Stage>>> = {
  bodyWater: 'distribution',
  bloodPH: 'distribution',
  proteinBinding: 'distribution',
  proteinGrease: 'distribution',
  proteinCharge: 'distribution',
  fatShare: 'distribution',
  excretion: 'excretion',
  excretionReturn: 'excretion',
  tubulePump: 'excretion',
  tubulePumpExcess: 'excretion',
  barrierLooseness: 'barrier',
  barrierPolarity: 'barrier',
  barrierGrease: 'barrier',
  barrierChargeLeak: 'barrier',
  barrierPump: 'barrier',
  barrierPumpExcess: 'barrier',
  pumpChargeTaste: 'barrier',
  pumpGreaseTaste: 'barrier',
  pumpSizeTaste: 'barrier',
  brainPH: 'barrier',
  brainWashout: 'barrier',
  alphaOpening: 'opening',
  betaOpening: 'opening',
  tiringRatio: 'opening',
  tiringPlateau: 'opening',
};
const byGroup: Readonly<Record<string, Stage>> = { entry: 'uptake', breakdown: 'breakdown', receptors: 'grip' };

/** The stage that a number of the genotype belongs to. */
export function stageOf(id: GenotypeParameterId): Stage {
  return byId[id] ?? byGroup[genotypeParameters.get(id).group]!;
}
