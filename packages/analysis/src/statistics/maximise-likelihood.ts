// Fisher scoring for counts out of n whose chance is any smooth function of a few numbers: what curves of dose and response
// are fitted with. Damped after D. Marquardt 1963, so that a number the data say nothing about does no harm.
import { log } from '@offshoot/numerics';

/** So many of `n` responded. */
export interface Count {
  readonly hits: number;
  readonly n: number;
}

/** The chance at each count, and its slope by each number of the model. */
export interface Chances {
  readonly chance: readonly number[];
  /** slopes[parameter][count] */
  readonly slopes: readonly (readonly number[])[];
}

export interface Likeliest {
  readonly parameters: readonly number[];
  /** Twice the log likelihood that is missing to a chance of one's own for each count. */
  readonly deviance: number;
}

const MOST_STEPS = 500;
const FIRST_DAMPING = 1e-3;
const LEAST_DAMPING = 1e-12;
const MOST_DAMPING = 1e12;
const DAMPING_STEP = 10;
/** Steps that gain less than this in deviance (which is of the order of the number of counts) have arrived. */
const ARRIVED = 1e-13;
/** Chances are kept this far from 0 and 1, where a logarithm ends. */
const EDGE = 1e-15;

/** The numbers of a model under which the counts are likeliest, from a start near them. */
export function maximiseLikelihood(
  counts: readonly Count[],
  chancesOf: (parameters: readonly number[]) => Chances,
  start: readonly number[],
): Likeliest {
  let parameters = start;
  let chances = chancesOf(parameters);
  let deviance = devianceOf(counts, chances.chance);
  let damping = FIRST_DAMPING;
  for (let step = 0; step < MOST_STEPS && damping < MOST_DAMPING; step++) {
    const next = addStep(parameters, scoreStep(counts, chances, damping));
    const nextChances = chancesOf(next);
    const nextDeviance = devianceOf(counts, nextChances.chance);
    if (!(nextDeviance < deviance)) {
      damping *= DAMPING_STEP;
      continue;
    }
    const gain = deviance - nextDeviance;
    [parameters, chances, deviance] = [next, nextChances, nextDeviance];
    damping = Math.max(damping / DAMPING_STEP, LEAST_DAMPING);
    if (gain < ARRIVED * (1 + deviance)) break;
  }
  return { parameters, deviance };
}

function devianceOf(counts: readonly Count[], chance: readonly number[]): number {
  return counts.reduce((sum, { hits, n }, i) => {
    const p = inside(chance[i]!);
    const hit = hits === 0 ? 0 : hits * log(hits / (n * p));
    const missed = hits === n ? 0 : (n - hits) * log((n - hits) / (n * (1 - p)));
    return sum + 2 * (hit + missed);
  }, 0);
}

/** Score over information, with the diagonal of the information made larger by the damping. */
function scoreStep(counts: readonly Count[], { chance, slopes }: Chances, damping: number): number[] {
  const weight = counts.map(({ n }, i) => n / (inside(chance[i]!) * (1 - inside(chance[i]!))));
  const score = slopes.map((slope) =>
    counts.reduce((sum, { hits, n }, i) => sum + slope[i]! * weight[i]! * (hits / n - chance[i]!), 0),
  );
  const information = slopes.map((a, row) =>
    slopes.map((b, column) => {
      const sum = counts.reduce((total, _, i) => total + weight[i]! * a[i]! * b[i]!, 0);
      return row === column ? sum * (1 + damping) + Number.MIN_VALUE : sum;
    }),
  );
  return solve(information, score);
}

/** Gauss with pivots; a number without a pivot stays where it is. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const n = rows.length;
  for (let column = 0; column < n; column++) {
    let best = column;
    for (let row = column + 1; row < n; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[best]![column]!)) best = row;
    }
    [rows[column], rows[best]] = [rows[best]!, rows[column]!];
    const pivot = rows[column]![column]!;
    if (Math.abs(pivot) <= Number.MIN_VALUE) continue;
    for (let row = 0; row < n; row++) {
      const factor = row === column ? 0 : rows[row]![column]! / pivot;
      for (let i = column; i <= n && factor !== 0; i++) rows[row]![i]! -= factor * rows[column]![i]!;
    }
  }
  return rows.map((row, i) => (Math.abs(row[i]!) <= Number.MIN_VALUE ? 0 : row[n]! / row[i]!));
}

function addStep(parameters: readonly number[], step: readonly number[]): number[] {
  return parameters.map((one, i) => one + (Number.isFinite(step[i]!) ? step[i]! : 0));
}

function inside(chance: number): number {
  return Math.min(Math.max(chance, EDGE), 1 - EDGE);
}
