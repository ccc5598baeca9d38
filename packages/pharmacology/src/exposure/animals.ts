// Many animals as columns: one array a number of the genotype, one entry an animal, with the few figures that follow from
// the genotype alone worked out once.
import { exp, pow } from '@offshoot/numerics';
import { enzymes, type EnzymeId } from '../breakdown/enzymes.ts';
import { scaleParameters } from '../parameters/scale-parameters.ts';
import { remember } from '../structure/remember.ts';
import { genotypeParameters, type GenotypeParameterId } from '../parameters/genotype-parameters.ts';

/** Parameter id -> one value per animal. All columns are equally long. */
export type GenotypeColumns = Readonly<Record<string, Float64Array>>;

/** Animals ready to be exposed. */
export interface Animals {
  readonly count: number;
  /** A column for every number of this room; typical values where the caller gave none. */
  readonly columns: Readonly<Record<GenotypeParameterId, Float64Array>>;
  /** How strongly each enzyme works, in the order of `enzymeIds`. */
  readonly strength: readonly Float64Array[];
  /** How much more it takes to tire receptors than to open them, to the power of the Hill slope. */
  readonly tiringRatio: Float64Array;
  /** 10^-pH of gut, blood and brain. */
  readonly protons: { readonly gut: Float64Array; readonly blood: Float64Array; readonly brain: Float64Array };
}

/** What is left of an enzyme's work under a blocker. In reality piperonyl butoxide reaches some enzymes more than others. */
export const blockedShare = 0.05;
const hillSlope = scaleParameters.get('hillSlope').value;
const ln10 = 2.302585092994046;

const readUnblocked = remember((genotypes: GenotypeColumns) => read(genotypes, []));

/**
 * Reads the columns; 1 typical animal when there is no column at all. Columns are read once and must not be changed
 * afterwards.
 */
export function readAnimals(genotypes: GenotypeColumns, blocked: readonly EnzymeId[] = []): Animals {
  return blocked.length === 0 ? readUnblocked(genotypes) : read(genotypes, blocked);
}

function read(genotypes: GenotypeColumns, blocked: readonly EnzymeId[]): Animals {
  const count = Object.values(genotypes)[0]?.length ?? 1;
  const columns = Object.fromEntries(
    genotypeParameters.all.map(({ id, value }) => [id, genotypes[id] ?? new Float64Array(count).fill(value)]),
  ) as Record<GenotypeParameterId, Float64Array>;
  const protonsAt = (pH: Float64Array): Float64Array => pH.map((value) => exp(-value * ln10));
  return {
    count,
    columns,
    strength: enzymes.map(({ id, oxidising }) => strengthOf(columns, id, oxidising, blocked.includes(id))),
    tiringRatio: columns.tiringRatio.map((ratio) => pow(ratio, hillSlope)),
    protons: { gut: protonsAt(columns.gutPH), blood: protonsAt(columns.bloodPH), brain: protonsAt(columns.brainPH) },
  };
}

function strengthOf(columns: Animals['columns'], id: EnzymeId, oxidising: boolean, isBlocked: boolean): Float64Array {
  const excess = (columns as Partial<Record<string, Float64Array>>)[`${id}Excess`];
  return columns[`${id}Expression`].map((expression, animal) => {
    let strength = expression * columns.bodyPace[animal]! * (excess?.[animal] ?? 1);
    if (oxidising) strength *= columns.electronSupply[animal]!;
    return isBlocked ? strength * blockedShare : strength;
  });
}
