// The body over the hours: gut -> blood and tissues -> brain for the molecule that is drunk, blood -> brain for each product,
// each product fed by what the enzymes make of its parents. Steps have a closed form; the amount is conserved exactly.
import type { Body } from './body.ts';
import { stepOf } from './compartment.ts';
import { createKinetics, productShare, readKinetics, type Kinetics } from './kinetics.ts';
import type { PreparedMolecule } from './prepared-molecule.ts';

/** Steps over the reading time. The inflow of a product is taken as steady within one; the test compares with 40 times as many. */
export const stepsPerReading = 12;

/** Room for the numbers of one animal, reused from animal to animal. Amounts are in uM of body per uM offered. */
export interface Workspace {
  readonly steps: number;
  readonly kinetics: readonly Kinetics[];
  /** Per molecule: mean inflow into the blood in each step (1/h), and what is free in the brain after each. */
  readonly inflow: readonly Float64Array[];
  readonly blood: readonly Float64Array[];
  readonly brain: readonly Float64Array[];
}

/** A workspace for a molecule and its products. */
export function createWorkspace({ ligands }: PreparedMolecule, steps: number = stepsPerReading): Workspace {
  const perStep = (): Float64Array[] => ligands.map(() => new Float64Array(steps));
  return { steps, kinetics: ligands.map(createKinetics), inflow: perStep(), blood: perStep(), brain: perStep() };
}

/** Solves the body for steady drinking over `hours`; afterwards `workspace.brain[m][steps - 1]` is the reading. */
export function solveBody({ ligands }: PreparedMolecule, body: Body, hours: number, workspace: Workspace): void {
  const stepHours = hours / workspace.steps;
  for (const inflow of workspace.inflow) inflow.fill(0);
  for (let number = 0; number < ligands.length; number += 1) {
    const ligand = ligands[number]!;
    const kinetics = workspace.kinetics[number]!;
    readKinetics(kinetics, ligand, body);
    if (number === 0) drink(workspace, body, kinetics, stepHours);
    const shares = ligand.products.map((product) => productShare(product, ligand, body, kinetics));
    runBlood(workspace, number, kinetics, body.entry.bodyWater, stepHours, (step, leaving) => {
      for (let way = 0; way < shares.length; way += 1) {
        const into = workspace.inflow[ligand.products[way]!.ligand]!;
        into[step] = into[step]! + leaving * shares[way]!;
      }
    });
  }
}

/** Drinking and the skin: fills the inflow of the molecule that is offered at 1 uM. */
function drink(
  { inflow, steps }: Workspace,
  { entry }: Body,
  { gutUptake, gutLoss, skinUptake }: Kinetics,
  stepHours: number,
): void {
  const leaving = gutUptake + gutLoss;
  const gut = stepOf(leaving, stepHours);
  let inGut = 0;
  for (let step = 0; step < steps; step += 1) {
    const before = inGut;
    inGut = before * gut.kept + entry.drinkingRate * gut.gained;
    const left = entry.drinkingRate - (inGut - before) / stepHours;
    inflow[0]![step] = (left * gutUptake) / leaving + skinUptake;
  }
}

/** Blood and brain of one molecule; hands what leaves the blood per hour to `onLeaving`. */
function runBlood(
  workspace: Workspace,
  number: number,
  kinetics: Kinetics,
  water: number,
  stepHours: number,
  onLeaving: (step: number, leaving: number) => void,
): void {
  const { freeShare, breakdown, excretion, brainIn, brainOut } = kinetics;
  const rate = (breakdown + excretion) * freeShare;
  const bloodStep = stepOf(rate, stepHours);
  const brainStep = stepOf(brainOut, stepHours);
  const inflow = workspace.inflow[number]!;
  let inBlood = 0;
  let inBrain = 0;
  for (let step = 0; step < workspace.steps; step += 1) {
    const before = inBlood;
    inBlood = before * bloodStep.kept + inflow[step]! * bloodStep.gained;
    const leaving = inflow[step]! - (inBlood - before) / stepHours;
    const meanFree = (rate > 0 ? leaving / rate : inBlood) * (freeShare / water);
    inBrain = inBrain * brainStep.kept + meanFree * brainIn * brainStep.gained;
    workspace.blood[number]![step] = (inBlood * freeShare) / water;
    workspace.brain[number]![step] = inBrain;
    onLeaving(step, leaving);
  }
}
