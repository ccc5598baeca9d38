// Makes the molecules of a screen in a worker, in slices: a page says what it wants, then asks for more and more of them.
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import { fail, succeed, type Result } from '@offshoot/quantities';
import {
  countCombinations,
  enumerateOffshoots,
  readEnumeration,
  walkOffshoots,
} from '../enumerate/enumerate-offshoots.ts';

/** What is to be made: stamps on places of a core, or walks of random edits from it. */
export interface OffshootOrder {
  readonly world: string;
  readonly core: string;
  /** Numbers of atoms, from 1. */
  readonly places: readonly number[];
  readonly stamps: readonly string[];
  /** So many molecules by random walks; null for stamps. */
  readonly walk: number | null;
}

/** Edits of one walk: far enough to meet new ones, near enough to know the core again. */
const STEPS = 6;

let making: Generator<Molecule> | undefined;

/** The core with its places for drawing, and how many combinations there are to try. Problems: `readEnumeration`'s. */
export function surveyOffshoots(order: OffshootOrder): Result<{ core: Molecule; combinations: number }> {
  const asked = readEnumeration(order.core, order.places, order.stamps);
  if (!asked.ok) return asked;
  const core = readMolecule(order.core);
  return core.ok ? succeed({ core: core.value, combinations: countCombinations(asked.value) }) : core;
}

/** Begins to make; what was being made before is given up. Problems: those of `readEnumeration`. */
export function beginOffshoots({ world, core, places, stamps, walk }: OffshootOrder): Result<true> {
  const asked = readEnumeration(core, places, stamps);
  if (!asked.ok) return asked;
  making = walk === null ? enumerateOffshoots(asked.value) : walkOffshoots(world, asked.value.core, walk, STEPS);
  return succeed(true);
}

/** The next molecules; fewer than asked for when there are no more. Problem: `nothing-begun`. */
export function moreOffshoots(count: number): Result<string[]> {
  if (making === undefined) return fail('nothing-begun');
  const made: string[] = [];
  while (made.length < count) {
    const next = making.next();
    if (next.done === true) break;
    made.push(next.value.smiles);
  }
  return succeed(made);
}
