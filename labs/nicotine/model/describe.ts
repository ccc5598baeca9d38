// What the model sees in a molecule and in a world: the plain answers behind `offshoot describe` and `offshoot world`.
import { describeMolecule, describeStructure, neutralShare, type Structure } from '@offshoot/chemistry';
import {
  findBreakdown,
  mammalBand,
  pocketIds,
  scoreBinding,
  type Contribution,
  type MammalBand,
  type PocketId,
} from '@offshoot/pharmacology';
import { listPopulations, readWorldName } from '@offshoot/population';
import { fail, succeed, type Parameter, type Result } from '@offshoot/quantities';
import { readMolecule } from '@offshoot/chemistry';
import { genotypeParameters } from './parameters.ts';
import { BLOOD_PH } from './study.ts';
import { openWorld } from './world.ts';
import { planOfWorld } from './worlds/plan-of-world.ts';
import { rulesOf } from './worlds/draw-rules.ts';
import { isBandOnly } from './withheld.ts';

export { pocketIds } from '@offshoot/pharmacology';

export interface MoleculeDescription {
  /** Canonical and flat. */
  readonly smiles: string;
  readonly formula: string;
  /** How it is built, part by part. */
  readonly structure: Structure;
  readonly mass: number;
  readonly logP: number;
  readonly tpsa: number;
  readonly neutralShare: { readonly pH: number; readonly share: number };
  /** Null when only the band is told. */
  readonly insect: {
    readonly pocket: PocketId;
    readonly pIC50: number;
    readonly efficacy: number;
    readonly contributions: readonly Contribution[];
  } | null;
  readonly mammalBand: MammalBand;
  /** Fastest first, rates in 1/h at usual expression; null when only the band is told. */
  readonly breakdown: readonly { readonly enzyme: string; readonly rate: number; readonly product: string }[] | null;
  /** Only the band is told. */
  readonly gated: boolean;
}

/**
 * Describes a molecule as this world's pockets and enzymes see it.
 * Problems: those of `readMolecule` and `readWorldName`; `pocket-unknown` (pocket, choices).
 */
export function describeForWorld(
  text: string,
  options: { readonly world?: string; readonly pocket?: string } = {},
): Result<MoleculeDescription> {
  const read = readMolecule(text);
  if (!read.ok) return read;
  const world = openWorld(options.world ?? 'standard');
  if (!world.ok) return world;
  const pocket = pocketIds.find((id) => id === (options.pocket ?? pocketIds[0]));
  if (pocket === undefined) {
    return fail('pocket-unknown', { pocket: options.pocket ?? '', choices: pocketIds.join(' ') });
  }
  const molecule = read.value;
  const rules = rulesOf(world.value.name);
  const { formula, mass, logP, tpsa, base } = describeMolecule(molecule);
  const gated = isBandOnly(molecule);
  return succeed({
    smiles: molecule.smiles,
    formula,
    structure: describeStructure(molecule),
    mass,
    logP,
    tpsa,
    neutralShare: { pH: BLOOD_PH, share: neutralShare({ base }, BLOOD_PH) },
    insect: gated ? null : { pocket, ...scoreBinding(molecule, rules.pockets[pocket]) },
    mammalBand: mammalBand(molecule),
    breakdown: gated
      ? null
      : findBreakdown(molecule, rules.tastes).map(({ enzyme, rate, product }) => ({
          enzyme,
          rate,
          product: product.smiles,
        })),
    gated,
  });
}

export interface WorldDescription {
  readonly world: string;
  readonly generator: number;
  readonly parameters: readonly Parameter[];
  readonly populations: readonly {
    readonly population: number;
    readonly group: string;
    readonly clade: number;
    /** By parameter id. */
    readonly genotype: Readonly<Record<string, number>>;
  }[];
}

/** A world with its parameters and the genotypes of its 500 populations. Problems: those of `readWorldName`. */
export function describeWorld(name: string): Result<WorldDescription> {
  const world = openWorld(name);
  if (!world.ok) return world;
  const { populations, genotypes } = world.value;
  return succeed({
    world: world.value.name,
    generator: world.value.generator,
    parameters: genotypeParameters,
    populations: populations.map(({ number, group, clade }, row) => ({
      population: number,
      group,
      clade,
      genotype: Object.fromEntries(Object.entries(genotypes).map(([id, column]) => [id, column[row]!])),
    })),
  });
}

/**
 * The plate before anything is tested: one entry a well, in plate order. No genotype is drawn for it, so that the page has
 * its plate early. Problems: those of `readWorldName`.
 */
export function surveyWorld(name: string): Result<{
  readonly world: string;
  readonly wells: readonly { readonly population: number; readonly group: string }[];
}> {
  const world = readWorldName(name);
  if (!world.ok) return world;
  const populations = listPopulations(world.value, planOfWorld(world.value), 'explore');
  return succeed({
    world: world.value,
    wells: populations.map(({ number, group }) => ({ population: number, group })),
  });
}
