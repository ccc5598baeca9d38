// A number of the model as a record: what it is, in which unit, how it varies, and where it comes from.
// Tables in the docs are generated from these records, and genotypes are sampled from them (`population`).
import type { Unit } from './unit.ts';

/** How a number came to be known, from strongest to weakest. */
export type ParameterKind = 'measured' | 'fitted' | 'assumed' | 'for teaching';

/**
 * How a number differs between animals. `sd` is in the parameter's unit; `cv` is the standard deviation as a share of
 * the mean; `bernoulli` is 1 in a share of the animals and 0 in the others; `rare-lognormal` is the parameter's
 * value but for a share of the animals, in which it is multiplied by a log-uniform factor from `low` to `high`.
 */
export type Distribution =
  | { readonly shape: 'constant' }
  | { readonly shape: 'normal'; readonly sd: number }
  | { readonly shape: 'lognormal'; readonly cv: number }
  | { readonly shape: 'bernoulli'; readonly share: number }
  | { readonly shape: 'rare-lognormal'; readonly share: number; readonly low: number; readonly high: number };

/** One named number. `value` is its mean (typical value), `range` the inclusive bounds that samples are clipped to. */
export interface Parameter<Id extends string = string> {
  readonly id: Id;
  readonly symbol: string;
  readonly value: number;
  readonly unit: Unit;
  readonly range: readonly [low: number, high: number];
  readonly distribution: Distribution;
  readonly kind: ParameterKind;
  readonly source: string;
  readonly group: string;
  readonly plain: { readonly de: string; readonly en: string };
}

/** A room's parameters, in the order in which they were written. */
export interface ParameterSet<Id extends string = string> {
  readonly all: readonly Parameter<Id>[];
  get(id: Id): Parameter<Id>;
}

/**
 * Checks a room's parameter records and makes them findable by id. `get` throws a RangeError for an unknown id.
 * @throws RangeError when an id appears twice, a range is upside down or not finite, a value lies outside its range,
 *   or a distribution has impossible numbers: these are mistakes of the author, not of a user.
 */
export function defineParameters<const Id extends string>(records: readonly Parameter<Id>[]): ParameterSet<Id> {
  const byId = new Map<string, Parameter<Id>>();
  for (const record of records) {
    if (byId.has(record.id)) throw new RangeError(`parameter ${record.id} is defined twice`);
    checkRange(record);
    checkDistribution(record.id, record.distribution);
    byId.set(record.id, record);
  }
  return {
    all: records,
    get(id) {
      const record = byId.get(id);
      if (record === undefined) throw new RangeError(`no parameter is called ${id}`);
      return record;
    },
  };
}

function checkRange({ id, value, range: [low, high] }: Parameter): void {
  if (!Number.isFinite(low) || !Number.isFinite(high) || low > high) {
    throw new RangeError(`parameter ${id}: ${low} to ${high} is no range`);
  }
  if (!(value >= low && value <= high)) throw new RangeError(`parameter ${id}: ${value} is not in ${low} to ${high}`);
}

function checkDistribution(id: string, distribution: Distribution): void {
  if (!isPossible(distribution)) throw new RangeError(`parameter ${id}: ${JSON.stringify(distribution)} is impossible`);
}

function isPossible(distribution: Distribution): boolean {
  switch (distribution.shape) {
    case 'constant':
      return true;
    case 'normal':
      return distribution.sd >= 0;
    case 'lognormal':
      return distribution.cv >= 0;
    case 'bernoulli':
      return isShare(distribution.share);
    case 'rare-lognormal':
      return isShare(distribution.share) && distribution.low > 0 && distribution.low <= distribution.high;
  }
}

function isShare(share: number): boolean {
  return share >= 0 && share <= 1;
}
