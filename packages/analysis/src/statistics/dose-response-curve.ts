// The logistic curve of dose and response, with two to four numbers, fitted to counts by maximum likelihood: what a graph
// draws through the points. For intervals that know clusters of animals see `estimateHalfEffectDose`.
import { log10, pow, sigmoid } from '@offshoot/numerics';
import { maximiseLikelihood, type Chances, type Count, type Likeliest } from './maximise-likelihood.ts';

/** So many of n animals responded at a dose. */
export interface DoseCount extends Count {
  /** Above 0. */
  readonly dose: number;
}

/** Two: from nobody to everybody. Three: up to a ceiling. Four: from a floor to a ceiling. */
export type CurveNumbers = 2 | 3 | 4;

export interface DoseResponseCurve {
  /** Halfway between floor and ceiling; with two numbers the LC50. In the unit of the doses. */
  readonly midpoint: number;
  /** 95 % by profile likelihood, every animal on its own; null where an end lies two decades beyond the doses. */
  readonly interval: readonly [low: number | null, high: number | null];
  /** Of the logit, per decade of dose; below 0 for a response that falls. */
  readonly slope: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly deviance: number;
  /** Share that responds at a dose, 0 to 1. */
  readonly shareAt: (dose: number) => number;
}

/** Why there is no curve: too few doses, one share at all doses, or a jump from none to all between two doses. */
export type NoCurve = 'doses' | 'flat' | 'jump';

export type FittedCurve =
  | { readonly ok: true; readonly curve: DoseResponseCurve }
  | { readonly ok: false; readonly reason: NoCurve; readonly between?: readonly [number, number] };

/** 95 % of chi-squared with one degree of freedom. */
const PROFILE_DROP = 3.841458820694124;
const DECADES_BEYOND = 2;
const HALVINGS = 36;
const STEP_OUT = 0.05;
const STEP_GROWS = 1.5;
/** Logits of the starts for floor and ceiling: near 0 and 1, and well inside. */
const EDGE_STARTS = [-4, -1] as const;
const SLOPE_STARTS = [2, 6] as const;

/**
 * The likeliest logistic curve over log10 of dose.
 * @throws RangeError for a dose that is not above 0, or more hits than animals
 */
export function fitDoseResponse(counts: readonly DoseCount[], numbers: CurveNumbers = 2): FittedCurve {
  requireCounts(counts);
  if (new Set(counts.map(({ dose }) => dose)).size < Math.max(numbers, 2)) return { ok: false, reason: 'doses' };
  const shares = counts.map(({ hits, n }) => hits / n);
  if (Math.max(...shares) === Math.min(...shares)) return { ok: false, reason: 'flat' };
  const jump = numbers === 2 ? findJump(counts) : null;
  if (jump !== null) return { ok: false, reason: 'jump', between: jump };
  const x = counts.map(({ dose }) => log10(dose));
  const best = fitFromStarts(counts, x, numbers, null);
  return { ok: true, curve: describeCurve(counts, x, numbers, best) };
}

function requireCounts(counts: readonly DoseCount[]): void {
  for (const { dose, hits, n } of counts) {
    if (!(dose > 0) || !(n > 0) || hits < 0 || hits > n) throw new RangeError(`${hits} of ${n} at dose ${dose}`);
  }
}

/** The doses between which every animal changes sides: no slope is steep enough then. */
function findJump(counts: readonly DoseCount[]): [number, number] | null {
  if (counts.some(({ hits, n }) => hits > 0 && hits < n)) return null;
  const nobody = counts.filter(({ hits }) => hits === 0).map(({ dose }) => dose);
  const everybody = counts.filter(({ hits }) => hits > 0).map(({ dose }) => dose);
  if (Math.max(...nobody) < Math.min(...everybody)) return [Math.max(...nobody), Math.min(...everybody)];
  if (Math.max(...everybody) < Math.min(...nobody)) return [Math.max(...everybody), Math.min(...nobody)];
  return null;
}

