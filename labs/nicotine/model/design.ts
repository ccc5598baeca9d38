// Designs of this lab: a request checked and completed, and a design taken apart again. Whatever decides a result stands
// in the design; whatever stands in the design has been checked here.
import type { Molecule } from '@offshoot/chemistry';
import {
  findDoseProblem,
  readDoses,
  type PopulationRecord,
  type ShotDesign,
  type ShotRequest,
} from '@offshoot/experiment';
import {
  blockOf,
  listPopulations,
  readWorldName,
  selectPopulations,
  type Population,
  type World,
  type WorldPart,
} from '@offshoot/population';
import { fail, succeed, type Problem, type Result } from '@offshoot/quantities';
import { readManipulations, writeManipulation, type Manipulation } from './manipulations.ts';
import { settleWiring } from './wiring.ts';
import type { Connectome } from '@offshoot/brain';
import { readSubject } from './subject.ts';
import { openWorld, worldPlan } from './world.ts';
import { planOfWorld } from './worlds/plan-of-world.ts';

export const LAB_ID = 'nicotine';
/** Raised with every change of a result; CHANGELOG says what changed under "Science". */
export const SCIENCE_VERSION = 1;

/** How many populations a part has; the sealed one can't be named by a design. */
const ALL_POPULATIONS = {
  explore: listPopulations('standard', worldPlan, 'explore').length,
  check: listPopulations('standard', worldPlan, 'check').length,
};
/** Nobody looks at a design's molecule, and places for its atoms take longest when a worker starts. */
const unplaced = { layout: false } as const;
/** More replicates than anyone will run; keeps ids short. */
const MOST_REPLICATES = 9999;

/**
 * Checks and completes a request. What is left out: the standard world and wiring, the whole ladder, all populations, replicate 1.
 * The request's `material` is a wiring as JSON.
 * Problems: those of `readSubject`, `readWorldName`, `readDoses`, `readManipulations`, `settleWiring`; `populations-number` and
 * `replicate-number` (value, most).
 */
export function readDesign(request: ShotRequest): Result<ShotDesign> {
  const molecule = readSubject(request.subject, unplaced);
  if (!molecule.ok) return molecule;
  const world = readWorldName(request.world ?? 'standard');
  if (!world.ok) return world;
  const doses = readDoses(request.doses ?? '12');
  if (!doses.ok) return doses;
  const manipulations = readManipulations(request.manipulations ?? []);
  if (!manipulations.ok) return manipulations;
  const wiring = settleWiring(manipulations.value, request.material);
  if (!wiring.ok) return wiring;
  // Only these two exist for a design, whatever a link or a file says.
  const part = request.part === 'check' ? 'check' : 'explore';
  const populations = request.populations ?? ALL_POPULATIONS[part];
  const replicate = request.replicate ?? 1;
  const problem =
    outOfRange('populations-number', populations, ALL_POPULATIONS[part]) ??
    outOfRange('replicate-number', replicate, MOST_REPLICATES);
  if (problem !== null) return { ok: false, problem };
  return succeed({
    lab: LAB_ID,
    science: SCIENCE_VERSION,
    world: world.value,
    subject: molecule.value.smiles,
    doses: doses.value,
    populations,
    replicate,
    manipulations: wiring.value.manipulations.map(writeManipulation).sort(),
    ...(part === 'check' && { part }),
  });
}

function outOfRange(code: string, value: number, most: number): Problem | null {
  return Number.isInteger(value) && value >= 1 && value <= most ? null : fail(code, { value, most }).problem;
}

/**
 * Checks a design that came from an id or a link, with the material that it names; the same problems as `readDesign`, and it
 * must come out unchanged.
 */
export function checkDesign(design: ShotDesign, material?: string): Result<ShotDesign> {
  const doses = findDoseProblem(design.doses);
  if (doses !== null) return { ok: false, problem: doses };
  const { world, subject, populations, replicate, manipulations } = design;
  const more = { ...(design.part === 'check' && { part: design.part }), ...(material !== undefined && { material }) };
  const read = readDesign({ world, subject, populations, replicate, manipulations, ...more });
  if (!read.ok) return read;
  const added = read.value.manipulations.find((each) => !manipulations.includes(each));
  if (added !== undefined) return fail('wiring-other', { wanted: 'standard', have: added.replace('wiring:', '') });
  return succeed({ ...read.value, doses: design.doses });
}

/** What a design names: the world with the populations of the shot, the molecule, the manipulations. */
export interface DesignParts {
  readonly world: World;
  readonly molecule: Molecule;
  readonly manipulations: readonly Manipulation[];
  readonly connectome: Connectome;
}

/** @throws RangeError for a design that `readDesign` would not have made, or without the wiring that it names */
export function designParts(design: ShotDesign, material?: string): DesignParts {
  const wiring = orThrow(settleWiring(orThrow(readManipulations(design.manipulations)), material));
  return {
    world: selectPopulations(orThrow(openWorld(design.world, partOf(design))), design.populations),
    molecule: orThrow(readSubject(design.subject, unplaced)),
    ...wiring,
  };
}

/** The sealed populations of a design's world and its molecule: for the field trial alone. @throws as `designParts` does */
export function sealedParts(design: ShotDesign): DesignParts {
  return { ...designParts(design), world: orThrow(openWorld(design.world, 'sealed')) };
}

/** The sealed populations of a world. */
export function sealedPopulationsOf(world: string): PopulationRecord[] {
  return listPopulations(world, planOfWorld(world), 'sealed').map(recordOf);
}

/** The populations of a shot: number, group, clade and block. Needs no genotypes, so it is quick. */
export function populationsOf(design: ShotDesign): PopulationRecord[] {
  const part = partOf(design);
  const populations = listPopulations(design.world, planOfWorld(design.world), part);
  const all: World = {
    name: design.world,
    generator: planOfWorld(design.world).generator,
    part,
    populations,
    genotypes: {},
  };
  return selectPopulations(all, design.populations).populations.map(recordOf);
}

function recordOf({ number, group, clade }: Population): PopulationRecord {
  return { population: number, group, clade, block: blockOf(number) };
}

function partOf({ part }: ShotDesign): WorldPart {
  return part === 'check' ? 'check' : 'explore';
}

function orThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new RangeError(`no design of this lab: ${JSON.stringify(result.problem)}`);
  return result.value;
}
