// The desk of a screen: what a page or a command asks of its workers, by name. Plain data in and out; a worker keeps the
// surfaces that it was given.
import { doseLadder, type ShotDesign, type WellOutcome } from '@offshoot/experiment';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { packSurface, ResponseSurface, unpackSurface } from '@offshoot/screening';
import type { ListedMolecule, ListLine } from '../list/list-reading.ts';
import { openBench } from '../bench.ts';
import { readDesign } from '../design.ts';
import { openWorld } from '../world.ts';
import { surfaceGrid } from './surface-axes.ts';
import { readListLines } from '../list/read-molecule-list.ts';
import { faultRow, LineScreen, type FaultRow, type ScreenedRow, type ScreenRow } from './screen-lines.ts';
import { tallyExact } from './screen-molecule.ts';
import { selectivityOf } from './selectivity.ts';
import { practiceSurface } from './practice-surface.ts';
import { beginOffshoots, moreOffshoots, surveyOffshoots } from './make-offshoots.ts';
import { mapMolecules } from './screen-map.ts';
import { planSurface, SurfaceBench, surfaceKey, writeJob, type SurfaceJob } from './tabulate-surface.ts';

/** What a surface of a world asks for. */
export interface SurfacePlan {
  readonly key: string;
  readonly world: string;
  readonly rows: number;
  readonly jobs: readonly SurfaceJob[];
}

/** All screens read replicate 1: the animals that a single test meets first. */
const REPLICATE = 1;

let bench: { world: string; bench: SurfaceBench } | undefined;
let screen: { world: string; screen: LineScreen } | undefined;

/** The jobs that fill the surface of a world. Problems: those of `openWorld`. */
export function planWorldSurface(name: string): Result<SurfacePlan> {
  const world = openWorld(name);
  if (!world.ok) return world;
  const animals = { world: world.value.name, replicate: REPLICATE };
  return succeed({
    key: surfaceKey(animals),
    world: world.value.name,
    rows: world.value.populations.length,
    jobs: planSurface(world.value),
  });
}

/** Runs a job of a world's surface, 0.3 to 1 s. @throws RangeError for a world that there is not */
export function tabulateJob(name: string, job: SurfaceJob): Float64Array {
  if (bench?.world !== name) {
    const world = openWorld(name);
    if (!world.ok) throw new RangeError(world.problem.code);
    bench = { world: name, bench: new SurfaceBench(world.value, { world: name, replicate: REPLICATE }) };
  }
  return bench.bench.run(job);
}

/** Gathers the answers of jobs into a surface's bytes. */
export class SurfaceBuilder {
  readonly #plan: SurfacePlan;
  readonly #surface: ResponseSurface;

  constructor(plan: SurfacePlan) {
    this.#plan = plan;
    this.#surface = new ResponseSurface(surfaceGrid, plan.rows);
  }

  add(job: SurfaceJob, answers: Float64Array): void {
    writeJob(this.#surface, job, answers);
  }

  pack(): Uint8Array {
    return packSurface({ key: this.#plan.key }, this.#surface);
  }
}

/** Gives a worker the surface of a world. Problems: those of `openWorld` and `unpackSurface`. */
export function openScreen(name: string, bytes: Uint8Array): Result<string> {
  const world = openWorld(name);
  if (!world.ok) return world;
  const key = surfaceKey({ world: name, replicate: REPLICATE });
  const surface = unpackSurface(bytes, key);
  if (!surface.ok) return surface;
  screen = { world: name, screen: new LineScreen(world.value, surface.value) };
  return succeed(key);
}

/** Gives a worker a made-up surface of a world, to measure how fast lists are screened. Problems: those of `openWorld`. */
export function openPractice(name: string): Result<true> {
  const world = openWorld(name);
  if (!world.ok) return world;
  screen = { world: name, screen: new LineScreen(world.value, practiceSurface(world.value.populations.length)) };
  return succeed(true);
}

/** Screens lines with the surface that `openScreen` was given. @throws RangeError without one */
export function screenLines(name: string, lines: readonly ListLine[]): ScreenRow[] {
  if (screen?.world !== name) throw new RangeError('no surface of this world');
  return screen.screen.screen(lines);
}

/** Lines read and judged, for a list that is run exactly. */
export function listLines(lines: readonly ListLine[]): (ListedMolecule | FaultRow)[] {
  const { molecules, faults } = readListLines(lines);
  return [...molecules, ...faults.map(faultRow)].sort((a, b) => a.line - b.line);
}

/** The design of the shot that confirms a screened molecule: all populations, the whole ladder, replicate 1. */
export function confirmingDesign(world: string, smiles: string): Result<ShotDesign> {
  return readDesign({ subject: smiles, world });
}

/** The exact row of a molecule from the outcomes of its confirming shot. */
export function exactRow(listed: ListedMolecule, world: string, outcomes: readonly WellOutcome[]): Result<ScreenedRow> {
  const opened = openWorld(world);
  if (!opened.ok) return fail(opened.problem.code, opened.problem.data);
  const { line, smiles, molecule, verdict } = listed;
  const doses = doseLadder();
  const groups = tallyExact(opened.value, doses, outcomes);
  const selectivity = selectivityOf(groups, doses);
  return succeed({ kind: 'molecule', line, smiles, molecule, verdict, fidelity: 'exact', selectivity, groups });
}

/** Runs a molecule exactly, here and at once: 4 to 10 s. */
export function runExact(listed: ListedMolecule, world: string): Result<ScreenedRow> {
  const design = confirmingDesign(world, listed.smiles);
  if (!design.ok) return design;
  const open = openBench(design.value, 'auto');
  return exactRow(
    listed,
    design.value.world,
    open.trials.flatMap((trial) => open.run(trial)),
  );
}

/** By name, for a worker that serves a page or a command. */
export const screenDesk = {
  planWorldSurface,
  tabulateJob,
  openScreen,
  openPractice,
  screenLines,
  listLines,
  runExact,
  surveyOffshoots,
  beginOffshoots,
  moreOffshoots,
  mapMolecules: (smiles: readonly string[]) => mapMolecules(smiles),
};

export type ScreenDesk = typeof screenDesk;
