// Every named number of an animal: what pharmacology, brain and heart each let differ between genotypes, in that order.
// `world.ts` draws 500 genotypes from these records; docs/parameters.md is generated from them.
import { genotypeParameters as brainParameters } from '@offshoot/brain';
import { genotypeParameters as heartParameters } from '@offshoot/heart';
import { genotypeParameters as pharmacologyParameters } from '@offshoot/pharmacology';
import { defineParameters, type Parameter } from '@offshoot/quantities';

/** About 100 records; ids are unique over the three rooms (checked here, once). */
export const genotypeParameters: readonly Parameter[] = defineParameters<string>([
  ...pharmacologyParameters.all,
  ...brainParameters.all,
  ...heartParameters.all,
]).all;
