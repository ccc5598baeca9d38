// From a genotype and what the drug does at the receptors to the few numbers that the kernels need.
import type { BrainAnimal } from '../brain-animal.ts';
import { REGIONS } from '../connectome/regions.ts';
import { genotypeParameters } from './genotype-parameters.ts';

/** Genotypes of many animals: parameter id -> one value per animal. A parameter that is missing has its usual value. */
export type GenotypeColumns = Readonly<Record<string, Float64Array>>;

/** The state of the nicotinic receptors: openness with acetylcholine = 1, and the share that falls silent in the end. */
export interface DrugEffect {
  readonly open: number;
  readonly desensitised: number;
}

export const NO_DRUG: DrugEffect = { open: 0, desensitised: 0 };

/** Animal `index` of the columns under a drug. The quirk's fibre brings gates to the cardiac dopamine cells. */
export function brainAnimalOf(columns: GenotypeColumns, index: number, drug: DrugEffect = NO_DRUG): BrainAnimal {
  const gene = (id: Parameters<typeof genotypeParameters.get>[0]): number =>
    columns[id]?.[index] ?? genotypeParameters.get(id).value;
  const fibreWeight = gene('brain.fibreWeight');
  const conductance = gene('brain.receptorConductance') * drug.open;
  const gates = REGIONS.map(({ id }) => {
    const grownWithFibre = id === 'dopamineCardiac' ? fibreWeight * gene('brain.fibreGates') : 0;
    return gene(`brain.gates.${id}`) + grownWithFibre;
  });
  return {
    excitatoryWeight: gene('brain.excitatoryWeight'),
    inhibitoryWeight: gene('brain.inhibitoryWeight'),
    inhibitionFatigueRate: gene('brain.inhibitionFatigueRate'),
    currents: REGIONS.map(({ id }) => gene('brain.excitability') + gene(`brain.drive.${id}`)),
    receptorDrive: gates.map((density) => density * conductance),
    desensitisation: drug.desensitised,
    fibreWeight,
    dopamineRelease: [gene('brain.dopamineReleaseBehavioural'), gene('brain.dopamineReleaseCardiac')],
    dopamineUptake: gene('brain.dopamineUptake'),
  };
}
