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

/** A threshold of a channel, made ready for being asked at thousands of spots. */
export interface SurfaceThreshold {
  readonly channel: number;
  readonly value: number;
  /** The least kept step that lies above it; beyond all steps where none does. */
  readonly above: number;
  /** A kept step k stands for low + k step. */
  readonly low: number;
  readonly step: number;
}

/** How the value at a spot stands to a threshold: 0 below it, 1 estimated below but perhaps above, 2 estimated above but not surely, 3 above. */
export type ThresholdView = 0 | 1 | 2 | 3;

export class ResponseSurface {
  readonly grid: SurfaceGrid;
  readonly rows: number;
  /** Kept steps. Index: (row * nodes + node) * channels + channel. */
  readonly kept: Uint16Array;
  readonly #nodes: number;
  readonly #channels: number;
  readonly #firstNodes: Int32Array;
  /** Of each layer: its place along the second axis, and its last place along the first. */
  readonly #seconds: Float64Array;
  readonly #lastPlaces: Int32Array;

  /** @throws RangeError when `kept` is not as long as rows, nodes and channels ask for */
  constructor(grid: SurfaceGrid, rows: number, kept?: Uint16Array) {
    this.grid = grid;
    this.rows = rows;
    this.#nodes = countNodes(grid);
    this.#channels = grid.channels.length;
    this.#firstNodes = Int32Array.from(grid.layers, (_, layer) => firstNodeOf(grid, layer));
    this.#seconds = Float64Array.from(grid.layers, ({ second }) => second);
    this.#lastPlaces = Int32Array.from(grid.layers, ({ places }) => places - 1);
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
    const seconds = this.#seconds;
    let upper = 1;
    while (upper < seconds.length - 1 && seconds[upper]! < second) upper++;
    if (seconds.length === 1) upper = 0;
    const lower = Math.max(0, upper - 1);
    const from = seconds[lower]!;
    const to = seconds[upper]!;
    const share = to > from ? Math.min(1, Math.max(0, (second - from) / (to - from))) : 0;
    this.#locateIn(lower, first, 1 - share, 0, spot);
    this.#locateIn(upper, first, share, 2, spot);
  }

  #locateIn(layer: number, first: number, weight: number, corner: number, { nodes, weights }: SurfaceSpot): void {
    const last = this.#lastPlaces[layer]!;
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

  /** Makes a threshold ready for `view`. */
  threshold(channel: number, value: number): SurfaceThreshold {
    const { low, high } = this.grid.channels[channel]!;
    const step = (high - low) / STEPS;
    let above = 0;
    while (above <= STEPS && low + above * step <= value) above++;
    return { channel, value, above, low, step };
  }

  /** What `read` would say of a threshold; quicker where the nodes around agree, as nearly everywhere. */
  view(row: number, { nodes, weights }: SurfaceSpot, threshold: SurfaceThreshold): ThresholdView {
    const { above, low } = threshold;
    const width = this.#channels;
    const base = row * this.#nodes * width + threshold.channel;
    let surely = true;
    let perhaps = false;
    let value = 0;
    for (let corner = 0; corner < CORNERS; corner++) {
      const weight = weights[corner]!;
      if (weight === 0) continue;
      const kept = this.kept[base + nodes[corner]! * width]!;
      value += weight * kept;
      if (kept < above) surely = false;
      else perhaps = true;
    }
    if (surely) return 3;
    if (!perhaps) return 0;
    return low + value * threshold.step > threshold.value ? 2 : 1;
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
