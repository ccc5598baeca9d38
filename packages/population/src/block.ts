// Populations are measured in blocks: those of one block share the noise of their brains, whatever molecule and dose.

/** Populations in a block: as many as the brain kernel advances at once. */
export const BLOCK_SIZE = 16;

/**
 * The block (0, 1, ...) of a population number (1, 2, ...).
 * @example blockOf(17) // => 1
 */
export function blockOf(populationNumber: number): number {
  return Math.floor((populationNumber - 1) / BLOCK_SIZE);
}
