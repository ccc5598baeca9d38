// Genotypes as columns: one array a parameter, one entry an animal. Columns that a caller leaves out hold the typical value.
import { genotypeParameters, type GenotypeParameterId } from '../parameters/genotype-parameters.ts';

/** Parameter id -> one value per animal. All columns are equally long. */
export type GenotypeColumns = Readonly<Record<string, Float64Array>>;
/** The same with a column for every parameter of this room. */
export type CompleteColumns = Readonly<Record<GenotypeParameterId, Float64Array>>;

/** How many animals the columns hold; 1 when there is no column at all: the typical animal. */
export function countAnimals(columns: GenotypeColumns): number {
  for (const column of Object.values(columns)) return column.length;
  return 1;
}

/** Adds a column of typical values for every parameter that is missing. */
export function completeColumns(columns: GenotypeColumns): CompleteColumns {
  const count = countAnimals(columns);
  const complete = genotypeParameters.all.map(({ id, value }) => [
    id,
    columns[id] ?? new Float64Array(count).fill(value),
  ]);
  return Object.fromEntries(complete) as CompleteColumns;
}
