// A straight line learned shot by shot: Bayesian linear regression with a normal prior on every slope and noise of a known width.
import type { Stream } from '@offshoot/random';

/** Prior width of a slope and of what a straight line misses, log10 units a scale; for teaching. */
const PRIOR = 0.7;
const NOISE = 0.3;
/** How much of its doubt a scientist follows: all of it would test many odd things before a good one. */
const CURIOSITY = 0.3;
/** Prior width of the value where all features are 0. */
const LEVEL = 3;

function precisionOf(width: number): number {
  return 1 / (width * width);
}

export class StraightLine {
  /** Precision of the slopes, and precision times mean. */
  readonly #precision: number[][];
  readonly #pull: number[];

  /** @param size features, the first of which is always 1 */
  constructor(size: number) {
    this.#precision = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (__, column) => (row === column ? precisionOf(row === 0 ? LEVEL : PRIOR) : 0)),
    );
    this.#pull = new Array<number>(size).fill(0);
  }

  learn(features: readonly number[], value: number): void {
    features.forEach((feature, row) => {
      this.#pull[row]! += (feature * value) / (NOISE * NOISE);
      features.forEach((other, column) => {
        this.#precision[row]![column]! += (feature * other) / (NOISE * NOISE);
      });
    });
  }

  /** One line out of all that fit so far, drawn by how well they fit. */
  believe(stream: Stream): (features: readonly number[]) => number {
    const lower = cholesky(this.#precision);
    const mean = solveUpper(lower, solveLower(lower, this.#pull));
    const doubt = solveUpper(
      lower,
      mean.map(() => stream.normal()),
    );
    return (features) => features.reduce((sum, feature, at) => sum + feature * (mean[at]! + CURIOSITY * doubt[at]!), 0);
  }
}

/** Lower triangle L with L L^T = matrix, which is positive definite. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] {
  const lower = matrix.map((row) => row.map(() => 0));
  for (let row = 0; row < matrix.length; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row]![column]!;
      for (let at = 0; at < column; at++) rest -= lower[row]![at]! * lower[column]![at]!;
      lower[row]![column] = row === column ? Math.sqrt(Math.max(rest, Number.EPSILON)) : rest / lower[column]![column]!;
    }
  }
  return lower;
}

function solveLower(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
  const found: number[] = [];
  for (let row = 0; row < right.length; row++) {
    let rest = right[row]!;
    for (let at = 0; at < row; at++) rest -= lower[row]![at]! * found[at]!;
    found.push(rest / lower[row]![row]!);
  }
  return found;
}

/** Solves L^T x = right. */
function solveUpper(lower: readonly (readonly number[])[], right: readonly number[]): number[] {
  const found = [...right];
  for (let row = right.length - 1; row >= 0; row--) {
    for (let at = row + 1; at < right.length; at++) found[row]! -= lower[at]![row]! * found[at]!;
    found[row]! /= lower[row]![row]!;
  }
  return found;
}
