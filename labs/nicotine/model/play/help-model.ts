// What a scientist believes about what helps: a straight-line model of how far a molecule is from winning, over things that stand on
// the molecule card. It is sure of little at first; each shot narrows it (Bayesian linear regression).
import type { Molecule } from '@offshoot/chemistry';
import type { Stream } from '@offshoot/random';
import { descriptorNames } from '../subjects/descriptor-names.ts';
import { listDescriptors } from '../subjects/descriptors.ts';

/** About how much each descriptor differs from molecule to molecule, in the order of `descriptorNames`: only a scale. */
const SCALES = [1, 1, 1, 1, 1.5, 1, 0.7, 0.5, 0.5, 0.4, 1, 30, 60, 4, 0.7, 1, 1];
/** Prior width of a slope and of what a straight line misses, log10 units a scale; for teaching. */
const PRIOR = 1;
const NOISE = 0.6;

export class HelpModel {
  readonly #size = descriptorNames.length + 1;
  /** Precision of the slopes and precision times mean. */
  readonly #precision: number[][];
  readonly #pull: number[];

  constructor() {
    const diagonal = (row: number) => (row === 0 ? 1 / 100 : 1 / (PRIOR * PRIOR));
    this.#precision = Array.from({ length: this.#size }, (_, row) =>
      Array.from({ length: this.#size }, (__, column) => (row === column ? diagonal(row) : 0)),
    );
    this.#pull = new Array<number>(this.#size).fill(0);
  }

  learn(molecule: Molecule, value: number): void {
    const features = featuresOf(molecule);
    features.forEach((feature, row) => {
      this.#pull[row]! += (feature * value) / (NOISE * NOISE);
      features.forEach((other, column) => {
        this.#precision[row]![column]! += (feature * other) / (NOISE * NOISE);
      });
    });
  }

  /** One model out of all that fit so far, drawn by how well they fit: doubt makes a scientist curious. */
  believe(stream: Stream): (molecule: Molecule) => number {
    const lower = cholesky(this.#precision);
    const mean = solveUpper(lower, solveLower(lower, this.#pull));
    const doubt = solveUpper(
      lower,
      mean.map(() => stream.normal()),
    );
    return (molecule) => featuresOf(molecule).reduce((sum, feature, at) => sum + feature * (mean[at]! + doubt[at]!), 0);
  }
}

function featuresOf(molecule: Molecule): number[] {
  const descriptors = listDescriptors(molecule);
  return [1, ...descriptorNames.map((name, at) => descriptors[name] / SCALES[at]!)];
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
