// Sorting a view by a column: keys of 32 bits, sorted stably by their halves, so that 100,000 rows take a few ms and rows
// that are alike keep their order (sort by one column, then by another).
import { NO_LABEL, numberAt, type Column, type RowList } from './data-table.ts';

export type SortDirection = 'up' | 'down';

const HALF_BITS = 16;
const HALF = 1 << HALF_BITS;
const LOW_HALF = HALF - 1;
const SIGN = 0x80000000;

/**
 * The rows in the order of a column; rows without a value come last, whichever way.
 * @param compareLabels the reader's alphabet; code points without it
 * @cost about 10 ms for 100,000 rows
 */
export function sortRows(
  rows: RowList,
  column: Column,
  direction: SortDirection,
  compareLabels?: (a: string, b: string) => number,
): RowList {
  if (!('codes' in column)) return sortByNumbers(rows, column, direction);
  const order = column.labels.map((_, code) => code);
  const compare = compareLabels ?? ((a: string, b: string) => (a < b ? -1 : Number(a > b)));
  order.sort((a, b) => compare(column.labels[a]!, column.labels[b]!));
  const rank = new Uint32Array(order.length);
  order.forEach((code, place) => (rank[code] = place));
  const last = order.length;
  const keys = Uint32Array.from(rows, (row) => {
    const code = column.codes[row]!;
    return code === NO_LABEL ? last : direction === 'up' ? rank[code]! : last - 1 - rank[code]!;
  });
  return sortByPasses(rows, [
    [keys, 0],
    [keys, HALF_BITS],
  ]);
}

function sortByNumbers(rows: RowList, column: Column, direction: SortDirection): RowList {
  const numbers = Float64Array.from(rows, (row) => {
    const value = numberAt(column, row);
    // -0 and 0 are alike; what is missing lies behind everything.
    return Number.isNaN(value) ? Infinity : (direction === 'up' ? value : -value) + 0;
  });
  const missing = Uint8Array.from(rows, (row) => Number(Number.isNaN(numberAt(column, row))));
  const words = new Uint32Array(numbers.buffer);
  const [high, low] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  const little = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
  for (let i = 0; i < rows.length; i++) {
    const upper = words[2 * i + (little ? 1 : 0)]!;
    const lower = words[2 * i + (little ? 0 : 1)]!;
    // A double sorts like its bits once the negative ones are turned over.
    const negative = upper >= SIGN;
    high[i] = missing[i] === 1 ? 0xffffffff : negative ? ~upper : upper ^ SIGN;
    low[i] = negative ? ~lower : lower;
  }
  return sortByPasses(rows, [
    [low, 0],
    [low, HALF_BITS],
    [high, 0],
    [high, HALF_BITS],
  ]);
}

/** Passes from the least to the most significant half. */
function sortByPasses(rows: RowList, passes: readonly (readonly [keys: Uint32Array, shift: number])[]): RowList {
  let places: RowList = Uint32Array.from(rows, (_, place) => place);
  for (const [keys, shift] of passes) places = sortPlaces(places, keys, shift);
  return places.map((place) => rows[place]!);
}

/** One pass of counting: places by sixteen bits of their keys, stably. */
function sortPlaces(places: RowList, keys: Uint32Array, shift: number): RowList {
  const starts = new Uint32Array(HALF + 1);
  for (let i = 0; i < places.length; i++) starts[((keys[places[i]!]! >>> shift) & LOW_HALF) + 1]!++;
  for (let k = 0; k < HALF; k++) starts[k + 1]! += starts[k]!;
  const sorted = new Uint32Array(places.length);
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    sorted[starts[(keys[place]! >>> shift) & LOW_HALF]!++] = place;
  }
  return sorted;
}
