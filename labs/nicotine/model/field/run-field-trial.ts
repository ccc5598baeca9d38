// The two upper rungs of the ladder (model.md, "Populations and worlds"): a mock trial on the check populations and the field
// trial on the sealed ones, one molecule at one dose. Only counts by group leave this file: no animal of it is ever told.
import { bootstrapInterval, shareInterval, type OpenInterval } from '@offshoot/analysis';
import type { WellOutcome } from '@offshoot/experiment';
import { succeed, type Result } from '@offshoot/quantities';
import { openBench, openSealedBench } from '../bench.ts';
import { populationsOf, readDesign, sealedPopulationsOf } from '../design.ts';

/** `mock`: as often as one likes, on the populations to check. `sealed`: the one that counts. */
export type FieldRung = 'mock' | 'sealed';

export interface FieldRequest {
  readonly rung: FieldRung;
  readonly world: string;
  /** SMILES or name. */
  readonly subject: string;
  /** Nicotine units. */
  readonly dose: number;
}

/** What became of a group: counts alone. */
export interface FieldGroup {
  readonly group: string;
  readonly n: number;
  readonly stumbling: number;
  readonly dead: number;
  /** Stumbling or dead. */
  readonly hit: number;
  /** 95 % interval of the share that is hit: the wider of one that knows of relatives (clades) and the one of plain counting. */
  readonly interval: readonly [number, number];
}

export interface FieldResult extends FieldRequest {
  readonly groups: readonly FieldGroup[];
}

/**
 * Runs a rung: 150 populations at one dose, replicate 1, so that the same trial again says the same. About half a second.
 * Problems: those of `readDesign`.
 */
export function runFieldTrial({ rung, world, subject, dose }: FieldRequest): Result<FieldResult> {
  const read = readDesign({ subject, world, doses: `${dose},`, part: 'check' });
  if (!read.ok) return read;
  const design = read.value;
  const bench = rung === 'sealed' ? openSealedBench(design) : openBench(design, 'auto');
  const outcomes = new Map(bench.trials.flatMap((trial) => bench.run(trial)).map((each) => [each.population, each]));
  const populations = rung === 'sealed' ? sealedPopulationsOf(design.world) : populationsOf(design);
  const groups = [...new Set(populations.map(({ group }) => group))].map((group) => {
    const own = populations.filter((each) => each.group === group);
    return countGroup(
      group,
      own.map(({ clade, population }) => ({ clade, outcome: outcomes.get(population)! })),
    );
  });
  return succeed({ rung, world: design.world, subject: design.subject, dose, groups });
}

function countGroup(group: string, animals: readonly { clade: number; outcome: WellOutcome }[]): FieldGroup {
  const count = (is: (outcome: WellOutcome) => boolean) => animals.filter(({ outcome }) => is(outcome)).length;
  const isHit = ({ stumbles, dead }: WellOutcome) => stumbles || dead;
  const clades = [...new Set(animals.map(({ clade }) => clade))].map((clade) => {
    const own = animals.filter((each) => each.clade === clade);
    return { n: own.length, hit: own.filter(({ outcome }) => isHit(outcome)).length };
  });
  const [low, high] = cladeInterval(clades);
  const hit = count(isHit);
  const n = animals.length;
  const plain = shareInterval(hit, n);
  return {
    group,
    n,
    stumbling: count(({ stumbles }) => stumbles),
    dead: count(({ dead }) => dead),
    hit,
    interval: [Math.max(0, Math.min(low ?? 0, plain[0])), Math.min(1, Math.max(high ?? 1, plain[1]))],
  };
}

interface Clade {
  readonly n: number;
  readonly hit: number;
}

/** From so many clades on they are resampled; fewer say too little of how clades differ. */
const ENOUGH_CLADES = 8;
/** How alike relatives are at most: what clades share of all that differs (world.ts). */
const LIKENESS = 0.5;
/** Standard normal deviate of a 95 % interval. */
const Z = 1.959964;

/**
 * The interval of a share over clades. With few of them: Wilson's interval for as many independent animals as the relatives are
 * worth, n / (1 + (m - 1) likeness), m animals a clade (L. Kish, Survey Sampling, 1965, section 8.2).
 */
function cladeInterval(clades: readonly Clade[]): OpenInterval {
  if (clades.length >= ENOUGH_CLADES)
    return bootstrapInterval(clades.length, (draws) => {
      let [n, hit] = [0, 0];
      clades.forEach((clade, place) => {
        n += clade.n * draws[place]!;
        hit += clade.hit * draws[place]!;
      });
      return n === 0 ? NaN : hit / n;
    });
  const n = clades.reduce((sum, clade) => sum + clade.n, 0);
  const share = clades.reduce((sum, clade) => sum + clade.hit, 0) / n;
  const worth = n / (1 + (n / clades.length - 1) * LIKENESS);
  const turn = (Z * Z) / worth;
  const middle = (share + turn / 2) / (1 + turn);
  const reach = (Z * Math.sqrt((share * (1 - share) + turn / (2 * 2)) / worth)) / (1 + turn);
  return [middle - reach, middle + reach];
}
