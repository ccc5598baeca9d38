// Whether a generated world is worth a class's time (docs/worlds.md), judged in about a second by chemistry and pharmacology alone:
// a threshold on the open gates stands for brain and heart. An unfair draw is passed over for the seed's next one.
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import { doseLadder } from '@offshoot/experiment';
import { log10 } from '@offshoot/numerics';
import { createReceptorStates, exposeAnimals, fillReceptorStates, prepareMolecule } from '@offshoot/pharmacology';
import { selectPopulations, type World } from '@offshoot/population';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { openWorld } from '../world.ts';
import { rulesOf } from './draw-rules.ts';
import { LONGEST_SEED, writeGeneratedName } from './generated-name.ts';
import { correlationInterval, rankCorrelation } from './rank-correlation.ts';

/** Share of the gates held open above which a typical quirk heart stumbles, and a typical brain convulses (BRAIN note). */
const STUMBLES_ABOVE = 0.0226;
const CONVULSES_ABOVE = 0.162;
/** Populations that are asked: every group in its share. */
const ASKED = 100;
/** Limits of the criteria. */
export const fairness = { leastCorrelation: 0.2, mostCorrelation: 0.8, leastBest: 3, attempts: 40 } as const;

export interface Fairness {
  readonly world: string;
  /** Spearman's rank correlation of the molecules' selectivity with the standard world. */
  readonly correlation: number;
  /** Its 95 % interval over molecules. */
  readonly interval: readonly [number, number];
  /** Selectivity of the best molecule, log10 units; and its SMILES. */
  readonly best: number;
  readonly bestMolecule: string;
  readonly fair: boolean;
}

/** Heads with their link, middles and tips: 200 molecules that a pupil can build. */
const HEADS = ['Clc1ccc(cn1)C', 'c1ccc(nc1)C', 'c1cncc(c1)C', 'Clc1ncc(s1)C', 'C1OCCC1C', 'Cc1ccc(cn1)C'];
const MIDDLES = ['N1CCNC1=', 'N1CCCC1=', 'N1CCSC1=', 'N(C)C(C)=', 'NC(NC)=', 'N(CC)C(C)='];
const TIPS = ['N[N+](=O)[O-]', 'NC#N', 'C[N+](=O)[O-]', 'O', 'N'];
const AMINES = ['N1CCCC1', 'N(C)C', 'NC', 'N1CCNCC1'];
const MOST = 200;

let molecules: readonly Molecule[] | undefined;

/** The molecules by which worlds are compared. */
export function fairnessMolecules(): readonly Molecule[] {
  const texts = HEADS.flatMap((head) => [
    ...MIDDLES.flatMap((middle) => TIPS.map((tip) => `${head}${middle}${tip}`)),
    ...AMINES.map((amine) => `${head}${amine}`),
  ]);
  molecules ??= texts
    .flatMap((text) => {
      const read = readMolecule(text, { layout: false });
      return read.ok ? [read.value] : [];
    })
    .slice(0, MOST);
  return molecules;
}

/** Selectivity of each of the molecules, by the surrogate. */
export function estimateSelectivities(world: World, subjects = fairnessMolecules()): number[] {
  const asked = selectPopulations(world, ASKED);
  const doses = doseLadder();
  const states = createReceptorStates(asked.populations.length, doses.length);
  const rules = rulesOf(world.name);
  return subjects.map((molecule) => {
    const [first] = exposeAnimals(prepareMolecule(molecule, rules), asked.genotypes);
    fillReceptorStates(first!.batch, doses, states);
    const open = (row: number, dose: number): number => {
      const at = row * doses.length + dose;
      const tired = states.tired[at]! * asked.genotypes['tiringPlateau']![row]!;
      return states.open[at]! * (1 - tired);
    };
    const half = (group: string, above: number): number => halfDose(asked, doses, group, (r, d) => open(r, d) > above);
    const target = half('quirk', STUMBLES_ABOVE);
    return half('ordinary', CONVULSES_ABOVE) + half('bee', CONVULSES_ABOVE) - 2 * target;
  });
}

/** log10 of the dose at which half of a group responds; half a decade above the ladder where it never does. */
function halfDose(
  { populations }: World,
  doses: readonly number[],
  group: string,
  responds: (row: number, dose: number) => boolean,
): number {
  const rows = populations.flatMap((each, row) => (each.group === group ? [row] : []));
  let before = 0;
  for (let dose = 0; dose < doses.length; dose++) {
    const share = rows.filter((row) => responds(row, dose)).length / rows.length;
    if (share >= 1 / 2) {
      const here = log10(doses[dose]!);
      if (dose === 0) return here;
      const last = log10(doses[dose - 1]!);
      return last + ((1 / 2 - before) / (share - before)) * (here - last);
    }
    before = share;
  }
  return log10(doses.at(-1)!) + 1 / 2;
}

/** Judges a world by its name; about a second. @throws RangeError for a name that is none */
export function judgeFairness(name: string): Fairness {
  const world = openOrThrow(name);
  const subjects = fairnessMolecules();
  const own = estimateSelectivities(world);
  const standard = standardSelectivities();
  const correlation = rankCorrelation(own, standard);
  const place = own.reduce((best, value, at) => (value > own[best]! ? at : best), 0);
  const { leastCorrelation, mostCorrelation, leastBest } = fairness;
  return {
    world: world.name,
    correlation,
    interval: correlationInterval(correlation, subjects.length),
    best: own[place]!,
    bestMolecule: subjects[place]!.smiles,
    fair: correlation >= leastCorrelation && correlation <= mostCorrelation && own[place]! >= leastBest,
  };
}

let standardValues: readonly number[] | undefined;

function standardSelectivities(): readonly number[] {
  standardValues ??= estimateSelectivities(openOrThrow('standard'));
  return standardValues;
}

/** One attempt of a seed: the world and whether it is fair. f(seed, attempt). */
export function attemptWorld(seed: string, attempt: number): Fairness {
  return judgeFairness(writeGeneratedName({ seed, attempt }));
}

/** The first fair world of a seed. Problems: `world-seed` (longest), `world-unfair` (attempts). */
export function offerWorld(text: string): Result<Fairness> {
  const seed = text.trim().toLowerCase();
  if (!/^[a-z0-9-]+$/.test(seed) || seed.length > LONGEST_SEED) return fail('world-seed', { longest: LONGEST_SEED });
  for (let attempt = 1; attempt <= fairness.attempts; attempt++) {
    const judged = attemptWorld(seed, attempt);
    if (judged.fair) return succeed(judged);
  }
  return fail('world-unfair', { attempts: fairness.attempts });
}

function openOrThrow(name: string): World {
  const world = openWorld(name);
  if (!world.ok) throw new RangeError(world.problem.code);
  return world.value;
}
