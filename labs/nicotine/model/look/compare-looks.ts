// Two wells held against each other: what differs between them, and which stage of the chain makes the difference.
import type { ShotDesign } from '@offshoot/experiment';
import {
  compareAnimals,
  compareMolecules,
  genotypeParameters,
  prepareMolecule,
  type GenotypeColumns,
  type Stage,
} from '@offshoot/pharmacology';
import { lookIntoBody, type BodyLook } from './body-look.ts';
import { designParts, type DesignParts } from '../design.ts';
import { pharmacologyOptions } from '../manipulations.ts';

/** One well of one shot. */
export interface LookPlace {
  readonly design: ShotDesign;
  readonly population: number;
  readonly doseIndex: number;
}

/** What is not the same in two wells. A fair comparison has one. */
export type Difference = 'animal' | 'molecule' | 'blocker' | 'dose' | 'world';

export interface LookComparison {
  readonly looks: readonly [BodyLook, BodyLook];
  readonly differences: readonly Difference[];
  /** How many times as far the receptors of the second are open as those of the first; null when one does not open at all. */
  readonly openRatio: number | null;
  /** What each stage adds to ln(openRatio); null where more than one thing differs, or nothing does. */
  readonly shares: readonly { readonly stage: Stage; readonly share: number }[] | null;
}

/** What an enzyme keeps of its work under a blocker; the same as in the pharmacology room (a test compares). */
const keptUnderBlocker = 0.05;

/** Compares two wells. About 30 ms. @throws RangeError as `lookIntoBody` */
export function compareLooks(first: LookPlace, second: LookPlace): LookComparison {
  const looks = [first, second].map((place) => lookIntoBody(place.design, place.population, place.doseIndex)) as [
    BodyLook,
    BodyLook,
  ];
  const [a, b] = looks;
  const opens = looks.every(({ chain }) => chain.state.open > 0);
  const differences = differencesOf(first, second);
  return {
    looks,
    differences,
    openRatio: opens ? b.chain.state.open / a.chain.state.open : null,
    shares: opens && differences.length === 1 ? sharesOf(first, second, differences[0]!) : null,
  };
}

function differencesOf(a: LookPlace, b: LookPlace): Difference[] {
  const differs: Readonly<Record<Difference, boolean>> = {
    world: a.design.world !== b.design.world,
    animal: a.population !== b.population,
    molecule: a.design.subject !== b.design.subject,
    blocker: a.design.manipulations.join() !== b.design.manipulations.join(),
    dose: a.design.doses[a.doseIndex] !== b.design.doses[b.doseIndex],
  };
  return (Object.keys(differs) as Difference[]).filter((what) => differs[what]);
}

function sharesOf(first: LookPlace, second: LookPlace, difference: Difference): LookComparison['shares'] {
  const dose = first.design.doses[first.doseIndex]!;
  const [a, b] = [designParts(first.design), designParts(second.design)];
  const rowOf = ({ world }: DesignParts, population: number): number =>
    world.populations.findIndex(({ number }) => number === population);
  if (difference === 'molecule') {
    const prepared = [prepareMolecule(a.molecule), prepareMolecule(b.molecule)] as const;
    const row = rowOf(a, first.population);
    return compareMolecules(prepared, a.world.genotypes, row, dose, pharmacologyOptions(a.manipulations)).shares;
  }
  if (difference === 'dose') return null;
  const columns = sideBySide([a, rowOf(a, first.population)], [b, rowOf(b, second.population)]);
  return compareAnimals(prepareMolecule(a.molecule), columns, [0, 1], dose).shares;
}

/** Two animals as columns; a blocked enzyme is an animal that makes so much less of it. */
function sideBySide(...animals: readonly (readonly [DesignParts, number])[]): GenotypeColumns {
  const columns = genotypeParameters.all.map(({ id, value }): [string, Float64Array] => [
    id,
    Float64Array.from(animals, ([{ world, manipulations }, row]) => {
      const { blocked = [] } = pharmacologyOptions(manipulations);
      const left = blocked.some((enzyme) => id === `${enzyme}Expression`) ? keptUnderBlocker : 1;
      return (world.genotypes[id]?.[row] ?? value) * left;
    }),
  ]);
  return Object.fromEntries(columns);
}
