// What became of everything that was offered to one animal, up to the reading, as amounts that add up: read from the same
// solution of the body (`solveBody`, the same steps) as the reading of the well.
import { enzymeIds, type EnzymeId } from '../breakdown/enzymes.ts';
import { readAnimals, type Animals, type GenotypeColumns } from '../exposure/animals.ts';
import { readingTime, type ExposureOptions } from '../exposure/expose-animals.ts';
import { enzymeWork, neutralInBlood, pumpLiking, type Kinetics } from '../exposure/kinetics.ts';
import type { PreparedLigand, PreparedMolecule } from '../exposure/prepared-molecule.ts';
import { createWorkspace, solveBody, type Workspace } from '../exposure/solve-body.ts';

/** What one enzyme broke down. `product` is a number in `PreparedMolecule.ligands`, null for what is not followed further. */
export interface EnzymeTally {
  readonly enzyme: EnzymeId;
  readonly amount: number;
  readonly into: readonly { readonly product: number | null; readonly amount: number }[];
}

/** The brain's door: shares of all that went in. They add up to 1; all are 0 where nothing went in. */
export interface BrainTally {
  readonly pumpedBack: number;
  readonly slippedBack: number;
  readonly rinsedOut: number;
  readonly still: number;
}

/** What became of one molecule of the family: `came` = broken down + excreted + still there, free or held. */
export interface LigandTally {
  readonly came: number;
  readonly brokenDown: readonly EnzymeTally[];
  /** By itself, and by the pumps of the kidney tubes. */
  readonly excreted: { readonly itself: number; readonly pumped: number };
  readonly still: { readonly free: number; readonly held: number };
  readonly brain: BrainTally;
}

/** Amounts as shares of all that the animal drank or that came through its skin. */
export interface FateTally {
  readonly hours: number;
  /** These two add up to 1. */
  readonly drunk: number;
  readonly throughSkin: number;
  /** Of what was drunk; these four add up to `drunk`. */
  readonly gut: {
    readonly through: number;
    readonly unused: number;
    readonly brokenDown: number;
    readonly still: number;
  };
  /** In the order of `PreparedMolecule.ligands`; the first came from gut and skin, the others from their parents. */
  readonly ligands: readonly LigandTally[];
}

/**
 * Adds up what became of all that was offered to one animal.
 * In reality much more lands on the skin and bounces off; here only what is drunk or passes the skin is counted.
 */
export function tallyFate(
  prepared: PreparedMolecule,
  genotypes: GenotypeColumns,
  animal: number,
  { blocked, hours = readingTime }: ExposureOptions = {},
): FateTally {
  const animals = readAnimals(genotypes, blocked);
  const workspace = createWorkspace(prepared);
  solveBody(prepared, animals, animal, hours, workspace);
  const [first] = workspace.kinetics;
  const { gutUptake, gutLoss, skinUptake } = first!;
  const drunk = animals.columns.drinkingRate[animal]! * hours;
  const skin = skinUptake * hours;
  const all = drunk + skin;
  const inGut = workspace.gut[workspace.steps - 1]!;
  const through = ((drunk - inGut) * gutUptake) / (gutUptake + gutLoss);
  const lost = drunk - inGut - through;
  const unusedShare = animals.columns.gutPassage[animal]! / gutLoss;
  return {
    hours,
    drunk: drunk / all,
    throughSkin: skin / all,
    gut: {
      through: through / all,
      unused: (lost * unusedShare) / all,
      brokenDown: (lost * (1 - unusedShare)) / all,
      still: inGut / all,
    },
    ligands: prepared.ligands.map((ligand, number) =>
      tallyLigand({ ligand, number, kinetics: workspace.kinetics[number]!, animals, animal, hours, workspace, all }),
    ),
  };
}

interface LigandCase {
  readonly ligand: PreparedLigand;
  readonly number: number;
  readonly kinetics: Kinetics;
  readonly animals: Animals;
  readonly animal: number;
  readonly hours: number;
  readonly workspace: Workspace;
  /** All that was offered, in the unit of the workspace. */
  readonly all: number;
}

