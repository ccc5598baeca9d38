// Breakdown: which enzyme attacks a molecule where, how fast, and what comes out. Products are molecules of their own and go
// through the same chain.
import { exp } from '@offshoot/numerics';
import type { Molecule } from '@offshoot/chemistry';
import { enzymeIds, standardTastes, type EnzymeId, type EnzymeTastes } from './enzymes.ts';
import { softSpotsOf } from './find-soft-spots.ts';
import { spotKinds, type SoftSpot, type SpotKind } from './spot.ts';
import { Surgery } from './surgery.ts';
import { remember, rememberInside } from '../structure/remember.ts';
import { structureOf, type Structure } from '../structure/structure.ts';

/** One attack: the enzyme, its rate at expression 1 (1/h, on free substance), what comes out, and where it bites. */
export interface Attack {
  readonly enzyme: EnzymeId;
  readonly rate: number;
  readonly product: Molecule;
  readonly atoms: readonly number[];
}

/** A soft spot with the rate of every enzyme there, in the order of `enzymeIds`. */
export interface AttackedSpot {
  readonly spot: SoftSpot;
  readonly rates: readonly number[];
}

/** Heavy atoms up to which a molecule slips into every enzyme, and over how many more its rate falls to 1/e. */
const easySize = 17;
const sizeFade = 5;

/** The tastes turned round: by kind of spot, one number an enzyme. */
const likingsOf = remember((tastes: EnzymeTastes): Readonly<Record<SpotKind, readonly number[]>> => {
  const likings: Partial<Record<SpotKind, readonly number[]>> = {};
  for (const kind of spotKinds) likings[kind] = enzymeIds.map((enzyme) => tastes[enzyme][kind] ?? 0);
  return likings as Record<SpotKind, readonly number[]>;
});

/** Rates of all enzymes at all soft spots, without making the products. */
export function attackSpots(structure: Structure, tastes: EnzymeTastes): AttackedSpot[] {
  const size = exp(-oversizeOf(structure.molecule));
  const likings = likingsOf(tastes);
  return softSpotsOf(structure).map((spot) => ({
    spot,
    rates: likings[spot.kind].map((liking) => liking * spot.ease * size),
  }));
}

/** Heavy atoms beyond those that slip into every enzyme, as the exponent by which rates fade. */
export function oversizeOf(molecule: Molecule): number {
  return Math.max(0, molecule.atoms.length - easySize) / sizeFade;
}

/** Products that were made already, without places for drawing: whether any is withheld is asked before what they do. */
const productsMade = rememberInside((): Map<SoftSpot, Molecule> => new Map());

/** What is left of a molecule after an attack: the largest piece, without places for drawing. */
export function productOf(structure: Structure, spot: SoftSpot): Molecule {
  const made = productsMade(structure);
  const before = made.get(spot);
  if (before !== undefined) return before;
  const product = makeProduct(structure.molecule, spot, false);
  made.set(spot, product);
  return product;
}

function makeProduct(molecule: Molecule, spot: SoftSpot, layout: boolean): Molecule {
  const surgery = new Surgery(molecule);
  spot.attack(surgery);
  return surgery.finish(layout);
}

/** The products of all attacks that have a rate, without places for drawing: quicker than `findBreakdown`. */
export function* breakdownProducts(molecule: Molecule, tastes: EnzymeTastes = standardTastes): Generator<Molecule> {
  const structure = structureOf(molecule);
  for (const { spot, rates } of attackSpots(structure, tastes)) {
    if (rates.some((rate) => rate > 0)) yield productOf(structure, spot);
  }
}

/**
 * Every attack on a molecule, fastest first (ties: order of enzymes, then of spots).
 * In reality enzymes saturate and hinder each other; here each works at a rate in proportion to what is free.
 */
export function findBreakdown(molecule: Molecule, tastes: EnzymeTastes = standardTastes): Attack[] {
  const attacks = attackSpots(structureOf(molecule), tastes).flatMap(({ spot, rates }) => {
    if (rates.every((rate) => rate === 0)) return [];
    const product = makeProduct(molecule, spot, true);
    return enzymeIds.map((enzyme, number): Attack => ({ enzyme, rate: rates[number]!, product, atoms: spot.atoms }));
  });
  return attacks.filter(({ rate }) => rate > 0).sort((a, b) => b.rate - a.rate);
}
