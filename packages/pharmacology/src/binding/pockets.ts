// The pockets of the standard world: two insect types that animals carry in different shares, the changed variant of
// each (R81T-like), and one like a mammal's. All are made from the same list of numbers.
import { createPocket, type Pocket, type PocketNumbers } from './pocket.ts';
import { pocketParameters, type PocketNumberId } from './pocket-parameters.ts';

/** Which pocket of an insect. `changed` variants carry the R81T-like point change. */
export type PocketId = 'alpha' | 'beta' | 'changedAlpha' | 'changedBeta';
/** One pocket of each type. */
export type InsectPockets = Readonly<Record<PocketId, Pocket>>;

/** The order in which pockets are listed wherever there is one entry for each. */
export const pocketIds: readonly PocketId[] = ['alpha', 'beta', 'changedAlpha', 'changedBeta'];

/** How the beta-like pocket differs from the alpha-like: factors on weights and tastes (our choice, for teaching). */
const betaFactors: Partial<Record<PocketNumberId, number>> = {
  halogen: 0.7,
  cation: 1.3,
  nitroTaste: 0.93,
  cyanoTaste: 1.1,
  ketoTaste: 1.1,
  pyridineTaste: 0.97,
  azoleTaste: 1.06,
  bulk: 0.85,
  headBulk: 1.15,
  closed: 0.5,
};

/** Log units that a full tip loses in the changed pocket; direction from R81T in aphids, sizes are our choice. */
const changes: Pick<PocketNumbers, 'nitroLoss' | 'cyanoLoss' | 'otherLoss'> = {
  nitroLoss: 1.5,
  cyanoLoss: 0.8,
  otherLoss: 0.3,
};

/** Builds all insect pockets of a world from the numbers of its alpha-like pocket. */
export function createInsectPockets(alpha: PocketNumbers): InsectPockets {
  const beta: Record<PocketNumberId, number> = { ...alpha };
  for (const { id } of pocketParameters.all) beta[id] *= betaFactors[id] ?? 1;
  return {
    alpha: createPocket('alpha', alpha),
    beta: createPocket('beta', beta),
    changedAlpha: createPocket('changedAlpha', { ...alpha, ...changes }),
    changedBeta: createPocket('changedBeta', { ...beta, ...changes }),
  };
}

/** The values in the records: the alpha-like pocket of the standard world. */
export const standardPocketNumbers: PocketNumbers = Object.fromEntries(
  pocketParameters.all.map(({ id, value }) => [id, value]),
) as Record<PocketNumberId, number>;

/** The insect pockets of the standard world. */
export const standardPockets: InsectPockets = createInsectPockets(standardPocketNumbers);
