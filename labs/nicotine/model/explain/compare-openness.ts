// Two wells up to their receptors: how many times as far the gates of the second are open, and which stage of the chain makes
// that. The one place where two chains are mixed; what brain and heart make of it is added in compare-wells.ts.
import {
  blockedShare,
  genotypeParameters,
  mixAnimals,
  mixMolecules,
  prepareMolecule,
  shareStages,
  type GenotypeColumns,
  type MixedStates,
  type Stage,
  type StageShares,
} from '@offshoot/pharmacology';
import { designParts, type DesignParts } from '../design.ts';
import { pharmacologyOptions } from '../manipulations.ts';
import { differencesOf, type Difference, type LookPlace } from './difference.ts';
import { rulesOf } from '../worlds/draw-rules.ts';

/** What can be said of two wells without running their brains. */
export interface OpenComparison {
  readonly differences: readonly Difference[];
  /** How many times as far the receptors of the second are open as those of the first; null when one does not open at all. */
  readonly openRatio: number | null;
  /** ln(openRatio) by stage; null where more than one thing differs, the dose does, or a receptor does not open. */
  readonly openness: StageShares | null;
  /** The stage with the largest share in the direction of the difference; null where nothing is divided, or nothing differs. */
  readonly mainStage: Stage | null;
}

/** One well with all that its design names. */
export interface PlacedWell extends LookPlace {
  readonly parts: DesignParts;
  readonly row: number;
  readonly dose: number;
}

/** @throws RangeError for a population that is not in the shot, or a dose index out of range */
export function placeWell(place: LookPlace): PlacedWell {
  const parts = designParts(place.design);
  const row = parts.world.populations.findIndex(({ number }) => number === place.population);
  const dose = place.design.doses[place.doseIndex];
  if (row < 0 || dose === undefined)
    throw new RangeError(`no well ${place.population} at dose ${place.doseIndex} in this shot`);
  return { ...place, parts, row, dose };
}

/** The receptors in all 128 mixtures of two wells; null where more than one thing differs, or the dose does. */
export function mixWells(first: PlacedWell, second: PlacedWell): MixedStates | null {
  const [difference = 'molecule', ...more] = differencesOf(first, second);
  if (more.length > 0 || difference === 'dose') return null;
  const options = pharmacologyOptions(first.parts.manipulations);
  const rules = rulesOf(first.parts.world.name);
  if (difference === 'molecule') {
    const pair = [prepareMolecule(first.parts.molecule, rules), prepareMolecule(second.parts.molecule, rules)] as const;
    return mixMolecules(pair, first.parts.world.genotypes, first.row, first.dose, options);
  }
  const prepared = prepareMolecule(first.parts.molecule, rules);
  if (difference === 'animal')
    return mixAnimals(prepared, first.parts.world.genotypes, [first.row, second.row], first.dose, options);
  return mixAnimals(prepared, sideBySide(first, second), [0, 1], first.dose);
}

/** @param open how far the receptors of the two are open, acetylcholine = 1 */
export function compareOpenness(
  places: readonly [LookPlace, LookPlace],
  open: readonly [number, number],
  states: MixedStates | null,
): OpenComparison {
  const opens = open[0] > 0 && open[1] > 0;
  const openness = states?.every((state) => state.open > 0) === true ? shareStages(states) : null;
  return {
    differences: differencesOf(...places),
    openRatio: opens ? open[1] / open[0] : null,
    openness,
    mainStage: openness === null ? null : mainStageOf(openness),
  };
}

/** The stage with the largest share in the direction of the difference. */
function mainStageOf({ difference, shares }: StageShares): Stage | null {
  const direction = difference < 0 ? -1 : 1;
  const [first] = [...shares].sort((a, b) => direction * (b.share - a.share));
  return first !== undefined && first.share !== 0 ? first.stage : null;
}

/** Two animals as columns; a blocked enzyme is an animal that makes so much less of it. */
function sideBySide(...animals: readonly PlacedWell[]): GenotypeColumns {
  const columns = genotypeParameters.all.map(({ id, value }): [string, Float64Array] => [
    id,
    Float64Array.from(animals, ({ parts, row }) => {
      const { blocked = [] } = pharmacologyOptions(parts.manipulations);
      const left = blocked.some((enzyme) => id === `${enzyme}Expression`) ? blockedShare : 1;
      return (parts.world.genotypes[id]?.[row] ?? value) * left;
    }),
  ]);
  return Object.fromEntries(columns);
}
