// Fills a response surface by exact runs: the same kernel, noise and hearts as a shot. One job is one block of 16 animals
// in one layer; jobs need nothing of each other, so that they run anywhere, in any order, and go on after a stop.
import type { BatchSnapshot, BlockNoise } from '@offshoot/brain';
import { hashText, type KernelChoice } from '@offshoot/experiment';
import { heartAnimalOf } from '@offshoot/heart';
import { log } from '@offshoot/numerics';
import { blockOf, type World } from '@offshoot/population';
import { firstNodeOf, placesOf, ResponseSurface, type SurfaceGrid } from '@offshoot/screening';
import { beatUnder, brainUnder } from '../animals.ts';
import { blockNoiseOf, heartKeyOf, openKernel } from '../bench.ts';
import { LAB_ID, SCIENCE_VERSION } from '../design.ts';
import { motorRateOf } from '../outcome.ts';
import { openAt, surfaceGrid } from './surface-axes.ts';

/** Which animals a surface is of. */
export interface SurfaceAnimals {
  readonly world: string;
  readonly replicate: number;
}

/** One block in one layer: `rows` are the animals' places in the world. */
export interface SurfaceJob {
  readonly block: number;
  readonly layer: number;
  readonly rows: readonly number[];
}

/** What a surface is of, as its file says it: another science, world, replicate or grid is another surface. */
export function surfaceKey({ world, replicate }: SurfaceAnimals, grid: SurfaceGrid = surfaceGrid): string {
  const gridHash = hashText(JSON.stringify(grid)).slice(0, 8);
  return `${LAB_ID}.v${SCIENCE_VERSION}.${world}.r${replicate}.g${gridHash}`;
}

/** The jobs of a surface, block by block. */
export function planSurface({ populations }: World, grid: SurfaceGrid = surfaceGrid): SurfaceJob[] {
  const blocks = new Map<number, number[]>();
  populations.forEach(({ number }, row) => {
    const block = blockOf(number);
    const rows = blocks.get(block);
    if (rows === undefined) blocks.set(block, [row]);
    else rows.push(row);
  });
  return [...blocks].flatMap(([block, rows]) => grid.layers.map((_, layer) => ({ block, layer, rows })));
}

/** Runs the jobs of one surface; keeps the last block's state before the drug. */
export class SurfaceBench {
  readonly #world: World;
  readonly #animals: SurfaceAnimals;
  readonly #grid: SurfaceGrid;
  readonly #kernel;
  #ready: { block: number; noise: BlockNoise; snapshot: BatchSnapshot } | undefined;

  constructor(world: World, animals: SurfaceAnimals, choice: KernelChoice = 'auto', grid = surfaceGrid) {
    this.#world = world;
    this.#animals = animals;
    this.#grid = grid;
    this.#kernel = openKernel(choice);
  }

  /** The answers of a job: for each place of its layer and each row in turn, one number a channel. About 0.5 s. */
  run({ block, layer, rows }: SurfaceJob): Float64Array {
    const { genotypes, populations } = this.#world;
    const { noise, snapshot } = this.#prepare(block, rows);
    const { second } = this.#grid.layers[layer]!;
    const places = placesOf(this.#grid, layer);
    const answers = new Float64Array(places.length * rows.length * this.#grid.channels.length);
    let at = 0;
    for (const place of places) {
      const animals = rows.map((row) => {
        const desensitised = second * plateauOf(this.#world, row);
        const state = { open: openAt(place, desensitised), occupancy: 0, desensitised };
        return brainUnder(genotypes, row, state, []);
      });
      const result = this.#kernel.runBatch({ animals, noise }, snapshot);
      rows.forEach((row, lane) => {
        const key = heartKeyOf(this.#animals, populations[row]!.number);
        const beats = beatUnder(result.dopamine[lane]!, heartAnimalOf(genotypes, row), key);
        answers[at++] = beats.heartRate;
        answers[at++] = beats.arrhythmiaIndex;
        answers[at++] = log(Math.max(LEAST_RATE, motorRateOf(result.rates[lane]!)));
      });
    }
    return answers;
  }

  #prepare(block: number, rows: readonly number[]): { noise: BlockNoise; snapshot: BatchSnapshot } {
    if (this.#ready?.block !== block) {
      const noise = blockNoiseOf(this.#animals, block);
      const still = { open: 0, occupancy: 0, desensitised: 0 };
      const animals = rows.map((row) => brainUnder(this.#world.genotypes, row, still, []));
      this.#ready = { block, noise, snapshot: this.#kernel.prepareBatch({ animals, noise }) };
    }
    return this.#ready;
  }
}

/** Where motor cells are silent, Hz: the logarithm needs a floor. */
const LEAST_RATE = 0.36787944117144233;

/** How many receptors of an animal can tire at most. */
export function plateauOf({ genotypes }: World, row: number): number {
  return genotypes['tiringPlateau']![row]!;
}

/** Puts the answers of a job into the surface. */
export function writeJob(surface: ResponseSurface, { layer, rows }: SurfaceJob, answers: Float64Array): void {
  const channels = surface.grid.channels.length;
  const first = firstNodeOf(surface.grid, layer);
  const places = answers.length / rows.length / channels;
  for (let place = 0; place < places; place++) {
    rows.forEach((row, lane) => {
      const at = (place * rows.length + lane) * channels;
      surface.write(row, first + place, answers.subarray(at, at + channels));
    });
  }
}
