// The chain in numbers for one animal and one molecule: so much offered, so much got in, broken down by which enzyme into
// what, excreted, reached the brain, sits on which receptor, opened it how far.
import { enzymeIds, type EnzymeId } from '../breakdown/enzymes.ts';
import { pocketIds, type PocketId } from '../binding/pockets.ts';
import { readAnimals, type Animals, type GenotypeColumns } from '../exposure/animals.ts';
import { exposeWith, type ExposureOptions } from '../exposure/expose-animals.ts';
import { createKinetics, enzymeWork, readKinetics, type Kinetics } from '../exposure/kinetics.ts';
import type { ExposedLigand } from '../exposure/exposure.ts';
import type { EnzymeRates, PreparedLigand, PreparedMolecule } from '../exposure/prepared-molecule.ts';
import { meetingsOf, receptorState, type ReceptorState } from '../exposure/receptor-state.ts';
import { scaleParameters } from '../parameters/scale-parameters.ts';

/** What one enzyme makes of a molecule. */
export interface Conversion {
  readonly enzyme: EnzymeId;
  /** Number of the product in the family; null for all that is not followed further. */
  readonly product: number | null;
  /** Of what leaves the blood. */
  readonly share: number;
}

/** What becomes of one molecule of the family. Shares are of what leaves its blood and add up to 1. */
export interface LigandFate {
  readonly molecule: number;
  /** The share of what is in the body that is free. */
  readonly freeShare: number;
  readonly brokenDown: readonly { readonly enzyme: EnzymeId; readonly share: number }[];
  /** The same by what comes out, largest first; adds up to what `brokenDown` does. */
  readonly conversions: readonly Conversion[];
  readonly excretedShare: number;
  /** Free concentration in the brain at the reading, uM at this dose. */
  readonly inBrain: number;
  readonly ec50: number;
  readonly efficacy: number;
}

/** One kind of pocket of the animal: its share of all receptors, and what sits in it. */
export interface PocketState {
  readonly pocket: PocketId;
  readonly share: number;
  /** Share of these places that each molecule of the family takes, in the family's order. */
  readonly taken: readonly number[];
  /** How far these places open, acetylcholine on all of them = 1. */
  readonly open: number;
}

/** The chain of one animal at one dose. */
export interface AnimalChain {
  readonly dose: number;
  /** Concentration in the drink, uM. */
  readonly offered: number;
  /** Share of what is drunk that passes the wall of the gut. */
  readonly absorbedShare: number;
  readonly fates: readonly LigandFate[];
  readonly pockets: readonly PocketState[];
  readonly state: ReceptorState;
}

/** Follows a molecule through one animal at a dose (nicotine units, 0 or more). */
export function explainAnimal(
  prepared: PreparedMolecule,
  genotypes: GenotypeColumns,
  animal: number,
  dose: number,
  options: ExposureOptions = {},
): AnimalChain {
  const animals = readAnimals(genotypes, options.blocked);
  const exposure = exposeWith(prepared, animals, animal, options);
  const kinetics = prepared.ligands.map((ligand) => {
    const own = createKinetics();
    readKinetics(own, ligand, animals, animal);
    return own;
  });
  const { gutUptake, gutLoss } = kinetics[0]!;
  const met = exposure.ligands;
  return {
    dose,
    offered: scaleParameters.get('offeredPerDose').value * dose,
    absorbedShare: gutUptake / (gutUptake + gutLoss),
    fates: prepared.ligands.map((ligand, number) =>
      fateOf(ligand, kinetics[number]!, met[number]!, animals, animal, dose),
    ),
    pockets: meetingsOf(exposure, dose)
      .map((meeting, number): PocketState => ({ pocket: pocketIds[number]!, ...meeting }))
      .filter(({ share }) => share > 0),
    state: receptorState(exposure, dose),
  };
}

function fateOf(
  ligand: PreparedLigand,
  kinetics: Kinetics,
  met: ExposedLigand,
  animals: Animals,
  animal: number,
  dose: number,
): LigandFate {
  const { breakdown, excretion, freeShare } = kinetics;
  const perWork = breakdown / (enzymeWork(ligand.rates, animals, animal) * (breakdown + excretion));
  const brokenDown = byEnzyme(ligand.rates, animals, animal, perWork);
  const followed = ligand.products.flatMap((product) =>
    byEnzyme(product, animals, animal, perWork).map((own): Conversion => ({ ...own, product: product.ligand })),
  );
  const rest = brokenDown.map(({ enzyme, share }): Conversion => {
    const known = followed.reduce((sum, own) => (own.enzyme === enzyme ? sum + own.share : sum), 0);
    return { enzyme, product: null, share: share - known };
  });
  return {
    molecule: met.molecule,
    freeShare,
    brokenDown,
    conversions: [...followed, ...rest.filter(({ share }) => share > leastShare)].sort((a, b) => b.share - a.share),
    excretedShare: excretion / (breakdown + excretion),
    inBrain: met.concentrationPerDose * dose,
    ec50: met.ec50,
    efficacy: met.efficacy,
  };
}

/** Smaller rests are left over from subtracting. */
const leastShare = 1e-12;

function byEnzyme(
  { enzymes, rates }: EnzymeRates,
  animals: Animals,
  animal: number,
  perWork: number,
): { readonly enzyme: EnzymeId; readonly share: number }[] {
  return enzymes
    .map((enzyme, at) => ({
      enzyme: enzymeIds[enzyme]!,
      share: enzymeWork({ enzymes: [enzyme], rates: [rates[at]!] }, animals, animal) * perWork,
    }))
    .sort((a, b) => b.share - a.share);
}
