// The brain of one animal written down for other programs: the same animal, drug, manipulations and noise as in a shot.
import {
  exportRun,
  type BrainAnimal,
  type ExportedFile,
  type ExportFormat,
  type GenotypeColumns,
} from '@offshoot/brain';
import { readDoses } from '@offshoot/experiment';
import { exposeAnimals, prepareMolecule, receptorState } from '@offshoot/pharmacology';
import { blockOf, type World } from '@offshoot/population';
import { brainAnimalOf, NO_DRUG, type DrugEffect } from '@offshoot/brain';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { blockNoiseOf } from '../bench.ts';
import {
  manipulateBrain,
  manipulateDrug,
  neuronCurrentsOf,
  pharmacologyOptions,
  readManipulations,
  writeManipulation,
  type Manipulation,
} from '../manipulations.ts';
import { readSubject } from '../subject.ts';
import { settleWiring } from '../wiring.ts';
import { openWorld } from '../world.ts';
import { rulesOf } from '../worlds/draw-rules.ts';

export { exportFormats } from '@offshoot/brain';

export interface ExportRequest {
  readonly format: ExportFormat;
  readonly world?: string;
  /** Number of a population; without it a typical animal (the middle value of every parameter, no quirk). */
  readonly well?: number;
  readonly replicate?: number;
  /** Molecule; without it nothing is given. */
  readonly subject?: string;
  /** Dose in nicotine units, as typed; 1 when left out. */
  readonly dose?: string;
  readonly manipulations?: readonly string[];
  /** JSON text of a wiring; the standard one when left out. */
  readonly connectome?: string;
}

/**
 * Writes an animal's brain down. The noise is that of its block in a shot of this world and replicate.
 * Problems: those of `readWorldName`, `readSubject`, `readDoses`, `readManipulations`, `settleWiring`; `well-number`
 * (value, most).
 */
export function exportBrain(request: ExportRequest): Result<ExportedFile[]> {
  const { replicate = 1, well } = request;
  const world = openWorld(request.world ?? 'standard');
  if (!world.ok) return world;
  const manipulations = readManipulations(request.manipulations ?? []);
  if (!manipulations.ok) return manipulations;
  const wiring = settleWiring(manipulations.value, request.connectome);
  if (!wiring.ok) return wiring;
  const genotypes = genotypesOf(world.value, well);
  if (!genotypes.ok) return genotypes;
  const animal = animalOf({ ...request, world: world.value.name }, genotypes.value, manipulations.value);
  if (!animal.ok) return animal;
  const noise = blockNoiseOf({ world: world.value.name, replicate }, blockOf(well ?? 1));
  return succeed(
    exportRun(
      {
        title: titleOf(request, world.value, manipulations.value),
        connectome: wiring.value.connectome,
        animal: animal.value,
        noise,
        neuronCurrents: neuronCurrentsOf(manipulations.value) ?? [],
      },
      request.format,
    ),
  );
}

/** The genotype of a well as columns of one animal; none at all for the typical animal. */
function genotypesOf({ populations, genotypes }: World, well: number | undefined): Result<GenotypeColumns> {
  if (well === undefined) return succeed({});
  const row = populations.findIndex(({ number }) => number === well);
  if (row < 0) return fail('well-number', { value: well, most: populations.length });
  const columns = Object.entries(genotypes).map(([id, column]) => [id, Float64Array.of(column[row]!)]);
  return succeed(Object.fromEntries(columns) as GenotypeColumns);
}

function animalOf(
  { subject, dose = '1', world = 'standard' }: ExportRequest,
  genotypes: GenotypeColumns,
  manipulations: readonly Manipulation[],
): Result<BrainAnimal> {
  let drug: DrugEffect = NO_DRUG;
  if (subject !== undefined) {
    const molecule = readSubject(subject);
    if (!molecule.ok) return molecule;
    const doses = readDoses(`${dose},`);
    if (!doses.ok) return doses;
    const columns = genotypes as Readonly<Record<string, Float64Array>>;
    const [exposure] = exposeAnimals(
      prepareMolecule(molecule.value, rulesOf(world)),
      columns,
      pharmacologyOptions(manipulations),
    );
    drug = receptorState(exposure!, doses.value[0]!);
  }
  const animal = brainAnimalOf(genotypes, 0, manipulations.reduce(manipulateDrug, drug));
  return succeed(manipulations.reduce(manipulateBrain, animal));
}

function titleOf(
  { well, replicate = 1, subject, dose = '1' }: ExportRequest,
  { name }: World,
  list: readonly Manipulation[],
): string {
  const animal = well === undefined ? 'a typical animal' : `well ${well}`;
  const drug = subject === undefined ? 'no molecule' : `${subject} at dose ${dose}`;
  return ['Offshoot', `world ${name}`, animal, `replicate ${replicate}`, drug, ...list.map(writeManipulation)].join(
    ', ',
  );
}
