// Which kinds of insects a level names to the pupil, and how a plate lies where some are not named: those stand in one block,
// mixed by a rule that depends on nothing but the world's plate, under numbers of their own.
import { fnv1a32 } from '@offshoot/numerics';
import { createContext } from 'react';
import type { PlateWell } from '../../model/index.ts';
import { groupIds } from './group-ids.ts';

/** What a level says of labels. */
export interface PlateLabels {
  /** Groups whose kind is written on the plate. */
  readonly labelled: readonly string[];
  /** What the pupil calls a population. */
  readonly numberOf: (population: number) => number;
}

/** Outside of any level every kind is named, and every population called by its own number. */
export const PlateLabelling = createContext<PlateLabels>({ labelled: groupIds, numberOf: (population) => population });

/** The labels of a plate at a level that names these groups. */
export function labelPlate(wells: readonly PlateWell[], labelled: readonly string[]): PlateLabels {
  const { placeOf } = layPlate(wells, labelled);
  const called = new Map(
    wells.map(({ population, group }, well) => [
      population,
      labelled.includes(group) ? population : placeOf[well]! + 1,
    ]),
  );
  return { labelled, numberOf: (population) => called.get(population) ?? population };
}

export interface LaidPlate {
  /** Well (index into the wells) at each place of the plate. */
  readonly order: readonly number[];
  /** Place of each well. */
  readonly placeOf: readonly number[];
  /** How many wells have no label: they come last. */
  readonly unlabelled: number;
}

/** Wells of named groups first, in their order; then the others, mixed. */
export function layPlate(wells: readonly PlateWell[], labelled: readonly string[]): LaidPlate {
  const places = wells.map((_, well) => well);
  const named = places.filter((well) => labelled.includes(wells[well]!.group));
  const others = places.filter((well) => !labelled.includes(wells[well]!.group));
  const mixed = others
    .map((well) => ({ well, key: mixOf(wells[well]!.population) }))
    .sort((a, b) => a.key - b.key || a.well - b.well);
  const order = [...named, ...mixed.map(({ well }) => well)];
  const placeOf = new Array<number>(wells.length);
  order.forEach((well, place) => {
    placeOf[well] = place;
  });
  return { order, placeOf, unlabelled: mixed.length };
}

function mixOf(population: number): number {
  return fnv1a32(Uint32Array.of(population, MIX));
}

/** Any number will do: it only parts neighbours. */
const MIX = 0x5eed;
