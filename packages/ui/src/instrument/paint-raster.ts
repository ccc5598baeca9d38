// Spikes as pixels: one row a neuron (or several neurons a pixel row), time from left to right, regions below each
// other with a gap. Plain typed arrays, so that it is tested without a screen and painted by one putImageData.

export interface RasterRegion {
  readonly id: string;
  readonly name: string;
  /** First neuron and number of neurons. */
  readonly first: number;
  readonly count: number;
  /** [red, green, blue], 0 to 255. */
  readonly colour: readonly [number, number, number];
}

export interface RasterRow {
  readonly region: RasterRegion;
  /** Top and height, px. */
  readonly top: number;
  readonly height: number;
}

/** How the regions share the height: by number of neurons, but none lower than `least` px; `gap` px between two. */
export function arrangeRaster(
  regions: readonly RasterRegion[],
  height: number,
  least: number,
  gap: number,
): RasterRow[] {
  const free = height - gap * (regions.length - 1);
  const total = regions.reduce((sum, region) => sum + region.count, 0);
  const small = regions.filter((region) => (region.count / total) * free < least);
  const smallTotal = small.reduce((sum, region) => sum + region.count, 0);
  const rest = free - small.length * least;
  let top = 0;
  return regions.map((region) => {
    const share = small.includes(region) ? least : (rest * region.count) / (total - smallTotal);
    const row = { region, top: Math.round(top), height: Math.max(1, Math.round(share)) };
    top += share + gap;
    return row;
  });
}

/** Brightness that one spike adds to its pixel, of 255: a lone spike is seen well, a burst stands out. */
const spikeAlpha = 130;

export interface Spikes {
  /** Time step of each spike. */
  readonly steps: ArrayLike<number>;
  /** Neuron of each spike. */
  readonly neurons: ArrayLike<number>;
  /** Steps in the record. */
  readonly length: number;
}

/**
 * Paints spikes into RGBA pixels (width x height x 4, transparent ground).
 * @param dot side of the square that a spike fills, px
 */
export function paintRaster(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  rows: readonly RasterRow[],
  spikes: Spikes,
  dot: number,
): void {
  for (let s = 0; s < spikes.steps.length; s += 1) {
    const neuron = spikes.neurons[s]!;
    const row = rows.find(({ region }) => neuron >= region.first && neuron < region.first + region.count);
    if (row === undefined) continue;
    const x = Math.floor((spikes.steps[s]! / spikes.length) * (width - dot));
    const y =
      row.top + Math.floor(((neuron - row.region.first) / row.region.count) * Math.max(1, row.height - dot + 1));
    const [red, green, blue] = row.region.colour;
    for (let dy = 0; dy < dot && y + dy < height; dy += 1) {
      for (let dx = 0; dx < dot; dx += 1) {
        const at = ((y + dy) * width + x + dx) * 4;
        pixels[at] = red;
        pixels[at + 1] = green;
        pixels[at + 2] = blue;
        pixels[at + 3] = pixels[at + 3]! + spikeAlpha; // several spikes on one pixel shine brighter, up to full
      }
    }
  }
}
