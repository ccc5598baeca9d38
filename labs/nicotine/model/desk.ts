// The lab's desk: everything that a page asks of the model beside running trials, by name. Plain data in and out, so
// that a worker can answer and the page stays light.
import { unpackOutcomes, type PopulationRecord, type ShotDesign, type ShotRequest } from '@offshoot/experiment';
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import { succeed, type Result } from '@offshoot/quantities';
import { reviewPractice } from './review-practice.ts';
import { surveyWorld } from './describe.ts';
import { populationsOf, readDesign } from './design.ts';
import { runFieldTrial } from './field/run-field-trial.ts';
import { compareWells, explainWell } from './explain/index.ts';
import { followHours } from './hours/follow-hours.ts';
import { lookIntoBody } from './look/body-look.ts';
import { compareLooks } from './look/compare-looks.ts';
import { lookAtNeuron, lookAtWiring } from './look/neuron-look.ts';
import { readTrait, surveyTraits } from './look/plate-traits.ts';
import { repeatWell } from './look/repeat-well.ts';
import { lookAtReceptor } from './look/receptor-look.ts';
import { findStep, glanceOffshoots } from './family/find-step.ts';
import { editStudy, studyDrawing, studyMolecule } from './study.ts';
import { describeDifference, drawSubjects } from './subjects/index.ts';
import { findNearestKnown } from './rediscovery/nearest-known.ts';
import { readListLines } from './list/read-molecule-list.ts';
import { surpriseMolecule } from './surprise.ts';
import { summariseShot, type ShotFigures } from './summary.ts';
import { offerWorld } from './worlds/fair-world.ts';
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

/** The figures of a finished shot; the page has its outcomes already and sends them as `packOutcomes` packs them. */
function figureShot(design: ShotDesign, packed: Float64Array): ShotFigures {
  const { groups, hash } = summariseShot(design, unpackOutcomes(packed));
  return { groups, hash };
}

/** Drawings for lists: each molecule with its places, null for one that can't be read. */
function drawMolecules(smiles: readonly string[]): (Molecule | null)[] {
  return smiles.map((one) => {
    const read = readMolecule(one);
    return read.ok ? read.value : null;
  });
}

/** The name of a seed's first fair world, and nothing that would tell of its rules. Problems: those of `offerWorld`. */
function nameNewWorld(seed: string): Result<string> {
  const offered = offerWorld(seed);
  return offered.ok ? succeed(offered.value.world) : offered;
}

export const desk = {
  studyMolecule,
  studyDrawing,
  editStudy,
  surveyWorld,
  planShot,
  figureShot,
  lookIntoWell,
  explainWell,
  compareWells,
  followHours,
  lookIntoBody,
  lookAtReceptor,
  lookAtNeuron,
  lookAtWiring,
  compareLooks,
  surveyTraits,
  readTrait,
  repeatWell,
  drawSubjects,
  describeDifference,
  reviewPractice,
  readListLines,
  surpriseMolecule,
  drawMolecules,
  glanceOffshoots,
  findStep,
  runFieldTrial,
  nameNewWorld,
  findNearestKnown,
};

export type Desk = typeof desk;
