// The lab's desk: everything that a page asks of the model beside running trials, by name. Plain data in and out, so
// that a worker can answer and the page stays light.
import type { PopulationRecord, ShotDesign, ShotRequest, WellOutcome } from '@offshoot/experiment';
import { succeed, type Result } from '@offshoot/quantities';
import { surveyWorld } from './describe.ts';
import { populationsOf, readDesign } from './design.ts';
import { compareSubjects, compareWells, explainWell } from './explain/index.ts';
import { studyMolecule } from './study.ts';
import { summariseShot, type ShotFigures } from './summary.ts';
import { lookIntoWell } from './well-look.ts';

/** One well of the plate: its population and the population's group. */
export interface PlateWell {
  readonly population: number;
  readonly group: string;
}

/** A checked design and the populations that it runs over. */
export interface ShotPlan {
  readonly design: ShotDesign;
  readonly populations: readonly PopulationRecord[];
}

/** Checks a request and lists its populations. Problems: those of `readDesign`. */
function planShot(request: ShotRequest): Result<ShotPlan> {
  const design = readDesign(request);
  return design.ok ? succeed({ design: design.value, populations: populationsOf(design.value) }) : design;
}

/** The figures of a finished shot; the page has its outcomes already. */
function figureShot(design: ShotDesign, outcomes: readonly WellOutcome[]): ShotFigures {
  const { groups, hash } = summariseShot(design, outcomes);
  return { groups, hash };
}

export const desk = {
  studyMolecule,
  surveyWorld,
  planShot,
  figureShot,
  lookIntoWell,
  explainWell,
  compareWells,
  compareSubjects,
};

export type Desk = typeof desk;
