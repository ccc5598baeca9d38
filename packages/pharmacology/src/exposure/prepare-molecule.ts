// Prepares a molecule: describes it, scores it in every pocket, and follows its breakdown to depth two, at most six
// products, always the one of which most is made next.
import type { Molecule } from '@offshoot/chemistry';
import type { PreparedBinding, PreparedLigand, PreparedMolecule, PreparedProduct } from './prepared-molecule.ts';
import { efficacyOf } from '../binding/efficacy.ts';
import { pocketIds, type PocketId } from '../binding/pockets.ts';
import type { Pocket } from '../binding/pocket.ts';
import { bestReading } from '../binding/score-binding.ts';
import { pullOfTip } from '../binding/tip-terms.ts';
import { enzymeIds } from '../breakdown/enzymes.ts';
import { attackSpots, oversizeOf, productOf, type AttackedSpot } from '../breakdown/find-breakdown.ts';
import { standardRules, type Rules } from '../rules.ts';
import { propertiesOf } from '../structure/properties.ts';

const mostProducts = 6;
const deepest = 2;
/** Loss by excretion in the typical animal, 1/h: what breakdown competes with when products are ranked. */
const typicalExcretion = 0.25;
/** Products of which less than this share of the dose is made are not followed. */
const leastYield = 1e-3;

/** A molecule of the family while it is being followed. */
interface Draft {
  readonly molecule: Molecule;
  readonly depth: number;
  readonly yield: number;
  readonly spots: readonly AttackedSpot[];
  readonly products: Map<number, Float64Array>;
  /** Spots whose product has been made already. */
  readonly done: Set<AttackedSpot>;
}

/** Everything that does not depend on the animal. Deterministic; about a millisecond for a molecule of ordinary size. */
export function prepareMolecule(molecule: Molecule, rules: Rules = standardRules): PreparedMolecule {
  const family: Draft[] = [beginDraft(molecule, 0, 1, rules)];
  for (let made = 0; made < mostProducts;) {
    const next = nextAttack(family);
    if (next === null) break;
    const { parent, spot, share } = next;
    parent.done.add(spot);
    const product = productOf(parent.molecule, spot.spot, false);
    let number = family.findIndex(({ molecule: { smiles } }) => smiles === product.smiles);
    if (number < 0) {
      number = family.push(beginDraft(product, parent.depth + 1, share, rules)) - 1;
      made += 1;
    }
    linkProduct(family, parent, number, spot);
  }
  return { ligands: family.map((draft) => finishDraft(draft, rules)) };
}

function beginDraft(molecule: Molecule, depth: number, share: number, rules: Rules): Draft {
  return {
    molecule,
    depth,
    yield: share,
    spots: attackSpots(molecule, rules.tastes),
    products: new Map(),
    done: new Set(),
  };
}

/** A product that was met before on a faster way gets this way's share too, if it comes later in the family. */
function linkProduct(family: readonly Draft[], parent: Draft, number: number, { rates }: AttackedSpot): void {
  if (number <= family.indexOf(parent)) return;
  const sum = parent.products.get(number) ?? new Float64Array(enzymeIds.length);
  rates.forEach((rate, enzyme) => (sum[enzyme] = sum[enzyme]! + rate));
  parent.products.set(number, sum);
}

/** The attack, not yet followed, that makes most of its product in the typical animal. */
function nextAttack(family: readonly Draft[]): { parent: Draft; spot: AttackedSpot; share: number } | null {
  let best: { parent: Draft; spot: AttackedSpot; share: number } | null = null;
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

function finishDraft({ molecule, depth, spots, products }: Draft, rules: Rules): PreparedLigand {
  const { logP, polarSurface, mass, base } = propertiesOf(molecule);
  const rates = new Float64Array(enzymeIds.length);
  for (const spot of spots) spot.rates.forEach((rate, enzyme) => (rates[enzyme] = rates[enzyme]! + rate));
  return {
    molecule,
    depth,
    logP,
    polarSurface,
    mass,
    pKa: base?.pKa ?? null,
    oversize: oversizeOf(molecule),
    rates,
    products: [...products].map(([ligand, productRates]): PreparedProduct => ({ ligand, rates: productRates })),
    bindings: bindingsOf(molecule, rules),
  };
}

function bindingsOf(molecule: Molecule, rules: Rules): Record<PocketId, PreparedBinding> {
  const entries = pocketIds.map((id): [PocketId, PreparedBinding] => [id, prepareBinding(molecule, rules.pockets[id])]);
  return Object.fromEntries(entries) as Record<PocketId, PreparedBinding>;
}

function prepareBinding(molecule: Molecule, pocket: Pocket): PreparedBinding {
  const { reading, pIC50 } = bestReading(molecule, pocket);
  if (reading === null) return { pIC50, efficacy: 0, tip: 0, head: 0, slot: 0, charge: 0 };
  const { pose, side, cation } = reading;
  return {
    pIC50,
    efficacy: efficacyOf(reading, pocket),
    tip: pullOfTip(reading, pocket),
    head:
      pose.head.acceptor === null
        ? 0
        : pocket.numbers[`${pose.head.acceptor.kind}Taste`] * pocket.acceptorTaste[pose.acceptorToHub]!,
    slot: side.slot === null ? 0 : side.slot.fit,
    charge: cation?.charge ?? 0,
  };
}
