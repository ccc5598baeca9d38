// Where each cell of a brain is drawn: regions are bent ovals, one or a pair, and cells fill them evenly like the seeds of a
// sunflower. Plain geometry in a plan of its own, with x to the right and y downwards; 1 is the height of the drawing.

/** A bent oval: its middle bulges by `bend` in x. */
export interface BrainLobe {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
  readonly bend: number;
  /** Share of the region's cells that lie here. */
  readonly share: number;
}

export interface BrainRegion {
  readonly id: string;
  readonly name: string;
  /** First neuron and number of neurons. */
  readonly first: number;
  readonly count: number;
  readonly colour: readonly [number, number, number];
  readonly lobes: readonly BrainLobe[];
  /** Where the name stands, on the plan: middles of its text. */
  readonly labels: readonly { readonly x: number; readonly y: number }[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** One spot a cell, by neuron number. */
export function placeCells(regions: readonly BrainRegion[]): Spot[] {
  const spots: Spot[] = [];
  for (const { first, count, lobes } of regions) {
    let placed = 0;
    lobes.forEach((lobe, number) => {
      const here = number === lobes.length - 1 ? count - placed : Math.round(count * lobe.share);
      for (let cell = 0; cell < here; cell++) {
        const far = Math.sqrt((cell + 0.5) / here);
        const turn = cell * goldenAngle;
        spots[first + placed + cell] = onLobe(lobe, far * Math.cos(turn), far * Math.sin(turn));
      }
      placed += here;
    });
  }
  return spots;
}

/** A point of the unit circle on a lobe. */
function onLobe({ x, y, wide, high, bend }: BrainLobe, dx: number, dy: number): Spot {
  return { x: x + dx * wide + bend * (1 - dy * dy), y: y + dy * high };
}

const outlinePoints = 48;

/** The lobe's outline, `air` outside of its cells. */
export function outlineOf(lobe: BrainLobe, air: number): Spot[] {
  const wider = { ...lobe, wide: lobe.wide + air, high: lobe.high + air };
  return Array.from({ length: outlinePoints }, (_, point) => {
    const turn = (point / outlinePoints) * 2 * Math.PI;
    return onLobe(wider, Math.cos(turn), Math.sin(turn));
  });
}

export interface BrainFrame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface BrainScale {
  readonly toX: (x: number) => number;
  readonly toY: (y: number) => number;
  readonly unit: number;
}

const widestStretch = 1.3; // a brain drawn wider than this looks squashed

/** The plan's frame fitted into a picture of so many px. */
export function fitBrain(frame: BrainFrame, width: number, height: number): BrainScale {
  const [wide, high] = [frame.right - frame.left, frame.bottom - frame.top];
  const unitY = Math.min(height / high, width / wide);
  const unitX = Math.min(width / wide, unitY * widestStretch);
  const middle = (frame.left + frame.right) / 2;
  const spare = (height - high * unitY) / 2;
  return {
    toX: (x) => width / 2 + (x - middle) * unitX,
    toY: (y) => spare + (y - frame.top) * unitY,
    unit: unitY,
  };
}

/** The cell nearest to a point, no further than `reach` px; null where there is none. */
export function cellAt(spots: readonly Spot[], scale: BrainScale, x: number, y: number, reach: number): number | null {
  let best: number | null = null;
  let nearest = reach;
  spots.forEach((spot, cell) => {
    const distance = Math.hypot(scale.toX(spot.x) - x, scale.toY(spot.y) - y);
    if (distance < nearest) [best, nearest] = [cell, distance];
  });
  return best;
}
