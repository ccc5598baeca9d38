// A look into the body of one animal: what became of a thousand molecules offered, over time and at the door of the
// brain, read from the same run as the well. Which numbers of the genotype stand behind each way is said here too.
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import type { ShotDesign } from '@offshoot/experiment';
import {
  explainAnimal,
  findBreakdown,
  prepareMolecule,
  tallyFate,
  traceExposure,
  type AnimalChain,
  type EnzymeId,
  type FateTally,
} from '@offshoot/pharmacology';
import type { Parameter } from '@offshoot/quantities';
import { designParts } from '../design.ts';
import { pharmacologyOptions } from '../manipulations.ts';
import { numbersBehind } from './numbers-behind.ts';
import type { WayId } from './way-id.ts';
import { genotypeParameters } from '../parameters.ts';
import { rulesOf } from '../worlds/draw-rules.ts';

/** One molecule of the family that the animal meets, laid out for drawing. */
export interface LookedMolecule {
  readonly molecule: Molecule;
  /** Free concentration in the brain at the reading, uM, and the one at which it alone would take half of the places. */
  readonly inBrain: number;
  readonly ec50: number;
}

/** A number of the genotype: this animal's value beside the typical one. */
export interface LookedNumber {
  readonly parameter: Parameter;
  readonly value: number;
}

/** What the body did with the molecule. Plain data and typed arrays. */
export interface BodyLook {
  readonly population: number;
  readonly dose: number;
  readonly tally: FateTally;
  readonly chain: AnimalChain;
  readonly molecules: readonly LookedMolecule[];
  /** uM at this dose, at `hours`; the molecule offered alone, but for `products`: all others together, in the brain. */
  readonly course: {
    readonly hours: Float64Array;
    readonly gut: Float64Array;
    readonly blood: Float64Array;
    readonly brain: Float64Array;
    readonly products: Float64Array;
  };
  readonly numbers: Readonly<Record<WayId, readonly LookedNumber[]>>;
  /** Which atoms of the molecule offered each enzyme bites. */
  readonly bites: readonly { readonly enzyme: EnzymeId; readonly atoms: readonly number[] }[];
  readonly blocked: readonly EnzymeId[];
}

/**
 * Looks into the body of one well. About 10 ms.
 * @throws RangeError for a population that is not in the shot, or a dose index out of range
 */
export function lookIntoBody(design: ShotDesign, population: number, doseIndex: number): BodyLook {
  const { world, molecule, manipulations } = designParts(design);
  const row = world.populations.findIndex(({ number }) => number === population);
  const dose = design.doses[doseIndex];
  if (row < 0 || dose === undefined) throw new RangeError(`no well ${population} at dose ${doseIndex}`);
  const prepared = prepareMolecule(molecule, rulesOf(world.name));
  const options = pharmacologyOptions(manipulations);
  const chain = explainAnimal(prepared, world.genotypes, row, dose, options);
  const { hours, gut, blood, brain } = traceExposure(prepared, world.genotypes, row, options);
  const atDose = (course: Float64Array): Float64Array => course.map((level) => level * dose);
  return {
    population,
    dose,
    tally: tallyFate(prepared, world.genotypes, row, options),
    chain,
    molecules: prepared.ligands.map((ligand, number) => ({
      molecule: laidOut(ligand.molecule),
      inBrain: chain.fates[number]!.inBrain,
      ec50: chain.fates[number]!.ec50,
    })),
    course: {
      hours,
      gut: atDose(gut),
      blood: atDose(blood[0]!),
      brain: atDose(brain[0]!),
      products: hours.map((_, moment) => brain.slice(1).reduce((sum, course) => sum + course[moment]! * dose, 0)),
    },
    numbers: lookedNumbers(world.genotypes, row, chain),
    bites: findBreakdown(molecule, rulesOf(world.name).tastes).map(({ enzyme, atoms }) => ({ enzyme, atoms })),
    blocked: options.blocked ?? [],
  };
}

/** Products are made without places for drawing; reading them again gives them some. */
function laidOut(molecule: Molecule): Molecule {
  const read = readMolecule(molecule.smiles);
  return read.ok ? read.value : molecule;
}

function lookedNumbers(
  genotypes: Readonly<Record<string, Float64Array>>,
  row: number,
  chain: AnimalChain,
): BodyLook['numbers'] {
  const enzymes = (chain.fates[0]?.brokenDown ?? []).map(({ enzyme }) => enzyme);
  const entries = Object.entries(numbersBehind(enzymes)).map(([way, ids]) => [
    way,
    ids.map((id): LookedNumber => {
      const parameter = genotypeParameters.find((one) => one.id === id)!;
      return { parameter, value: genotypes[id]?.[row] ?? parameter.value };
    }),
  ]);
  return Object.fromEntries(entries) as BodyLook['numbers'];
}