/** midpoint (log10), slope, logit of the ceiling above the floor, logit of the floor: as many as the curve has. */
function chancesOf(x: readonly number[], parameters: readonly number[], fixed: number | null): Chances {
  const [midpoint = 0, slope = 0, high, low] = fixed === null ? parameters : [fixed, ...parameters];
  const floor = low === undefined ? 0 : sigmoid(low);
  const reach = high === undefined ? 1 : sigmoid(high);
  const rise = x.map((one) => sigmoid(slope * (one - midpoint)));
  const span = (1 - floor) * reach;
  const bend = rise.map((s) => span * s * (1 - s));
  const slopes = [bend.map((b) => -slope * b), bend.map((b, i) => b * (x[i]! - midpoint))];
  if (high !== undefined) slopes.push(rise.map((s) => span * (1 - reach) * s));
  if (low !== undefined) slopes.push(rise.map((s) => floor * (1 - floor) * (1 - reach * s)));
  return { chance: rise.map((s) => floor + span * s), slopes: fixed === null ? slopes : slopes.slice(1) };
}

function fitFromStarts(
  counts: readonly DoseCount[],
  x: readonly number[],
  numbers: CurveNumbers,
  fixed: number | null,
): Likeliest {
  const falls = fallsWithDose(counts);
  const edges = numbers === 2 ? [[]] : EDGE_STARTS.map((edge) => [-edge, edge].slice(0, numbers - 2));
  let best: Likeliest | null = null;
  for (const edge of edges) {
    for (const steep of SLOPE_STARTS) {
      for (const place of fixed === null ? startPlaces(x) : [null]) {
        const start = [...(place === null ? [] : [place]), falls ? -steep : steep, ...edge];
        const found = maximiseLikelihood(counts, (parameters) => chancesOf(x, parameters, fixed), start);
        if (best === null || found.deviance < best.deviance) best = found;
      }
    }
  }
  return best!;
}

function startPlaces(x: readonly number[]): number[] {
  const [low, high] = [Math.min(...x), Math.max(...x)];
  return [1, 2, 3].map((quarter) => low + (quarter * (high - low)) / 4);
}

/** Whether the lower half of the doses has the larger share. */
function fallsWithDose(counts: readonly DoseCount[]): boolean {
  const sorted = [...counts].sort((a, b) => a.dose - b.dose);
  const half = Math.floor(sorted.length / 2);
  const share = (part: readonly DoseCount[]): number =>
    part.reduce((sum, { hits }) => sum + hits, 0) / part.reduce((sum, { n }) => sum + n, 0);
  return share(sorted.slice(0, half)) > share(sorted.slice(-half));
}

function describeCurve(
  counts: readonly DoseCount[],
  x: readonly number[],
  numbers: CurveNumbers,
  { parameters, deviance }: Likeliest,
): DoseResponseCurve {
  const [midpoint = 0, slope = 0, high, low] = parameters;
  const floor = low === undefined ? 0 : sigmoid(low);
  const ceiling = floor + (1 - floor) * (high === undefined ? 1 : sigmoid(high));
  const excess = (at: number): number => fitFromStarts(counts, x, numbers, at).deviance - deviance - PROFILE_DROP;
  const end = (direction: number): number | null => {
    const limit = direction < 0 ? Math.min(...x) - DECADES_BEYOND : Math.max(...x) + DECADES_BEYOND;
    const found = findEnd(excess, midpoint, direction, limit);
    return found === null ? null : pow(10, found);
  };
  return {
    midpoint: pow(10, midpoint),
    interval: [end(-1), end(1)],
    slope,
    floor,
    ceiling,
    deviance,
    shareAt: (dose) => floor + (ceiling - floor) * sigmoid(slope * (log10(dose) - midpoint)),
  };
}

/** Where the profile's loss passes the drop, walking away from the midpoint; null when it does not before the limit. */
function findEnd(excess: (at: number) => number, from: number, direction: number, limit: number): number | null {
  let inside = from;
  let step = STEP_OUT;
  let outside = from + direction * step;
  while (excess(outside) < 0) {
    if ((outside - limit) * direction > 0) return null;
    inside = outside;
    step *= STEP_GROWS;
    outside += direction * step;
  }
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (inside + outside) / 2;
    if (excess(middle) < 0) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}
