// A response surface: for each row (an animal) the exact answers at the nodes of a grid, and straight lines between them.
// A reading comes with the smallest and largest of the nodes around it: between these the exact answer lies as long as it
// rises or falls steadily from node to node.
import { countNodes, firstNodeOf, type SurfaceGrid } from './surface-grid.ts';

/** Steps of a kept value: 16 bits. */
const STEPS = 65535;
/** Nodes around a point: two along each axis. */
const CORNERS = 4;

/** Where a point lies: the nodes around it and how much each counts. Made once and used again for every reading. */
export interface SurfaceSpot {
  readonly nodes: Int32Array;
  readonly weights: Float64Array;
}

export function createSpot(): SurfaceSpot {
  return { nodes: new Int32Array(CORNERS), weights: new Float64Array(CORNERS) };
}

export class ResponseSurface {
  readonly grid: SurfaceGrid;
  readonly rows: number;
  /** Kept steps. Index: (row * nodes + node) * channels + channel. */
  readonly kept: Uint16Array;
  readonly #nodes: number;
  readonly #firstNodes: readonly number[];

  /** @throws RangeError when `kept` is not as long as rows, nodes and channels ask for */
  constructor(grid: SurfaceGrid, rows: number, kept?: Uint16Array) {
    this.grid = grid;
    this.rows = rows;
    this.#nodes = countNodes(grid);
    this.#firstNodes = grid.layers.map((_, layer) => firstNodeOf(grid, layer));
    const length = rows * this.#nodes * grid.channels.length;
    if (kept !== undefined && kept.length !== length) throw new RangeError(`${kept.length} values, not ${length}`);
    this.kept = kept ?? new Uint16Array(length);
  }

  /** Keeps the answers of one row at one node, clipped to the channels' ranges. */
  write(row: number, node: number, answers: ArrayLike<number>): void {
    const { channels } = this.grid;
    const at = (row * this.#nodes + node) * channels.length;
    channels.forEach(({ low, high }, channel) => {
      const share = Math.min(1, Math.max(0, (answers[channel]! - low) / (high - low)));
      this.kept[at + channel] = Math.round(share * STEPS);
    });
  }

  /** Finds the nodes around a point; a point beyond the grid is moved to its edge. */
  locate(first: number, second: number, spot: SurfaceSpot): void {
    const { layers } = this.grid;
    let upper = 1;
    while (upper < layers.length - 1 && layers[upper]!.second < second) upper++;
    if (layers.length === 1) upper = 0;
    const lower = Math.max(0, upper - 1);
    const from = layers[lower]!.second;
    const to = layers[upper]!.second;
    const share = to > from ? Math.min(1, Math.max(0, (second - from) / (to - from))) : 0;
    this.#locateIn(lower, first, 1 - share, 0, spot);
    this.#locateIn(upper, first, share, 2, spot);
  }

  #locateIn(layer: number, first: number, weight: number, corner: number, { nodes, weights }: SurfaceSpot): void {
    const last = this.grid.layers[layer]!.places - 1;
    const place = Math.min(last, Math.max(0, (first / this.grid.end) * last));
    const below = Math.min(last - 1, Math.floor(place));
    const share = place - below;
    nodes[corner] = this.#firstNodes[layer]! + below;
    nodes[corner + 1] = nodes[corner] + 1;
    weights[corner] = weight * (1 - share);
    weights[corner + 1] = weight * share;
  }

  /** One channel of a row at a spot: `out` gets the value between the nodes, the smallest and the largest around it. */
  read(row: number, { nodes, weights }: SurfaceSpot, channel: number, out: Float64Array): void {
    const { channels } = this.grid;
    const base = row * this.#nodes * channels.length + channel;
    let value = 0;
    let low = STEPS;
    let high = 0;
    for (let corner = 0; corner < CORNERS; corner++) {
      const weight = weights[corner]!;
      if (weight === 0) continue;
      const kept = this.kept[base + nodes[corner]! * channels.length]!;
      value += weight * kept;
      if (kept < low) low = kept;
      if (kept > high) high = kept;
    }
    const { low: from, high: to } = channels[channel]!;
    const step = (to - from) / STEPS;
    out[0] = from + value * step;
    out[1] = from + low * step;
    out[2] = from + high * step;
  }

  /** This surface on a coarser grid, read from this one at the other's nodes: for the table of errors by size. */
  resample(grid: SurfaceGrid): ResponseSurface {
    const coarse = new ResponseSurface(grid, this.rows);
    const spot = createSpot();
    const out = new Float64Array(3);
    grid.layers.forEach(({ second, places }, layer) => {
      for (let place = 0; place < places; place++) {
        this.locate((grid.end * place) / (places - 1), second, spot);
        for (let row = 0; row < this.rows; row++) {
          const answers = grid.channels.map((_, channel) => (this.read(row, spot, channel, out), out[0]!));
          coarse.write(row, firstNodeOf(grid, layer) + place, answers);
        }
      }
    });
    return coarse;
  }
}
