// A straight line through points by least squares, with what it leaves over: for "the longer the link, the weaker", and for
// seeing in the residuals that the world is not straight.
import { sumInOrder } from '@offshoot/numerics';
import { studentQuantile } from './beta-distribution.ts';

/** A number found from data, with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly interval: readonly [low: number, high: number];
}

/** y = intercept + slope x, as far as the points say. */
export interface FittedLine {
  readonly slope: Estimate;
  readonly intercept: Estimate;
  /** Measured minus on the line, in the order of the points. */
  readonly residuals: readonly number[];
  /** Share of the variance of y that the line accounts for, 0 to 1; 1 where y does not vary. */
  readonly explained: number;
  /** Of a point around the line, in the unit of y. */
  readonly residualSpread: number;
  /** The 95 % band of the line itself at an x. */
  readonly bandAt: (x: number) => readonly [low: number, high: number];
}

const MISS_ON_ONE_SIDE = 0.025;
/** Two points always lie on a line: only a third says how well. */
const FEWEST_POINTS = 3;

/**
 * The line of least squares; intervals by Student's t as in any textbook (points are taken as independent, the spread as even).
 * @returns null with fewer than three points, or where all have one x: no slope can be estimated
 * @throws RangeError when x and y differ in length or hold a number that is not finite
 */
export function fitStraightLine(x: readonly number[], y: readonly number[]): FittedLine | null {
  if (x.length !== y.length) throw new RangeError(`${x.length} x and ${y.length} y`);
  if (![...x, ...y].every(Number.isFinite)) throw new RangeError('a point has no finite place');
  const n = x.length;
  if (n < FEWEST_POINTS) return null;
  const [meanX, meanY] = [sumInOrder(x) / n, sumInOrder(y) / n];
  const sxx = sumInOrder(x.map((one) => (one - meanX) * (one - meanX)));
  if (sxx === 0) return null;
  const slope = sumInOrder(x.map((one, i) => (one - meanX) * (y[i]! - meanY))) / sxx;
  const residuals = y.map((one, i) => one - meanY - slope * (x[i]! - meanX));
  const left = sumInOrder(residuals.map((one) => one * one));
  const total = sumInOrder(y.map((one) => (one - meanY) * (one - meanY)));
  const residualSpread = Math.sqrt(left / (n - 2));
  const reach = studentQuantile(MISS_ON_ONE_SIDE, n - 2) * residualSpread;
  const lineAt = (place: number): Estimate => {
    const value = meanY + slope * (place - meanX);
    return around(value, reach * Math.sqrt(1 / n + ((place - meanX) * (place - meanX)) / sxx));
  };
  return {
    slope: around(slope, reach / Math.sqrt(sxx)),
    intercept: lineAt(0),
    residuals,
    explained: total === 0 ? 1 : 1 - left / total,
    residualSpread,
    bandAt: (place) => lineAt(place).interval,
  };
}

function around(value: number, reach: number): Estimate {
  return { value, interval: [value - reach, value + reach] };
}
