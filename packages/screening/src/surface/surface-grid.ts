// Where a response surface is tabulated: layers along the second axis, and evenly spaced places along the first. What the
// axes mean is for the lab to say; here they are numbers from 0 to their ends.

/** One quantity that a surface holds, and the range in which it is kept: 16 bits from `low` to `high`. */
export interface SurfaceChannel {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/** Places along the first axis at one value of the second. */
export interface SurfaceLayer {
  readonly second: number;
  /** 2 or more, evenly from 0 to the grid's `end`. */
  readonly places: number;
}

export interface SurfaceGrid {
  /** Largest value along the first axis; the smallest is 0. */
  readonly end: number;
  /** By rising `second`. */
  readonly layers: readonly SurfaceLayer[];
  readonly channels: readonly SurfaceChannel[];
}

/** How many nodes a grid has: what one row of a surface costs in exact runs. */
export function countNodes({ layers }: SurfaceGrid): number {
  return layers.reduce((sum, { places }) => sum + places, 0);
}

/** Number of the first node of a layer; nodes are counted layer by layer. */
export function firstNodeOf({ layers }: SurfaceGrid, layer: number): number {
  return layers.slice(0, layer).reduce((sum, { places }) => sum + places, 0);
}

/** The values of the first axis in a layer. */
export function placesOf({ end, layers }: SurfaceGrid, layer: number): number[] {
  const { places } = layers[layer]!;
  return Array.from({ length: places }, (_, place) => (end * place) / (places - 1));
}

/** The same grid with fewer places in each layer, to see how the error falls with the size. @param share 0-1 */
export function thinGrid(grid: SurfaceGrid, share: number): SurfaceGrid {
  const thin = (places: number): number => Math.max(2, Math.round((places - 1) * share) + 1);
  return { ...grid, layers: grid.layers.map(({ second, places }) => ({ second, places: thin(places) })) };
}
