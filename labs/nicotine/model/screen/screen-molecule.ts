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
import { createSpot, type ResponseSurface, type SurfaceThreshold } from '@offshoot/screening';
import { outcomeThresholds } from '../outcome.ts';
import { eitherOf, ScreenTally, TallyPlan, type ScreenedGroup, type WellView } from './screen-tally.ts';
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
  readonly #convulses: SurfaceThreshold;
  readonly #stops: SurfaceThreshold;
  readonly #stumbles: SurfaceThreshold;
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
    this.#convulses = surface.threshold(surfaceChannels.motorRate, logConvulsesAbove);
    this.#stops = surface.threshold(surfaceChannels.arrhythmiaIndex, deadAbove);
    this.#stumbles = surface.threshold(surfaceChannels.arrhythmiaIndex, stumblesAbove);
    this.#tally = new ScreenTally(new TallyPlan(world, doses));
  }

  /** The figures of a molecule by group; about 2 ms beside chemistry. */
  screen(molecule: Molecule): ScreenedGroup[] {
    this.#meet(molecule);
    this.#tally.clear();
    const doses = this.#doses.length;
    for (let row = 0; row < this.#plateaus.length; row++) {
      for (let dose = 0; dose < doses; dose++) this.#readWell(row, dose, row * doses + dose);
    }
    return this.#tally.summarise();
  }

  /** The wells of a molecule one by one, by row, then by dose; convulsions and hearts as estimated. */
  readWells(molecule: Molecule): WellOutcome[] {
    this.#meet(molecule);
    const heart = new Float64Array(3);
    return this.#world.populations.flatMap(({ number }, row) =>
      this.#doses.map((_, doseIndex): WellOutcome => {
        this.#locate(row, row * this.#doses.length + doseIndex);
        this.#surface.read(row, this.#spot, surfaceChannels.motorRate, this.#motor);
        this.#surface.read(row, this.#spot, surfaceChannels.arrhythmiaIndex, this.#rhythm);
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

  #readWell(row: number, dose: number, well: number): void {
    this.#locate(row, well);
    const spot = this.#spot;
    const convulses = this.#surface.view(row, spot, this.#convulses);
    const stumbles = this.#surface.view(row, spot, this.#stumbles);
    // what stumbles at no node around stops at none either
    const stops = stumbles === 0 ? 0 : this.#surface.view(row, spot, this.#stops);
    this.#tally.add(row, dose, eitherOf(convulses, stops), stumbles);
  }

  #locate(row: number, well: number): void {
    const tired = this.#states.tired[well]!;
    this.#surface.locate(stretchOpen(this.#states.open[well]!, tired * this.#plateaus[row]!), tired, this.#spot);
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
