// One molecule on all animals of a world at all doses, read off the world's response surface: chemistry and pharmacology
// are exact, brain and heart are read between exact runs. Every figure says between which values the exact one lies.
import type { Molecule } from '@offshoot/chemistry';
import type { WellOutcome } from '@offshoot/experiment';
import {
  createReceptorStates,
  exposeAnimals,
  fillReceptorStates,
  prepareMolecule,
  type ReceptorStates,
} from '@offshoot/pharmacology';
import type { World } from '@offshoot/population';
import { createSpot, type ResponseSurface } from '@offshoot/screening';
import { outcomeThresholds } from '../outcome.ts';
import { eitherOf, ScreenTally, TallyPlan, viewOf, type ScreenedGroup, type WellView } from './screen-tally.ts';
import { logConvulsesAbove, stretchOpen, surfaceChannels } from './surface-axes.ts';
import { plateauOf } from './tabulate-surface.ts';
import { rulesOf } from '../worlds/draw-rules.ts';

const { stumblesAbove, deadAbove } = outcomeThresholds;

/** Reads molecules off one surface. Keeps its arrays from molecule to molecule. */
export class MoleculeScreen {
  readonly #world: World;
  readonly #surface: ResponseSurface;
  readonly #doses: readonly number[];
  readonly #plateaus: Float64Array;
  readonly #states: ReceptorStates;
  readonly #tally: ScreenTally;
  readonly #spot = createSpot();
  readonly #motor = new Float64Array(3);
  readonly #rhythm = new Float64Array(3);

  /** @param doses rising, in nicotine units */
  constructor(world: World, surface: ResponseSurface, doses: readonly number[]) {
    this.#world = world;
    this.#surface = surface;
    this.#doses = doses;
    this.#plateaus = Float64Array.from(world.populations, (_, row) => plateauOf(world, row));
    this.#states = createReceptorStates(world.populations.length, doses.length);
    this.#tally = new ScreenTally(new TallyPlan(world, doses));
  }

  /** The figures of a molecule by group; about 2 ms beside chemistry. */
  screen(molecule: Molecule): ScreenedGroup[] {
    this.#meet(molecule);
    this.#tally.clear();
    const wells = this.#plateaus.length * this.#doses.length;
    for (let well = 0; well < wells; well++) this.#readWell(well);
    return this.#tally.summarise();
  }

  /** The wells of a molecule one by one, by row, then by dose; convulsions and hearts as estimated. */
  readWells(molecule: Molecule): WellOutcome[] {
    this.#meet(molecule);
    const heart = new Float64Array(3);
    return this.#world.populations.flatMap(({ number }, row) =>
      this.#doses.map((_, doseIndex): WellOutcome => {
        this.#locate(row, row * this.#doses.length + doseIndex);
        this.#surface.read(row, this.#spot, surfaceChannels.heartRate, heart);
        const arrhythmiaIndex = this.#rhythm[0]!;
        const convulses = this.#motor[0]! > logConvulsesAbove;
        return {
          population: number,
          doseIndex,
          stumbles: arrhythmiaIndex > stumblesAbove,
          convulses,
          dead: convulses || arrhythmiaIndex > deadAbove,
          heartRate: heart[0]!,
          arrhythmiaIndex,
        };
      }),
    );
  }

  #meet(molecule: Molecule): void {
    const [first] = exposeAnimals(prepareMolecule(molecule, rulesOf(this.#world.name)), this.#world.genotypes);
    fillReceptorStates(first!.batch, this.#doses, this.#states);
  }

  #readWell(well: number): void {
    const row = Math.floor(well / this.#doses.length);
    this.#locate(row, well);
    const [motor, rhythm] = [this.#motor, this.#rhythm];
    const convulses = viewOf(motor[0]!, motor[1]!, motor[2]!, logConvulsesAbove);
    const stops = viewOf(rhythm[0]!, rhythm[1]!, rhythm[2]!, deadAbove);
    const stumbles = viewOf(rhythm[0]!, rhythm[1]!, rhythm[2]!, stumblesAbove);
    this.#tally.add(row, well - row * this.#doses.length, eitherOf(convulses, stops), stumbles);
  }

  #locate(row: number, well: number): void {
    const tired = this.#states.tired[well]!;
    this.#surface.locate(stretchOpen(this.#states.open[well]!, tired * this.#plateaus[row]!), tired, this.#spot);
    this.#surface.read(row, this.#spot, surfaceChannels.motorRate, this.#motor);
    this.#surface.read(row, this.#spot, surfaceChannels.arrhythmiaIndex, this.#rhythm);
  }
}

/** The same figures from exact outcomes, in any order. */
export function tallyExact(world: World, doses: readonly number[], outcomes: readonly WellOutcome[]): ScreenedGroup[] {
  const tally = new ScreenTally(new TallyPlan(world, doses));
  const rowOf = new Map(world.populations.map(({ number }, row) => [number, row]));
  const view = (is: boolean): WellView => (is ? 3 : 0);
  for (const { population, doseIndex, dead, stumbles } of outcomes) {
    tally.add(rowOf.get(population)!, doseIndex, view(dead), view(stumbles));
  }
  return tally.summarise();
}
