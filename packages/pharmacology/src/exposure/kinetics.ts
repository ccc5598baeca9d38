// Rate constants of one molecule in one animal, from the molecule's properties and the animal's body. All in 1/h.
import { exp } from '@offshoot/numerics';
import type { Body } from './body.ts';
import type { PreparedLigand, PreparedProduct } from './prepared-molecule.ts';

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
/** Greasiness beyond this changes nothing more: the toolkit's estimate means little there. */
const greasiest = 5;
const leastGreasy = -3;
/** Charged molecules pass the wall of the gut this much. */
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

/** Fills in the rate constants of a molecule in a body. */
export function readKinetics(kinetics: Kinetics, ligand: PreparedLigand, body: Body): void {
  const { entry } = body;
  const logP = Math.min(greasiest, Math.max(leastGreasy, ligand.logP));
  const neutral = neutralAt(ligand.pKa, entry.bloodPH);
  const greased = tenTo(logP) * neutral;
  const pumped =
    entry.pumpChargeTaste * (1 - neutral) +
    entry.pumpGreaseTaste * Math.max(0, logP) +
    (entry.pumpSizeTaste * Math.max(0, ligand.mass - pumpedFrom)) / pumpStep;
  kinetics.breakdown = breakdownRate(ligand.rates, ligand, body);
  kinetics.freeShare =
    1 /
    (1 +
      entry.proteinBinding * tenTo(entry.proteinGrease * logP) +
      entry.proteinCharge * (1 - neutral) +
      entry.fatShare * greased);
  kinetics.excretion =
    entry.excretion / (1 + entry.excretionReturn * greased) + entry.tubulePump * entry.tubulePumpExcess * pumped;
  readBarrier(kinetics, ligand, body, logP, neutral, pumped);
  if (ligand.depth === 0) readUptake(kinetics, ligand, body, logP, neutral, pumped);
}

function readUptake(
  kinetics: Kinetics,
  ligand: PreparedLigand,
  { entry }: Body,
  logP: number,
  neutral: number,
  pumped: number,
): void {
  const slowed = tenTo((-entry.gutPolarityPrice * ligand.polarSurface) / polarityStep);
  const neutralInGut = neutralAt(ligand.pKa, entry.gutPH);
  kinetics.gutUptake = (entry.gutUptake * slowed * (neutralInGut + gutChargeLeak)) / (1 + entry.gutPump * pumped);
  kinetics.gutLoss = entry.gutPassage + entry.gutBreakdown * kinetics.breakdown;
  kinetics.skinUptake = entry.cuticleUptake * tenTo(entry.cuticleGrease * logP) * neutral;
}

/** Clark's blood-brain partition is taken as how easily the barrier is passed; pumps and rinsing work against it. */
function readBarrier(
  kinetics: Kinetics,
  ligand: PreparedLigand,
  { entry }: Body,
  logP: number,
  neutral: number,
  pumped: number,
): void {
  const passage =
    entry.barrierLooseness *
    tenTo(entry.barrierGrease * logP - entry.barrierPolarity * ligand.polarSurface + clarkConstant);
  const neutralInBrain = neutralAt(ligand.pKa, entry.brainPH);
  kinetics.brainIn = passage * (neutral + entry.barrierChargeLeak);
  kinetics.brainOut =
    passage * (neutralInBrain + entry.barrierChargeLeak) +
    entry.barrierPump * entry.barrierPumpExcess * pumped +
    entry.brainWashout;
}

/** The sum of the enzymes' work at rates that hold for expression 1, 1/h. */
export function breakdownRate(rates: Float64Array, ligand: PreparedLigand, { strength, sizePrice }: Body): number {
  let sum = 0;
  for (let enzyme = 0; enzyme < rates.length; enzyme += 1) sum += rates[enzyme]! * strength[enzyme]!;
  return ligand.oversize === 0 ? sum : sum * exp((1 - sizePrice) * ligand.oversize);
}

/** The share of what leaves the blood that turns into one product. */
export function productShare(
  product: PreparedProduct,
  ligand: PreparedLigand,
  body: Body,
  { breakdown, excretion }: Kinetics,
): number {
  return breakdownRate(product.rates, ligand, body) / (breakdown + excretion);
}

/** The uncharged share of a base (Henderson-Hasselbalch). */
function neutralAt(pKa: number | null, pH: number): number {
  return pKa === null ? 1 : 1 / (1 + tenTo(pKa - pH));
}

function tenTo(power: number): number {
  return exp(power * ln10);
}
