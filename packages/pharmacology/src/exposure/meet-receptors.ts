// From concentrations in the brain to what each pocket of an animal meets: affinity and efficacy shifted by the genotype.
import { exp, log } from '@offshoot/numerics';
import type { ExposedLigand, ExposedPocket, Exposure } from './exposure.ts';
import type { CompleteColumns } from './genotype-columns.ts';
import type { PreparedBinding, PreparedMolecule } from './prepared-molecule.ts';
import type { PocketId } from '../binding/pockets.ts';
import { scaleParameters } from '../parameters/scale-parameters.ts';

const ln10 = 2.302585092994046;
const hillSlope = scaleParameters.get('hillSlope').value;
const offeredPerDose = scaleParameters.get('offeredPerDose').value;
/** pIC50 counts from 1 mol/l, concentrations here from 1 uM. */
const microPerMolar = 6;
const lnEffectPerBinding = log(scaleParameters.get('effectPerBinding').value);

/** One animal's shifts and shares, read off its columns. */
interface Receptors {
  readonly shares: readonly (readonly [PocketId, number])[];
  readonly columns: CompleteColumns;
  readonly animal: number;
}

/** Builds the exposure of one animal from free brain concentrations per uM offered. */
export function meetReceptors(
  { ligands }: PreparedMolecule,
  columns: CompleteColumns,
  animal: number,
  brain: readonly number[],
): Exposure {
  const receptors = { shares: pocketShares(columns, animal), columns, animal };
  const lnConcentration = brain.map((level) => (level > 0 ? log(level * offeredPerDose) : -Infinity));
  const pockets = receptors.shares.map(([pocket, share]): ExposedPocket => {
    const bindings = ligands.map((ligand) => ligand.bindings[pocket]);
    return {
      pocket,
      share,
      drive: bindings.map((binding, number) =>
        exp(hillSlope * (lnConcentration[number]! - lnEc50(binding, pocket, receptors))),
      ),
      efficacy: bindings.map((binding) => efficacyIn(binding, pocket, receptors)),
    };
  });
  return {
    ligands: ligands.map((_, number) => summariseLigand(number, lnConcentration[number]!, pockets)),
    pockets,
    tiringRatio: exp(hillSlope * log(columns.tiringRatio[animal]!)),
    tiringPlateau: columns.tiringPlateau[animal]!,
  };
}

/** Each copy of the change alters half of the receptors of both kinds: one copy alone hardly shows. */
function pocketShares(columns: CompleteColumns, animal: number): (readonly [PocketId, number])[] {
  const beta = columns.betaShare[animal]!;
  const changed = (columns.changedCopyOne[animal]! + columns.changedCopyTwo[animal]!) / 2;
  const shares: (readonly [PocketId, number])[] = [
    ['alpha', (1 - beta) * (1 - changed)],
    ['beta', beta * (1 - changed)],
    ['changedAlpha', (1 - beta) * changed],
    ['changedBeta', beta * changed],
  ];
  return shares.filter(([, share]) => share > 0);
}

function isBeta(pocket: PocketId): boolean {
  return pocket === 'beta' || pocket === 'changedBeta';
}

/** Natural logarithm of the EC50 in uM. */
function lnEc50(binding: PreparedBinding, pocket: PocketId, { columns, animal }: Receptors): number {
  let pIC50 = binding.pIC50 + (isBeta(pocket) ? columns.betaGrip : columns.alphaGrip)[animal]!;
  pIC50 += binding.tip * columns.tipGrip[animal]! + binding.head * columns.headGrip[animal]!;
  pIC50 += binding.slot * columns.slotGrip[animal]! + binding.charge * columns.chargeGrip[animal]!;
  return (microPerMolar - pIC50) * ln10 + lnEffectPerBinding;
}

/** The odds of opening are multiplied by the animal's gain, so that efficacy stays between 0 and 1. */
function efficacyIn({ efficacy }: PreparedBinding, pocket: PocketId, { columns, animal }: Receptors): number {
  const gain = (isBeta(pocket) ? columns.betaOpening : columns.alphaOpening)[animal]!;
  return (efficacy * gain) / (1 - efficacy + efficacy * gain);
}

/** One figure for all pockets: the EC50 that gives the same occupancy at low dose, the efficacy weighted alike. */
function summariseLigand(number: number, lnConcentration: number, pockets: readonly ExposedPocket[]): ExposedLigand {
  let drive = 0;
  let opening = 0;
  for (const pocket of pockets) {
    drive += pocket.share * pocket.drive[number]!;
    opening += pocket.share * pocket.drive[number]! * pocket.efficacy[number]!;
  }
  if (!(drive > 0)) return { molecule: number, concentrationPerDose: 0, ec50: Infinity, efficacy: 0 };
  return {
    molecule: number,
    concentrationPerDose: exp(lnConcentration),
    ec50: exp(lnConcentration - log(drive) / hillSlope),
    efficacy: opening / drive,
  };
}
