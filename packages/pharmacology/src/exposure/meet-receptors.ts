// From concentrations in the brain to what each pocket of an animal meets: affinity and efficacy shifted by the genotype.
import { exp, log } from '@offshoot/numerics';
import type { Animals } from './animals.ts';
import type { ExposureBatch } from './exposure.ts';
import type { PreparedBinding, PreparedMolecule } from './prepared-molecule.ts';
import { pocketIds, type PocketId } from '../binding/pockets.ts';
import { scaleParameters } from '../parameters/scale-parameters.ts';

const ln10 = 2.302585092994046;
const hillSlope = scaleParameters.get('hillSlope').value;
/** pIC50 counts from 1 mol/l, concentrations here from 1 uM. */
const microPerMolar = 6;
const lnEffectPerBinding = log(scaleParameters.get('effectPerBinding').value);
const pocketCount = pocketIds.length;
const isBeta = pocketIds.map((id: PocketId) => id === 'beta' || id === 'changedBeta');

/** An empty batch for a molecule and so many animals. */
export function createBatch({ ligands }: PreparedMolecule, { count, columns, tiringRatio }: Animals): ExposureBatch {
  return {
    ligandCount: ligands.length,
    concentration: new Float64Array(count * ligands.length),
    share: new Float64Array(count * pocketCount),
    drive: new Float64Array(count * pocketCount * ligands.length),
    efficacy: new Float64Array(count * pocketCount * ligands.length),
    tiringRatio,
    tiringPlateau: columns.tiringPlateau,
  };
}

/** Fills in one animal, whose concentrations are in the batch already. */
export function meetReceptors(
  { ligands }: PreparedMolecule,
  animals: Animals,
  animal: number,
  batch: ExposureBatch,
): void {
  shareOut(animals, animal, batch.share);
  for (let number = 0; number < ligands.length; number += 1) {
    const concentration = batch.concentration[animal * ligands.length + number]!;
    if (!(concentration > 0)) continue;
    const lnConcentration = log(concentration);
    for (let pocket = 0; pocket < pocketCount; pocket += 1) {
      if (batch.share[animal * pocketCount + pocket] === 0) continue;
      const binding = ligands[number]!.bindings[pocket]!;
      const at = (animal * pocketCount + pocket) * ligands.length + number;
      batch.drive[at] = exp(hillSlope * (lnConcentration - lnEc50(binding, pocket, animals, animal)));
      batch.efficacy[at] = efficacyIn(binding, pocket, animals, animal);
    }
  }
}

/** Each copy of the change alters half of the receptors of both kinds: one copy alone hardly shows. */
function shareOut({ columns }: Animals, animal: number, share: Float64Array): void {
  const beta = columns.betaShare[animal]!;
  const changed = (columns.changedCopyOne[animal]! + columns.changedCopyTwo[animal]!) / 2;
  const at = animal * pocketCount;
  share[at] = (1 - beta) * (1 - changed);
  share[at + 1] = beta * (1 - changed);
  share[at + 2] = (1 - beta) * changed;
  share[at + 2 + 1] = beta * changed;
}

/** Natural logarithm of the EC50 in uM. */
function lnEc50(binding: PreparedBinding, pocket: number, { columns }: Animals, animal: number): number {
  let pIC50 = binding.pIC50 + (isBeta[pocket] ? columns.betaGrip : columns.alphaGrip)[animal]!;
  pIC50 += binding.tip * columns.tipGrip[animal]! + binding.head * columns.headGrip[animal]!;
  pIC50 += binding.slot * columns.slotGrip[animal]! + binding.charge * columns.chargeGrip[animal]!;
  return (microPerMolar - pIC50) * ln10 + lnEffectPerBinding;
}

/** The odds of opening are multiplied by the animal's gain, so that efficacy stays between 0 and 1. */
function efficacyIn({ efficacy }: PreparedBinding, pocket: number, { columns }: Animals, animal: number): number {
  const gain = (isBeta[pocket] ? columns.betaOpening : columns.alphaOpening)[animal]!;
  return (efficacy * gain) / (1 - efficacy + efficacy * gain);
}
