// A line fitted to a pupil's own shots by least squares: share = intercept + slopes times descriptors.
import { sumInOrder } from '@offshoot/numerics';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { readDescriptor, type Descriptors, type LineModel } from './theory.ts';

/** One shot to learn from. */
export interface Example {
  readonly descriptors: Descriptors;
  /** 0 to 1 */
  readonly share: number;
}

/** More than three slopes nobody can explain, and a lesson's shots can't pin down. */
export const MOST_SLOPES = 3;
/** A pivot this small against the largest means that descriptors tell the same (rounding of sums of about 100 terms). */
const NO_PIVOT = 1e-10;

/**
 * Fits a line. Problems: `fit-descriptors` (most: none or more than three named), `fit-too-few` (have, needed: two more
 * shots than slopes), `fit-no-contrast` (the descriptors do not differ, or tell the same).
 */
export function fitLine(examples: readonly Example[], names: readonly string[]): Result<LineModel> {
  if (names.length < 1 || names.length > MOST_SLOPES) return fail('fit-descriptors', { most: MOST_SLOPES });
  const needed = names.length + 2;
  if (examples.length < needed) return fail('fit-too-few', { have: examples.length, needed });
  const rows = examples.map(({ descriptors }) => names.map((name) => readDescriptor(descriptors, name)));
  const means = names.map((_, column) => mean(rows.map((row) => row[column]!)));
  const meanShare = mean(examples.map(({ share }) => share));
  const slopes = solveNormalEquations(
    rows.map((row) => row.map((value, column) => value - means[column]!)),
    examples.map(({ share }) => share - meanShare),
  );
  if (slopes === null) return fail('fit-no-contrast');
  const intercept = slopes.reduce((rest, slope, column) => rest - slope * means[column]!, meanShare);
  return succeed({
    kind: 'line',
    intercept,
    slopes: Object.fromEntries(names.map((name, column) => [name, slopes[column]!])),
  });
}

function mean(values: readonly number[]): number {
  return sumInOrder(values) / values.length;
}

/** Gauss's elimination with the largest pivot; null when the columns do not tell different things. */
function solveNormalEquations(rows: readonly (readonly number[])[], targets: readonly number[]): number[] | null {
  const columns = rows[0]!.map((_, column) => column);
  const matrix = columns.map((a) => [
    ...columns.map((b) => sumInOrder(rows.map((row) => row[a]! * row[b]!))),
    sumInOrder(rows.map((row, place) => row[a]! * targets[place]!)),
  ]);
  const largest = Math.max(...columns.map((column) => matrix[column]![column]!));
  for (const column of columns) {
    const below = columns.slice(column);
    const best = below.reduce((a, b) => (Math.abs(matrix[b]![column]!) > Math.abs(matrix[a]![column]!) ? b : a));
    [matrix[column], matrix[best]] = [matrix[best]!, matrix[column]!];
    const pivot = matrix[column];
    if (!(Math.abs(pivot[column]!) > NO_PIVOT * largest)) return null;
    for (const other of columns.filter((each) => each !== column)) {
      const factor = matrix[other]![column]! / pivot[column]!;
      matrix[other] = matrix[other]!.map((value, place) => value - factor * pivot[place]!);
    }
  }
  return columns.map((column) => matrix[column]!.at(-1)! / matrix[column]![column]!);
}
