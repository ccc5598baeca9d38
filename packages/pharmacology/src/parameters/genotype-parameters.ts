// All numbers in which one animal differs from another as far as pharmacology is concerned: entry, breakdown, receptors.
import { defineParameters } from '@offshoot/quantities';
import { breakdownParameters } from './breakdown-parameters.ts';
import { entryParameters } from './entry-parameters.ts';
import { receptorParameters } from './receptor-parameters.ts';

/** Entry, breakdown and receptors, in the order of the chain. */
export const genotypeParameters = defineParameters([
  ...entryParameters.all,
  ...breakdownParameters.all,
  ...receptorParameters.all,
]);

/** The id of a number of a genotype. */
export type GenotypeParameterId = (typeof genotypeParameters.all)[number]['id'];
