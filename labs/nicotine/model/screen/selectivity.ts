// What a screen ranks by: how much more of a molecule it takes to harm ordinary pests and bees than to make half of the
// hearts with the quirk stumble.
import type { ScreenedDose, ScreenedGroup } from './screen-tally.ts';

/** Groups that a molecule should spare. */
const SPARED: readonly string[] = ['ordinary', 'bee'];
const TARGET = 'quirk';

export interface Selectivity {
  /** Harmful dose divided by effective dose; null when half of the hearts with the quirk never stumble. */
  readonly value: number | null;
  /** True when an end lies beyond the doses: the value is then the least it can be, counted from the ladder's end. */
  readonly atLeast: boolean;
  /** Between which values the exact one lies; null where it is open. Equal ends for exact runs. */
  readonly between: readonly [number | null, number | null];
}

/** The selectivity of a molecule from its figures by group. @param doses rising */
export function selectivityOf(groups: readonly ScreenedGroup[], doses: readonly number[]): Selectivity {
  const lowest = doses[0]!;
  const highest = doses.at(-1)!;
  const target = groups.find(({ group }) => group === TARGET)!.ec50Stumble;
  const effective = target.value ?? (target.reason === 'below' ? lowest : null);
  if (effective === null) return { value: null, atLeast: false, between: [null, null] };
  const harms = groups.filter(({ group }) => SPARED.includes(group)).map(({ lc50 }) => lc50);
  const harmful = Math.min(...harms.map((dose) => doseOrEnd(dose, lowest, highest)));
  const first = Math.min(...harms.map(({ between: [harm] }) => Math.max(lowest, harm ?? highest)));
  const last = Math.min(...harms.map(({ between: [, to] }) => to ?? Infinity));
  const [from, targetTo] = target.between;
  const targetFrom = from ?? highest;
  return {
    value: harmful / effective,
    atLeast: target.value === null || harms.every(({ value, reason }) => value === null && reason !== 'below'),
    between: [
      targetTo === null ? null : first / Math.max(targetTo, lowest),
      Number.isFinite(last) && targetFrom > 0 ? Math.max(last, lowest) / targetFrom : null,
    ],
  };
}

function doseOrEnd({ value, reason }: ScreenedDose, lowest: number, highest: number): number {
  return value ?? (reason === 'below' ? lowest : highest);
}
