// Rate constants of one molecule in one animal, from the molecule's properties and the animal's genotype. All in 1/h.
import { exp } from '@offshoot/numerics';
import type { Animals } from './animals.ts';
import type { EnzymeRates, PreparedLigand } from './prepared-molecule.ts';

/** What moves one molecule in one animal. */
export interface Kinetics {
  /** Through the wall of the gut, and away from the gut unused or broken down there. */
  gutUptake: number;
  gutLoss: number;
  /** Through the skin, per unit of what is offered. */
  skinUptake: number;
  /** The share of what is in the body that is dissolved and free. */
  freeShare: number;
  /** Of what is free: broken down, excreted. */
  breakdown: number;
  excretion: number;
  /** Into the brain from free blood, and out of it. */
  brainIn: number;
  brainOut: number;
}

const ln10 = 2.302585092994046;
/** Charged molecules slip between the cells of the gut this well, compared with uncharged ones through them. */
const gutChargeLeak = 0.3;
/** Square angstrom of polar surface per step of `gutPolarityPrice`. */
const polarityStep = 100;
/** Clark's constant: logBB of a molecule without polar surface or greasiness. */
const clarkConstant = 0.139;
/** Pumps begin to notice size here, in dalton, and notice one step more every so many. */
const pumpedFrom = 150;
const pumpStep = 100;

/** An empty record, to be filled for one molecule and animal after the other. */
export function createKinetics(): Kinetics {
  return { gutUptake: 0, gutLoss: 0, skinUptake: 0, freeShare: 1, breakdown: 0, excretion: 0, brainIn: 0, brainOut: 1 };
}

/** Fills in the rate constants of a molecule in an animal. */
export function readKinetics(kinetics: Kinetics, ligand: PreparedLigand, animals: Animals, animal: number): void {
  const { columns } = animals;
  const { logP } = ligand;
  const neutral = neutralInBlood(ligand, animals, animal);
  const greased = ligand.grease * neutral;
  const pumped = pumpLiking(ligand, neutral, animals, animal);
  kinetics.breakdown = enzymeWork(ligand.rates, animals, animal);
  if (ligand.oversize > 0) kinetics.breakdown *= exp((1 - columns.sizePrice[animal]!) * ligand.oversize);
  const proteinBound = columns.proteinBinding[animal]! * tenTo(columns.proteinGrease[animal]! * logP);
  const chargeBound = columns.proteinCharge[animal]! * (1 - neutral);
  kinetics.freeShare = 1 / (1 + proteinBound + chargeBound + columns.fatShare[animal]! * greased);
  kinetics.excretion =
    columns.excretion[animal]! / (1 + columns.excretionReturn[animal]! * greased) +
    columns.tubulePump[animal]! * columns.tubulePumpExcess[animal]! * pumped;
  readBarrier(kinetics, ligand, animals, animal, neutral, pumped);
  if (ligand.depth === 0) readUptake(kinetics, ligand, animals, animal, neutral, pumped);
}

/** The share that carries no charge in the blood, 0-1. */
export function neutralInBlood({ protonHold }: PreparedLigand, { protons }: Animals, animal: number): number {
  return 1 / (1 + protonHold * protons.blood[animal]!);
}

/** How much pumps like a molecule: charged, greasy and large ones. */
export function pumpLiking(
  { logP, mass }: PreparedLigand,
  neutral: number,
  { columns }: Animals,
  animal: number,
): number {
  const size = Math.max(0, mass - pumpedFrom) / pumpStep;
  const charge = columns.pumpChargeTaste[animal]! * (1 - neutral);
  return charge + columns.pumpGreaseTaste[animal]! * Math.max(0, logP) + columns.pumpSizeTaste[animal]! * size;
}

function readUptake(
  kinetics: Kinetics,
  { polarSurface, logP, protonHold }: PreparedLigand,
  { columns, protons }: Animals,
  animal: number,
  neutral: number,
  pumped: number,
): void {
  const slowed = tenTo((-columns.gutPolarityPrice[animal]! * polarSurface) / polarityStep);
  const neutralInGut = 1 / (1 + protonHold * protons.gut[animal]!);
  const passing = neutralInGut + gutChargeLeak * (1 - neutralInGut);
  kinetics.gutUptake = (columns.gutUptake[animal]! * slowed * passing) / (1 + columns.gutPump[animal]! * pumped);
  kinetics.gutLoss = columns.gutPassage[animal]! + columns.gutBreakdown[animal]! * kinetics.breakdown;
  kinetics.skinUptake = columns.cuticleUptake[animal]! * tenTo(columns.cuticleGrease[animal]! * logP) * neutral;
}

/** Clark's blood-brain partition is taken as how easily the barrier is passed; pumps and rinsing work against it. */
function readBarrier(
  kinetics: Kinetics,
  { logP, polarSurface, protonHold }: PreparedLigand,
  { columns, protons }: Animals,
  animal: number,
  neutral: number,
  pumped: number,
): void {
  const logBB = columns.barrierGrease[animal]! * logP - columns.barrierPolarity[animal]! * polarSurface + clarkConstant;
  const passage = columns.barrierLooseness[animal]! * tenTo(logBB);
  const leak = columns.barrierChargeLeak[animal]!;
  const neutralInBrain = 1 / (1 + protonHold * protons.brain[animal]!);
  kinetics.brainIn = passage * (neutral + leak * (1 - neutral));
  kinetics.brainOut =
    passage * (neutralInBrain + leak * (1 - neutralInBrain)) +
    columns.barrierPump[animal]! * columns.barrierPumpExcess[animal]! * pumped +
    columns.brainWashout[animal]!;
}

/** The work of an animal's enzymes at rates that hold for expression 1 and a molecule that fits easily, 1/h. */
export function enzymeWork({ enzymes, rates }: EnzymeRates, { strength }: Animals, animal: number): number {
  let sum = 0;
  for (let at = 0; at < enzymes.length; at += 1) sum += rates[at]! * strength[enzymes[at]!]![animal]!;
  return sum;
}

function tenTo(power: number): number {
  return exp(power * ln10);
}
