// Prepares a molecule: describes it, scores it in every pocket, and follows its breakdown to depth two, at most six
// products, always the one of which most is made next.
import type { Molecule } from '@offshoot/chemistry';
import { pow } from '@offshoot/numerics';
import type {
  EnzymeRates,
  PreparedBinding,
  PreparedLigand,
  PreparedMolecule,
  PreparedProduct,
} from './prepared-molecule.ts';
import { efficacyOf } from '../binding/efficacy.ts';
import { pocketIds } from '../binding/pockets.ts';
import type { Pocket } from '../binding/pocket.ts';
import { bestReading } from '../binding/score-binding.ts';
import { pullOfAcceptor } from '../binding/head-terms.ts';
import { pullOfTip } from '../binding/tip-terms.ts';
import { enzymeIds } from '../breakdown/enzymes.ts';
import { attackSpots, oversizeOf, productOf, type AttackedSpot } from '../breakdown/find-breakdown.ts';
import { standardRules, type Rules } from '../rules.ts';
import { propertiesOf } from '../structure/properties.ts';
import { structureOf, type Structure } from '../structure/structure.ts';

const mostProducts = 6;
const deepest = 2;
/** Loss by excretion in the typical animal, 1/h: what breakdown competes with when products are ranked. */
const typicalExcretion = 0.25;
/** Products of which less than this share of the dose is made are not followed. */
const leastYield = 1e-3;

/** Greasiness outside these bounds changes nothing more: the toolkit's estimate means little there. */
const leastLogP = -3;
const mostLogP = 5;

/** A molecule of the family while it is being followed. */
interface Relative {
  readonly structure: Structure;
  readonly depth: number;
  readonly yield: number;
  readonly spots: readonly AttackedSpot[];
  /** Rates of every enzyme towards each product, by the product's number. */
  readonly products: Map<number, Float64Array>;
  /** Spots whose product has been made already. */
  readonly done: Set<AttackedSpot>;
}

/** Everything that does not depend on the animal. Deterministic; about a millisecond for a molecule of ordinary size. */
export function prepareMolecule(molecule: Molecule, rules: Rules = standardRules): PreparedMolecule {
  const family: Relative[] = [beginRelative(molecule, 0, 1, rules)];
  for (let made = 0; made < mostProducts;) {
    const next = nextAttack(family);
    if (next === null) break;
    const { parent, spot, share } = next;
    parent.done.add(spot);
    const product = productOf(parent.structure, spot.spot);
    let number = family.findIndex(({ structure }) => structure.molecule.smiles === product.smiles);
    if (number < 0) {
      number = family.push(beginRelative(product, parent.depth + 1, share, rules)) - 1;
      made += 1;
    }
    linkProduct(family, parent, number, spot);
  }
  return { ligands: family.map((draft) => finishRelative(draft, rules)) };
}

function beginRelative(molecule: Molecule, depth: number, share: number, rules: Rules): Relative {
  const structure = structureOf(molecule);
  return {
    structure,
    depth,
    yield: share,
    spots: attackSpots(structure, rules.tastes),
    products: new Map(),
    done: new Set(),
  };
}

/** A product that was met before on a faster way gets this way's share too, if it comes later in the family. */
function linkProduct(family: readonly Relative[], parent: Relative, number: number, spot: AttackedSpot): void {
  if (number <= family.indexOf(parent)) return;
  const sum = parent.products.get(number) ?? new Float64Array(enzymeIds.length);
  addRates(sum, spot);
  parent.products.set(number, sum);
}

/** The attack, not yet followed, that makes most of its product in the typical animal. */
function nextAttack(family: readonly Relative[]): { parent: Relative; spot: AttackedSpot; share: number } | null {
  let best: { parent: Relative; spot: AttackedSpot; share: number } | null = null;
  for (const parent of family) {
    if (parent.depth >= deepest) continue;
    const loss = parent.spots.reduce((sum, spot) => sum + totalOf(spot), typicalExcretion);
    for (const spot of parent.spots) {
      const share = (parent.yield * totalOf(spot)) / loss;
      if (share > (best?.share ?? leastYield) && !parent.done.has(spot)) best = { parent, spot, share };
    }
  }
  return best;
}

function totalOf({ rates }: AttackedSpot): number {
  let total = 0;
  for (const rate of rates) total += rate;
  return total;
}

function finishRelative({ structure, depth, spots, products }: Relative, rules: Rules): PreparedLigand {
  const { molecule } = structure;
  const { logP, polarSurface, mass, base } = propertiesOf(structure);
  const all = new Float64Array(enzymeIds.length);
  for (const spot of spots) addRates(all, spot);
  const boundedLogP = Math.min(mostLogP, Math.max(leastLogP, logP));
  return {
    molecule,
    depth,
    logP: boundedLogP,
    grease: pow(10, boundedLogP),
    polarSurface,
    mass,
    protonHold: base === null ? 0 : pow(10, base.pKa),
    oversize: oversizeOf(molecule),
    rates: sparseRates(all),
    products: [...products].map(([ligand, rates]): PreparedProduct => ({ ligand, ...sparseRates(rates) })),
    bindings: pocketIds.map((id) => prepareBinding(structure, rules.pockets[id])),
  };
}

function addRates(sum: Float64Array, { rates }: AttackedSpot): void {
  rates.forEach((rate, enzyme) => (sum[enzyme] = sum[enzyme]! + rate));
}

function sparseRates(all: Float64Array): EnzymeRates {
  const enzymes = enzymeIds.flatMap((_, enzyme) => (all[enzyme]! > 0 ? enzyme : []));
  return { enzymes, rates: enzymes.map((enzyme) => all[enzyme]!) };
}

function prepareBinding(structure: Structure, pocket: Pocket): PreparedBinding {
  const { reading, pIC50 } = bestReading(structure, pocket);
  if (reading === null) return { pIC50, efficacy: 0, tip: 0, head: 0, slot: 0, charge: 0 };
  const { pose, side, cation } = reading;
  return {
    pIC50,
    efficacy: efficacyOf(reading, pocket),
    tip: pullOfTip(reading, pocket),
    head: pullOfAcceptor(pose, pocket),
    slot: side.slot?.fit ?? 0,
    charge: cation?.charge ?? 0,
  };
}
