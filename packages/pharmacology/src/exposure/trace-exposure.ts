// The time course of a molecule and its products in one animal, for the instruments that show the body.
import { readAnimals, type GenotypeColumns } from './animals.ts';
import { offeredPerDose, readingTime, type ExposureOptions } from './expose-animals.ts';
import type { PreparedMolecule } from './prepared-molecule.ts';
import { createWorkspace, solveBody } from './solve-body.ts';

/** Concentrations over time in uM per nicotine unit of dose, all parallel to `hours`; the molecule offered comes first. */
export interface ExposureCourse {
  readonly hours: Float64Array;
  /** In the gut, of the molecule offered, spread over the whole body. */
  readonly gut: Float64Array;
  /** Free in the blood, one course a molecule. */
  readonly blood: readonly Float64Array[];
  /** Free in the brain, one course a molecule. */
  readonly brain: readonly Float64Array[];
}

/** The course at `steps` even times up to the reading (default 96: every quarter of an hour of a day). */
export function traceExposure(
  prepared: PreparedMolecule,
  genotypes: GenotypeColumns,
  animal: number,
  { blocked, hours = readingTime }: ExposureOptions = {},
  steps = 96,
): ExposureCourse {
  const workspace = createWorkspace(prepared, steps);
  solveBody(prepared, readAnimals(genotypes, blocked), animal, hours, workspace);
  const scaled = (course: Float64Array): Float64Array => course.map((value) => value * offeredPerDose);
  return {
    hours: Float64Array.from({ length: steps }, (_, step) => ((step + 1) * hours) / steps),
    gut: scaled(workspace.gut),
    blood: workspace.blood.map(scaled),
    brain: workspace.brain.map(scaled),
  };
}
