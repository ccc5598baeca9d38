// How exact an exact half-effect dose is, group by group: how far it moves when one animal is counted the other way at one
// dose, and how far two exact runs of the same animals lie apart (another replicate: the same animals, other noise). No
// screen can be closer to "the" dose than this.
import { halfEffectValue } from '@offshoot/analysis';
import { doseLadder } from '@offshoot/experiment';
import { log10 } from '@offshoot/numerics';
import type { ScreenedGroup } from '@offshoot/labs/nicotine/model';

const CLOSE = 0.05;
const logDoses = doseLadder().map((dose) => log10(dose));

/** Relative changes of a group's LC50. */
export interface DoseFloor {
  readonly group: string;
  /** Animals of the group. */
  readonly animals: number;
  /** How many changes were looked at. */
  readonly changes: number;
  /** Share of them that are at most 5 %. */
  readonly close: number;
  readonly median: number;
}

/** One animal more or less, at one of the two doses between which one half is crossed. */
export function moveOneAnimal(shots: readonly (readonly ScreenedGroup[])[]): DoseFloor[] {
  return summariseChanges(shots, ({ n, dead, lc50 }) => {
    const crossed = dead.findIndex((count) => 2 * count >= n);
    if (lc50.value === null || crossed < 1) return [];
    const places = [crossed - 1, crossed].flatMap((dose) => [-1, 1].map((more) => [dose, more] as const));
    return places
      .filter(([dose, more]) => dead[dose]! + more >= 0 && dead[dose]! + more <= n)
      .map(([dose, more]) => {
        const moved = dead.map((count, place) => (place === dose ? count + more : count));
        return changeOf(lc50.value!, halfOf(moved, n));
      });
  });
}

/** The same shots in another replicate. */
export function compareReplicates(
  shots: readonly { readonly first: readonly ScreenedGroup[]; readonly second: readonly ScreenedGroup[] }[],
): DoseFloor[] {
  const others = new Map(shots.flatMap(({ first, second }) => first.map((group, at) => [group, second[at]!] as const)));
  return summariseChanges(
    shots.map(({ first }) => first),
    (group) =>
      group.lc50.value === null ? [] : [changeOf(group.lc50.value, others.get(group)!.lc50.value ?? Infinity)],
  );
}

function halfOf(dead: readonly number[], n: number): number {
  return halfEffectValue({
    logDoses,
    responders: dead.map((count) => Uint16Array.of(count)),
    animals: Uint16Array.of(n),
  });
}

function changeOf(from: number, to: number): number {
  return Math.abs(to / from - 1);
}

function summariseChanges(
  shots: readonly (readonly ScreenedGroup[])[],
  changesOf: (group: ScreenedGroup) => number[],
): DoseFloor[] {
  return (shots[0] ?? []).map(({ group, n }, at) => {
    const changes = shots.flatMap((groups) => changesOf(groups[at]!)).sort((a, b) => a - b);
    const close = changes.filter((change) => change <= CLOSE).length / changes.length;
    return {
      group,
      animals: n,
      changes: changes.length,
      close,
      median: changes[Math.floor((changes.length - 1) / 2)]!,
    };
  });
}
