// sin and cos from + - * / alone: the angle within pi/4 of a quarter turn, then the Taylor series.
import type { Pair } from './pair.ts';
import { toQuarterTurns } from './quarter-turns.ts';

/** -1/3!, 1/5! ... 1/17! and 1/4!, -1/6! ... 1/16!: the next terms are below 2^-60 for angles up to pi/4. */
const SINE_TERMS = alternatingInverseFactorials(3, 17);
const COSINE_TERMS = alternatingInverseFactorials(4, 16);

function alternatingInverseFactorials(first: number, last: number): readonly number[] {
  const terms: number[] = [];
  let factorial = 1;
  for (let n = 2; n <= last; n++) {
    factorial *= n;
    if (n >= first && (n - first) % 2 === 0) terms.push((Math.floor(n / 2) % 2 === 0 ? 1 : -1) / factorial);
  }
  return terms;
}

/** The sine of x radians within 1 ulp, for every finite x; NaN otherwise. */
export function sin(x: number): number {
  return x === 0 ? x : onCircle(x, 0);
}

/** The cosine of x radians within 1 ulp, for every finite x; NaN otherwise. */
export function cos(x: number): number {
  return onCircle(x, 1);
}

/** sin(x + ahead * pi/2) */
function onCircle(x: number, ahead: number): number {
  if (!Number.isFinite(x)) return NaN;
  const { quarters, rest } = toQuarterTurns(x);
  const turned = quarters + ahead;
  const value = turned % 2 === 0 ? sineSeries(rest) : cosineSeries(rest);
  return (turned & 2) === 0 ? value : -value;
}

function sineSeries({ hi, lo }: Pair): number {
  const z = hi * hi;
  return hi + (lo * (1 - z / 2) + hi * z * horner(SINE_TERMS, z));
}

function cosineSeries({ hi, lo }: Pair): number {
  const z = hi * hi;
  const rough = 1 - z / 2;
  return rough + (1 - rough - z / 2 + (z * z * horner(COSINE_TERMS, z) - hi * lo));
}

function horner(terms: readonly number[], z: number): number {
  let sum = 0;
  for (let i = terms.length - 1; i >= 0; i--) sum = sum * z + terms[i]!;
  return sum;
}