function tallyLigand(one: LigandCase): LigandTally {
  const { ligand, number, kinetics, animals, animal, hours, workspace, all } = one;
  const { breakdown, excretion, freeShare } = kinetics;
  const stepHours = hours / workspace.steps;
  const came = workspace.inflow[number]!.reduce((sum, flow) => sum + flow * stepHours, 0) / all;
  const free = (workspace.blood[number]![workspace.steps - 1]! * animals.columns.bodyWater[animal]!) / all;
  const still = free / freeShare;
  const left = came - still;
  const excreted = (left * excretion) / (breakdown + excretion);
  const pumped = pumpLiking(ligand, neutralInBlood(ligand, animals, animal), animals, animal);
  const { tubulePump, tubulePumpExcess } = animals.columns;
  const pumpedShare = (tubulePump[animal]! * tubulePumpExcess[animal]! * pumped) / excretion;
  return {
    came,
    brokenDown: tallyEnzymes(ligand, left - excreted, animals, animal),
    excreted: { itself: excreted * (1 - pumpedShare), pumped: excreted * pumpedShare },
    still: { free, held: still - free },
    brain: tallyBrain(one, left * all, pumped),
  };
}

/** Divides what was broken down among enzymes by their work, and each one's part among its products. */
function tallyEnzymes(ligand: PreparedLigand, broken: number, animals: Animals, animal: number): EnzymeTally[] {
  const work = enzymeWork(ligand.rates, animals, animal);
  const workOf = (enzymes: readonly number[], rates: readonly number[], enzyme: number): number => {
    const at = enzymes.indexOf(enzyme);
    return at < 0 ? 0 : enzymeWork({ enzymes: [enzyme], rates: [rates[at]!] }, animals, animal);
  };
  const tallies = ligand.rates.enzymes.map((enzyme): EnzymeTally => {
    const own = workOf(ligand.rates.enzymes, ligand.rates.rates, enzyme);
    const followed = ligand.products
      .map(({ ligand: product, enzymes, rates }) => ({
        product,
        amount: (broken * workOf(enzymes, rates, enzyme)) / work,
      }))
      .filter(({ amount }) => amount > 0)
      .sort((a, b) => b.amount - a.amount);
    const amount = (broken * own) / work;
    const rest = followed.reduce((sum, { amount: part }) => sum - part, amount);
    const into = rest > amount * hardlyAny ? [...followed, { product: null, amount: rest }] : followed;
    return { enzyme: enzymeIds[enzyme]!, amount, into };
  });
  return tallies.sort((a, b) => b.amount - a.amount);
}

/** Below this share a remainder is rounding. */
const hardlyAny = 1e-9;

/** In steady proportion to what is free in the blood something enters the brain; what is not there any more has left by three ways. */
function tallyBrain(
  { number, kinetics, animals, animal, workspace }: LigandCase,
  left: number,
  pumped: number,
): BrainTally {
  const { breakdown, excretion, brainIn, brainOut } = kinetics;
  const { bodyWater, barrierPump, barrierPumpExcess, brainWashout } = animals.columns;
  // what left the body in all is the loss rate times the integral of what was there, so that integral is known
  const entered = (brainIn * left) / ((breakdown + excretion) * bodyWater[animal]!);
  if (!(entered > 0)) return { pumpedBack: 0, slippedBack: 0, rinsedOut: 0, still: 0 };
  const still = workspace.brain[number]![workspace.steps - 1]! / entered;
  const pump = (barrierPump[animal]! * barrierPumpExcess[animal]! * pumped) / brainOut;
  const rinse = brainWashout[animal]! / brainOut;
  return {
    pumpedBack: (1 - still) * pump,
    rinsedOut: (1 - still) * rinse,
    slippedBack: (1 - still) * (1 - pump - rinse),
    still,
  };
}
