// Why does one molecule do more in an animal than another? The difference in how far the receptors open, divided among the
// stages of the chain. Products belong to the stage "breakdown": whoever's breakdown is taken brings its products along.
import { mixtureCount, shareStages, type MixedStates, type StageShares } from './share-stages.ts';
import { stages, type Stage } from './stages.ts';
import { readAnimals, type Animals, type GenotypeColumns } from '../exposure/animals.ts';
import { exposeWith, type ExposureOptions } from '../exposure/expose-animals.ts';
import { createKinetics, readKinetics, type Kinetics } from '../exposure/kinetics.ts';
import type { PreparedLigand, PreparedMolecule } from '../exposure/prepared-molecule.ts';
import { receptorState } from '../exposure/receptor-state.ts';

/** Which rate constants of the molecule offered belong to which stage. */
const constantsOf: Readonly<Partial<Record<Stage, readonly (keyof Kinetics)[]>>> = {
  uptake: ['gutUptake', 'gutLoss', 'skinUptake'],
  distribution: ['freeShare'],
  breakdown: ['breakdown'],
  excretion: ['excretion'],
  barrier: ['brainIn', 'brainOut'],
};

/**
 * Divides ln(open by molecule b / open by molecule a) in one animal at a dose above 0 among the stages. Both molecules must
 * open the animal's receptors at all.
 */
export function compareMolecules(
  pair: readonly [PreparedMolecule, PreparedMolecule],
  genotypes: GenotypeColumns,
  animal: number,
  dose: number,
  options: ExposureOptions = {},
): StageShares {
  return shareStages(mixMolecules(pair, genotypes, animal, dose, options));
}

/** One animal's receptors under the 128 mixtures of two molecules' fates at a dose (nicotine units, 0 or more). */
export function mixMolecules(
  [a, b]: readonly [PreparedMolecule, PreparedMolecule],
  genotypes: GenotypeColumns,
  animal: number,
  dose: number,
  options: ExposureOptions = {},
): MixedStates {
  const animals = readAnimals(genotypes, options.blocked);
  const kinetics = [a, b].map(({ ligands }) => kineticsIn(ligands[0]!, animals, animal));
  return Array.from({ length: mixtureCount }, (_, fromB) => {
    const takes = (stage: Stage): 0 | 1 => ((fromB >> stages.indexOf(stage)) & 1 ? 1 : 0);
    const family = takes('breakdown') === 1 ? b : a;
    const chimera = { ligands: [crossBind(family, a, b, takes), ...family.ligands.slice(1)] };
    const exposure = exposeWith(chimera, animals, animal, options, (own) => {
      for (const stage of stages)
        for (const constant of constantsOf[stage] ?? []) own[constant] = kinetics[takes(stage)]![constant];
    });
    return receptorState(exposure, dose);
  });
}

function kineticsIn(ligand: PreparedLigand, animals: Animals, animal: number): Kinetics {
  const kinetics = createKinetics();
  readKinetics(kinetics, ligand, animals, animal);
  return kinetics;
}

/** The molecule offered, with the breakdown of one family and the grip and opening of whichever is taken. */
function crossBind(
  family: PreparedMolecule,
  a: PreparedMolecule,
  b: PreparedMolecule,
  takes: (stage: Stage) => 0 | 1,
): PreparedLigand {
  const grip = [a, b][takes('grip')]!.ligands[0]!;
  const opening = [a, b][takes('opening')]!.ligands[0]!;
  const bindings = grip.bindings.map((binding, pocket) => ({
    ...binding,
    efficacy: opening.bindings[pocket]!.efficacy,
  }));
  return { ...family.ligands[0]!, bindings };
}
