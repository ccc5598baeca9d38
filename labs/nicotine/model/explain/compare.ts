// Which stage makes the difference between two wells: two animals under one molecule, or two molecules in one animal. Shares
// by Shapley: each stage gets the mean of what it adds over all orders in which the stages can be changed one after the
// other, so the shares add up. Every mixture of the two chains is run through brain and heart on the first well's noise;
// what the second well's own noise adds stands beside the shares as chance.
import { LANES, type BrainAnimal, type DopamineTrace } from '@offshoot/brain';
import type { ShotDesign } from '@offshoot/experiment';
import { heartAnimalOf } from '@offshoot/heart';
import {
  mixAnimals,
  mixMolecules,
  prepareMolecule,
  shapleyShares,
  shareStages,
  stages,
  type MixedStates,
  type ReceptorState,
  type Stage,
  type StageShares,
} from '@offshoot/pharmacology';
import { blockOf, type World } from '@offshoot/population';
import { succeed, type Result } from '@offshoot/quantities';
import { blockNoiseOf, heartKeyOf, openKernel } from '../bench.ts';
import { beatUnder, brainUnder } from '../animals.ts';
import { designParts } from '../design.ts';
import { neuronCurrentsOf, pharmacologyOptions, type Manipulation } from '../manipulations.ts';
import { genotypeParameters } from '../parameters.ts';
import { readSubject } from '../subject.ts';
import { lookIntoWell } from '../well-look.ts';

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

export interface WellComparison {
  readonly world: string;
  readonly dose: number;
  readonly first: ComparedWell;
  readonly second: ComparedWell;
  /** ln(open of the second / open of the first), by stage; null where one of the two opens no receptor. */
  readonly openness: StageShares | null;
  /** Null where a heart stands still. */
  readonly arrhythmiaIndex: HeartDifference | null;
  /** Hz; null where a heart stands still. */
  readonly heartRate: HeartDifference | null;
}

/** The two chains that are mixed: receptors in all mixtures of pharmacology, and whose brain, quirk and heart. */
interface Mixing {
  readonly design: ShotDesign;
  readonly world: World;
  readonly manipulations: readonly Manipulation[];
  readonly rows: readonly [number, number];
  readonly states: MixedStates;
}

/**
 * Compares two populations at one dose under the shot's molecule. About 3 s.
 * @throws RangeError for populations that are not in the shot, or a dose index out of range
 */
export function compareWells(
  design: ShotDesign,
  populations: readonly [number, number],
  doseIndex: number,
): WellComparison {
  const { world, molecule, manipulations } = designParts(design);
  const rows = [rowOf(world, populations[0]), rowOf(world, populations[1])] as const;
  const dose = doseOf(design, doseIndex);
  const options = pharmacologyOptions(manipulations);
  const states = mixAnimals(prepareMolecule(molecule), world.genotypes, rows, dose, options);
  const mixing = { design, world, manipulations, rows, states };
  return compare(mixing, populations, [design, design], doseIndex);
}

/**
 * Compares the shot's molecule with another one in one animal. About 1 s. Problems: those of `readSubject`.
 * @throws RangeError for a population that is not in the shot, or a dose index out of range
 */
export function compareSubjects(
  design: ShotDesign,
  other: string,
  population: number,
  doseIndex: number,
): Result<WellComparison> {
  const second = readSubject(other);
  if (!second.ok) return second;
  const { world, molecule, manipulations } = designParts(design);
  const row = rowOf(world, population);
  const pair = [prepareMolecule(molecule), prepareMolecule(second.value)] as const;
  const dose = doseOf(design, doseIndex);
  const states = mixMolecules(pair, world.genotypes, row, dose, pharmacologyOptions(manipulations));
  const mixing = { design, world, manipulations, rows: [row, row] as const, states };
  const designs = [design, { ...design, subject: second.value.smiles }] as const;
  return succeed(compare(mixing, [population, population], designs, doseIndex));
}

function rowOf({ populations }: World, population: number): number {
  const row = populations.findIndex(({ number }) => number === population);
  if (row < 0) throw new RangeError(`no population ${population} in this shot`);
  return row;
}

function doseOf({ doses }: ShotDesign, doseIndex: number): number {
  const dose = doses[doseIndex];
  if (dose === undefined) throw new RangeError(`no dose ${doseIndex} in this shot`);
  return dose;
}

function compare(
  mixing: Mixing,
  populations: readonly [number, number],
  designs: readonly [ShotDesign, ShotDesign],
  doseIndex: number,
): WellComparison {
  const looks = [0, 1].map((side) => lookIntoWell(designs[side]!, populations[side]!, doseIndex));
  const [first, second] = looks.map(({ outcome, group, population, receptor }, side): ComparedWell => {
    const { stumbles, convulses, dead } = outcome;
    return { population, group, smiles: designs[side]!.subject, open: receptor.open, stumbles, convulses, dead };
  });
  const hearts = beatMixtures(mixing, populations[0]);
  const differ = (of: (heart: HeartFigures) => number): HeartDifference | null =>
    divide(hearts.map(of), of(looks[0]!.outcome), of(looks[1]!.outcome));
  return {
    world: mixing.design.world,
    dose: doseOf(mixing.design, doseIndex),
    first: first!,
    second: second!,
    openness: mixing.states.every(({ open }) => open > 0) ? shareStages(mixing.states) : null,
    arrhythmiaIndex: differ(({ arrhythmiaIndex }) => arrhythmiaIndex),
    heartRate: differ(({ heartRate }) => heartRate),
  };
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

/** Heart figures of every mixture; mixtures that are the same animal are run once. */
function beatMixtures(mixing: Mixing, population: number): HeartFigures[] {
  const { design, world, rows, states } = mixing;
  const sameAnimal = rows[0] === rows[1];
  const bodies = sameAnimal ? [0] : [0, 1 << brainBit, 1 << quirkBit, (1 << brainBit) | (1 << quirkBit)];
  const traces = bodies.map((body) => runBrains(mixing, body, blockOf(population), states));
  const key = heartKeyOf(design, population);
  const hearts = rows.map((row) => heartAnimalOf(world.genotypes, row));
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

/** The brains of one mixture of brain and quirk under all states of the receptors, on the first well's noise. */
function runBrains(
  { design, world, manipulations, rows }: Mixing,
  body: number,
  block: number,
  states: readonly ReceptorState[],
): DopamineTrace[] {
  const brainRow = rows[(body >> brainBit) & 1]!;
  const quirkRow = rows[(body >> quirkBit) & 1]!;
  const columns = Object.fromEntries(
    Object.entries(world.genotypes).map(([id, column]) => [
      id,
      Float64Array.of(column[quirkIds.has(id) ? quirkRow : brainRow]!),
    ]),
  );
  const noise = blockNoiseOf(design, block);
  const kernel = openKernel('auto');
  const neuronCurrents = neuronCurrentsOf(manipulations);
  const currents = neuronCurrents === undefined ? {} : { neuronCurrents };
  const animals = states.map((state): BrainAnimal => brainUnder(columns, 0, state, manipulations));
  return Array.from({ length: Math.ceil(animals.length / LANES) }, (_, batch) =>
    kernel.runBatch({ animals: animals.slice(batch * LANES, (batch + 1) * LANES), noise, ...currents }),
  ).flatMap(({ dopamine }) => dopamine);
}
