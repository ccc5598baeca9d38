// Which stage makes the difference between the hearts of two wells: two animals, two molecules, with and without a blocker. Shares
// by Shapley: each stage gets the mean of what it adds over all orders in which the stages can be changed one after the
// other, so the shares add up. Every mixture of the two chains is run through brain and heart on the first well's noise;
// what the second well's own noise adds stands beside the shares as chance.
import type { DopamineTrace } from '@offshoot/brain';
import { heartAnimalOf } from '@offshoot/heart';
import { shapleyShares, stages, type MixedStates, type Stage } from '@offshoot/pharmacology';
import { blockOf } from '@offshoot/population';
import { beatUnder, brainUnder } from '../animals.ts';
import { blockNoiseOf, heartKeyOf, openKernel } from '../bench.ts';
import { genotypeParameters } from '../parameters.ts';
import { lookIntoWell, type WellLook } from '../well-look.ts';
import { compareOpenness, mixWells, placeWell, type OpenComparison, type PlacedWell } from './compare-openness.ts';
import type { LookPlace } from './difference.ts';
import { runBrains } from './run-brains.ts';

/** The stages of the whole chain: those of pharmacology, then the brain, the quirk's fibre, and the heart. */
export const chainStages = [...stages, 'brain', 'quirk', 'heart'] as const;
export type ChainStage = Stage | 'brain' | 'quirk' | 'heart';

/** One of the two wells. */
export interface ComparedWell {
  readonly population: number;
  readonly group: string;
  readonly smiles: string;
  readonly open: number;
  readonly stumbles: boolean;
  readonly convulses: boolean;
  readonly dead: boolean;
}

/** What two hearts differ by. `difference` = second - first = all shares + chance. */
export interface HeartDifference {
  readonly first: number;
  readonly second: number;
  readonly difference: number;
  readonly shares: readonly { readonly stage: ChainStage; readonly share: number }[];
  /** What the second animal's own noise adds; 0 for two molecules in one animal, which share their noise. */
  readonly chance: number;
}

/** How two wells differ, from the receptors to the heart. */
export interface WellComparison extends OpenComparison {
  readonly world: string;
  readonly dose: number;
  readonly first: ComparedWell;
  readonly second: ComparedWell;
  /** Null where more than one thing differs, something is done to a brain but not to the other, or a heart stands still. */
  readonly arrhythmiaIndex: HeartDifference | null;
  /** Hz; null as above. */
  readonly heartRate: HeartDifference | null;
}

/**
 * Compares two wells, from the drink to the heart. About 3 s for two animals, 1 s for two molecules in one animal.
 * @throws RangeError as `lookIntoWell`
 */
export function compareWells(first: LookPlace, second: LookPlace): WellComparison {
  const wells = [placeWell(first), placeWell(second)] as const;
  const looks = [lookAt(first), lookAt(second)] as const;
  const states = mixWells(...wells);
  const hearts = states === null || !treatBrainsAlike(wells) ? null : beatMixtures(wells, states);
  const differ = (of: (heart: HeartFigures) => number): HeartDifference | null =>
    hearts === null ? null : divide(hearts.map(of), of(looks[0].outcome), of(looks[1].outcome));
  return {
    world: first.design.world,
    dose: wells[0].dose,
    first: comparedWell(first, looks[0]),
    second: comparedWell(second, looks[1]),
    ...compareOpenness([first, second], [looks[0].receptor.open, looks[1].receptor.open], states),
    arrhythmiaIndex: differ(({ arrhythmiaIndex }) => arrhythmiaIndex),
    heartRate: differ(({ heartRate }) => heartRate),
  };
}

function lookAt({ design, population, doseIndex }: LookPlace): WellLook {
  return lookIntoWell(design, population, doseIndex);
}

function comparedWell({ design }: LookPlace, { outcome, group, population, receptor }: WellLook): ComparedWell {
  const { stumbles, convulses, dead } = outcome;
  return { population, group, smiles: design.subject, open: receptor.open, stumbles, convulses, dead };
}

interface HeartFigures {
  readonly heartRate: number;
  readonly arrhythmiaIndex: number;
}

/** @param values one a mixture of the stages; the first is the first well itself */
function divide(values: readonly number[], first: number, second: number): HeartDifference | null {
  if (!values.every(Number.isFinite) || !Number.isFinite(first) || !Number.isFinite(second)) return null;
  const shares = shapleyShares(chainStages.length, (mixture) => values[mixture]!);
  return {
    first,
    second,
    difference: second - first,
    shares: chainStages.map((stage, number) => ({ stage, share: shares[number]! })),
    chance: second - values[values.length - 1]!,
  };
}

const quirkIds: ReadonlySet<string> = new Set(
  genotypeParameters.filter(({ group }) => group === 'quirk').map(({ id }) => id),
);
const brainBit = 0;
const quirkBit = 1;
const heartBit = 2;

/** Two wells that are mixed. */
type Pair = readonly [PlacedWell, PlacedWell];

/** Heart figures of every mixture; mixtures that are the same animal are run once. */
function beatMixtures(wells: Pair, states: MixedStates): HeartFigures[] {
  const [{ design, population }] = wells;
  const sameAnimal = isSameAnimal(wells);
  const bodies = sameAnimal ? [0] : [0, 1 << brainBit, 1 << quirkBit, (1 << brainBit) | (1 << quirkBit)];
  const traces = bodies.map((body) => runMixture(wells, body, states));
  const key = heartKeyOf(design, population);
  const hearts = wells.map(({ parts, row }) => heartAnimalOf(parts.world.genotypes, row));
  const known = sameAnimal ? 1 : 2;
  const beaten = traces.map((own) =>
    own.map((trace) => hearts.slice(0, known).map((heart) => beatUnder(trace, heart, key))),
  );
  return Array.from({ length: 1 << chainStages.length }, (_, mixture) => {
    const pharmacology = mixture % states.length;
    const rest = Math.floor(mixture / states.length);
    const body = sameAnimal ? 0 : rest % (1 << heartBit);
    return beaten[body]![pharmacology]![sameAnimal ? 0 : (rest >> heartBit) & 1]!;
  });
}

/** Two molecules, or with and without a blocker: brain and heart are the same ones. */
function isSameAnimal([first, second]: Pair): boolean {
  return first.population === second.population && first.design.world === second.design.world;
}

/** What is done to a brain is no stage of the chain: it must be the same in both wells. */
function treatBrainsAlike(wells: Pair): boolean {
  const [first, second] = wells.map(({ design }) =>
    design.manipulations.filter((one) => !one.startsWith('block-enzyme:')),
  );
  return first!.join() === second!.join();
}

/** The brains of one mixture of brain and quirk under all states of the receptors, on the first well's noise. */
function runMixture([first, second]: Pair, body: number, states: MixedStates): DopamineTrace[] {
  const wells = [first, second] as const;
  const brain = wells[(body >> brainBit) & 1]!;
  const quirk = wells[(body >> quirkBit) & 1]!;
  const ids = Object.keys(first.parts.world.genotypes);
  const columns = Object.fromEntries(
    ids.map((id) => {
      const { parts, row } = quirkIds.has(id) ? quirk : brain;
      return [id, Float64Array.of(parts.world.genotypes[id]![row]!)];
    }),
  );
  const { manipulations } = first.parts;
  const animals = states.map((state) => brainUnder(columns, 0, state, manipulations));
  const noise = blockNoiseOf(first.design, blockOf(first.population));
  return runBrains(openKernel('auto'), animals, noise, manipulations).map(({ dopamine }) => dopamine);
}
