// What a lab says about its animals: which groups there are, how many populations of each, and how they differ.
import type { Parameter } from '@offshoot/quantities';
import type { ParameterOverride } from '@offshoot/random';

/** The three sets of populations of a world: to explore, to check a claim, and sealed for the field trial. */
export type WorldPart = 'explore' | 'check' | 'sealed';

/** A kind of populations. Its numbers follow those of the group before it. */
export interface GroupPlan {
  readonly id: string;
  readonly counts: Readonly<Record<WorldPart, number>>;
  /** By parameter id: where this group's typical value or spread is not the record's. */
  readonly overrides: Readonly<Record<string, ParameterOverride>>;
}

/**
 * Neighbours are relatives: clades of a few populations share a part of what makes them differ.
 * In reality a tree of many levels. Here two: the clade and the population.
 */
export interface RelatednessPlan {
  /** Mean number of populations in a clade, 1 or more. */
  readonly meanCladeSize: number;
  /** Share of a parameter's variance that lies between clades, 0 to 1. */
  readonly cladeShareOfVariance: number;
}

export interface WorldPlan {
  /** Version of the way in which worlds are drawn: another one makes another world of the same name. */
  readonly generator: number;
  readonly parameters: readonly Parameter[];
  readonly groups: readonly GroupPlan[];
  /** Without it all populations are strangers. */
  readonly relatedness?: RelatednessPlan;
}
