// The body over the hours: gut -> blood and tissues -> brain for the molecule that is drunk, blood -> brain for each product,
// each product fed by what the enzymes make of its parents. Steps have a closed form; the amount is conserved exactly.
import type { Animals } from './animals.ts';
import { keptOver, gainedOver } from './compartment.ts';
import { createKinetics, enzymeWork, readKinetics, type Kinetics } from './kinetics.ts';
import type { PreparedLigand, PreparedMolecule } from './prepared-molecule.ts';

/** Steps over the reading time. The inflow of a product is taken as steady within one; a test compares with 40 times as many. */
export const stepsPerReading = 12;

/** Room for the numbers of one animal, used again from animal to animal. Amounts are in uM per uM offered. */
export interface Workspace {
  readonly steps: number;
  readonly kinetics: readonly Kinetics[];
  /** Per molecule and step: mean inflow into the body (1/h), what leaves it (1/h), what is free in blood and brain at its end. */
  readonly inflow: readonly Float64Array[];
  readonly leaving: Float64Array;
  readonly gut: Float64Array;
  readonly blood: readonly Float64Array[];
  readonly brain: readonly Float64Array[];
}

/** A workspace for a molecule and its products. */
export function createWorkspace({ ligands }: PreparedMolecule, steps: number = stepsPerReading): Workspace {
  const perStep = (): Float64Array => new Float64Array(steps);
  return {
    steps,
    kinetics: ligands.map(createKinetics),
    inflow: ligands.map(perStep),
    leaving: perStep(),
    gut: perStep(),
    blood: ligands.map(perStep),
    brain: ligands.map(perStep),
  };
}

/**
 * Solves the body for steady drinking over `hours`; afterwards the last entry of `brain[m]` is the reading. `adjust` may
 * change the rate constants of the molecule offered.
 */
export function solveBody(
  { ligands }: PreparedMolecule,
  animals: Animals,
  animal: number,
  hours: number,
  workspace: Workspace,
  adjust?: (kinetics: Kinetics) => void,
): void {
  const stepHours = hours / workspace.steps;
  for (let number = 1; number < ligands.length; number += 1) workspace.inflow[number]!.fill(0);
  for (let number = 0; number < ligands.length; number += 1) {
    const ligand = ligands[number]!;
    const kinetics = workspace.kinetics[number]!;
    readKinetics(kinetics, ligand, animals, animal);
    if (number === 0) adjust?.(kinetics);
    if (number === 0) drink(workspace, animals.columns.drinkingRate[animal]!, kinetics, stepHours);
    runBlood(workspace, number, kinetics, animals.columns.bodyWater[animal]!, stepHours);
    feedProducts(workspace, ligand, kinetics, animals, animal);
  }
}

/** Drinking and the skin: fills the inflow of the molecule that is offered at 1 uM. */
function drink({ inflow, gut, steps }: Workspace, drinkingRate: number, kinetics: Kinetics, stepHours: number): void {
  const { gutUptake, gutLoss, skinUptake } = kinetics;
  const rate = gutUptake + gutLoss;
  const kept = keptOver(rate, stepHours);
  const gained = gainedOver(rate, stepHours, kept);
  let inGut = 0;
  for (let step = 0; step < steps; step += 1) {
    const before = inGut;
    inGut = before * kept + drinkingRate * gained;
    const left = drinkingRate - (inGut - before) / stepHours;
    inflow[0]![step] = (left * gutUptake) / rate + skinUptake;
    gut[step] = inGut;
  }
}

/** Blood and brain of one molecule; notes what leaves the blood. */
function runBlood(workspace: Workspace, number: number, kinetics: Kinetics, water: number, stepHours: number): void {
  const { steps, leaving } = workspace;
  const { freeShare, breakdown, excretion, brainIn, brainOut } = kinetics;
  const rate = (breakdown + excretion) * freeShare;
  const kept = keptOver(rate, stepHours);
  const gained = gainedOver(rate, stepHours, kept);
  const brainKept = keptOver(brainOut, stepHours);
  const brainGained = gainedOver(brainOut, stepHours, brainKept) * brainIn;
  const free = freeShare / water;
  const inflow = workspace.inflow[number]!;
  const blood = workspace.blood[number]!;
  const brain = workspace.brain[number]!;
  let inBlood = 0;
  let inBrain = 0;
  for (let step = 0; step < steps; step += 1) {
    const before = inBlood;
    inBlood = before * kept + inflow[step]! * gained;
    const out = inflow[step]! - (inBlood - before) / stepHours;
    inBrain = inBrain * brainKept + (out / rate) * free * brainGained;
    leaving[step] = out;
    blood[step] = inBlood * free;
    brain[step] = inBrain;
  }
}

/** Hands each product its share of what leaves the blood. */
function feedProducts(
  { steps, leaving, inflow }: Workspace,
  ligand: PreparedLigand,
  { breakdown, excretion }: Kinetics,
  animals: Animals,
  animal: number,
): void {
  if (ligand.products.length === 0) return;
  const work = enzymeWork(ligand.rates, animals, animal);
  for (const product of ligand.products) {
    const share = (enzymeWork(product, animals, animal) / work) * (breakdown / (breakdown + excretion));
    const into = inflow[product.ligand]!;
    for (let step = 0; step < steps; step += 1) into[step] = into[step]! + leaving[step]! * share;
  }
}
