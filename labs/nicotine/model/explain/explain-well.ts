// The whole chain of one well in numbers (model.md, stages 1 to 7): so much offered, entered, broken down by which enzyme
// into what, reached the brain, sits in which pocket, opened it how far, and what brain and heart then did. Plain data.
import type { RegionId } from '@offshoot/brain';
import type { ShotDesign, WellOutcome } from '@offshoot/experiment';
import {
  explainAnimal,
  isWithheld,
  prepareMolecule,
  type EnzymeId,
  type LigandFate,
  type PocketId,
  type PreparedMolecule,
  type ReceptorState,
} from '@offshoot/pharmacology';
import { designParts } from '../design.ts';
import { pharmacologyOptions } from '../manipulations.ts';
import { lookIntoWell } from '../well-look.ts';
import { rulesOf } from '../worlds/draw-rules.ts';

/** One molecule of the family in the animal: the one offered, then its products. */
export interface MoleculeFate {
  /** Canonical SMILES; null for a product of which nothing may be told but its band. */
  readonly smiles: string | null;
  /** 0 for the molecule offered; a product is made by enzymes out of one that stands before it in the list. */
  readonly depth: number;
  /** The share of what is in the body that is dissolved and free. */
  readonly freeShare: number;
  /** Of all that leaves the blood: excreted, and broken down by which enzyme into what. These shares add up to 1. */
  readonly excretedShare: number;
  readonly brokenDown: readonly {
    readonly enzyme: EnzymeId;
    /** Place of the product in `molecules`; null for all that is not followed further. */
    readonly product: number | null;
    readonly share: number;
  }[];
  /** Free in the brain when the animal is measured, uM. */
  readonly inBrain: number;
  /** uM at which this molecule alone would half fill the animal's pockets; null if none arrives. */
  readonly ec50: number | null;
  /** How far it opens a pocket that it sits in, acetylcholine = 1. */
  readonly efficacy: number;
  /** Share of all the animal's receptors that it holds. */
  readonly occupancy: number;
}

/** One kind of pocket: its share of the receptors, what part of it is taken, how far it opens. */
export interface PocketReading {
  readonly pocket: PocketId;
  readonly share: number;
  readonly occupancy: number;
  readonly open: number;
}

export interface WellChain {
  readonly world: string;
  readonly population: number;
  readonly group: string;
  readonly replicate: number;
  readonly manipulations: readonly string[];
  readonly smiles: string;
  /** Nicotine units. */
  readonly dose: number;
  /** Concentration in the drink, uM. */
  readonly offered: number;
  /** Share of what is drunk that passes the wall of the gut. */
  readonly enteredShare: number;
  readonly molecules: readonly MoleculeFate[];
  readonly pockets: readonly PocketReading[];
  readonly receptor: ReceptorState;
  readonly brain: {
    /** Hz over the reading time. */
    readonly rates: readonly { readonly region: RegionId; readonly rate: number }[];
    /** Mean dopamine over the reading time, rest = 1: in the blood and at the heart. */
    readonly dopamineBlood: number;
    readonly dopamineHeart: number;
  };
  readonly heart: { readonly beats: number; readonly earlyBeats: number };
  readonly outcome: WellOutcome;
}

/**
 * Explains one well of a shot; about 100 ms, since its brain is run again.
 * @throws RangeError for a population that is not in the shot, or a dose index out of range
 */
export function explainWell(design: ShotDesign, population: number, doseIndex: number): WellChain {
  const look = lookIntoWell(design, population, doseIndex);
  const { world, molecule, manipulations } = designParts(design);
  const row = world.populations.findIndex(({ number }) => number === population);
  const prepared = prepareMolecule(molecule, rulesOf(world.name));
  const chain = explainAnimal(prepared, world.genotypes, row, look.dose, pharmacologyOptions(manipulations));
  const held = prepared.ligands.map((_, number) =>
    chain.pockets.reduce((sum, { share, taken }) => sum + share * taken[number]!, 0),
  );
  return {
    world: design.world,
    population,
    group: look.group,
    replicate: design.replicate,
    manipulations: design.manipulations,
    smiles: design.subject,
    dose: look.dose,
    offered: chain.offered,
    enteredShare: chain.absorbedShare,
    molecules: chain.fates.map((fate, number) => describeFate(prepared, fate, held[number]!)),
    pockets: chain.pockets.map(({ pocket, share, taken, open }) => {
      return { pocket, share, occupancy: taken.reduce((sum, own) => sum + own, 0), open };
    }),
    receptor: chain.state,
    brain: {
      rates: look.brain.regions.map(({ id, rate }) => ({ region: id, rate })),
      dopamineBlood: meanOf(look.dopamine.behavioural),
      dopamineHeart: meanOf(look.dopamine.cardiac),
    },
    heart: { beats: look.heart.beatTimes.length, earlyBeats: look.heart.ectopic.filter((early) => early).length },
    outcome: look.outcome,
  };
}

function describeFate({ ligands }: PreparedMolecule, fate: LigandFate, occupancy: number): MoleculeFate {
  const { molecule, depth } = ligands[fate.molecule]!;
  return {
    smiles: isWithheld(molecule) ? null : molecule.smiles,
    depth,
    freeShare: fate.freeShare,
    excretedShare: fate.excretedShare,
    brokenDown: fate.conversions,
    inBrain: fate.inBrain,
    ec50: Number.isFinite(fate.ec50) ? fate.ec50 : null,
    efficacy: fate.efficacy,
    occupancy,
  };
}

function meanOf(samples: Float32Array): number {
  return samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
}
