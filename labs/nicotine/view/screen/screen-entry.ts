// A row of the long list as the page keeps it: the figures without the counts of every dose, so that ten thousand of them
// fit anywhere, and the estimate beside the exact figure once there is one.
import type { ScreenedDose, ScreenedRow, Selectivity } from '../../model/index.ts';

export type EntryDose = ScreenedDose;

export interface ScreenEntry {
  readonly kind: 'entry';
  readonly line: number;
  readonly smiles: string;
  /** English name of a known molecule, one's own name for it, or a formula. */
  readonly molecule: string;
  readonly verdict: ScreenedRow['verdict'];
  readonly fidelity: ScreenedRow['fidelity'];
  readonly selectivity: Selectivity;
  /** The selectivity as it was read off the surface. */
  readonly estimated: number | null;
  /** Where half of the hearts with the quirk stumble. */
  readonly ec50: EntryDose;
  /** Where half of a group is dead, in the order of the groups. */
  readonly lc50: readonly { readonly group: string; readonly n: number; readonly dose: EntryDose }[];
}

/** A hit has at least this selectivity, exactly. Our choice, as on the command line. */
export const hitFrom = 10;

/** @param before the estimated entry that an exact row takes the place of */
export function entryOf(row: ScreenedRow, before?: ScreenEntry): ScreenEntry {
  const { line, smiles, molecule, verdict, fidelity, selectivity, groups } = row;
  return {
    kind: 'entry',
    line,
    smiles,
    molecule,
    verdict,
    fidelity,
    selectivity,
    estimated: before === undefined ? selectivity.value : before.estimated,
    ec50: groups.find(({ group }) => group === 'quirk')!.ec50Stumble,
    lc50: groups.map(({ group, n, lc50 }) => ({ group, n, dose: lc50 })),
  };
}

export function isCandidate({ selectivity: { value } }: ScreenEntry): boolean {
  return value !== null && value >= hitFrom;
}

export function isHit(entry: ScreenEntry): boolean {
  return entry.fidelity === 'exact' && isCandidate(entry);
}

export const entryOrders = ['selectivity', 'line', 'ec50', 'ordinary', 'bee'] as const;
export type EntryOrder = (typeof entryOrders)[number];

/** Sorted anew; what has no figure comes last, equals stay in the order of their lines. */
export function sortEntries(entries: readonly ScreenEntry[], order: EntryOrder): ScreenEntry[] {
  if (order === 'line') return [...entries].sort((a, b) => a.line - b.line);
  const figure = (entry: ScreenEntry): number => {
    if (order === 'selectivity') return -(entry.selectivity.value ?? 0);
    const dose = order === 'ec50' ? entry.ec50 : entry.lc50.find(({ group }) => group === order)?.dose;
    const value = dose?.value ?? (dose?.reason === 'below' ? 0 : Infinity);
    return order === 'ec50' ? value : -value;
  };
  const keyed = entries.map((entry) => ({ entry, key: figure(entry) }));
  return keyed
    .sort((a, b) => (a.key === b.key ? a.entry.line - b.entry.line : a.key - b.key))
    .map(({ entry }) => entry);
}

/** The 95 % interval of a selectivity, from those of its two doses; open where one of them is. */
export function selectivityInterval(entry: ScreenEntry): [number | null, number | null] {
  const spared = entry.lc50.filter(({ group }) => group === 'ordinary' || group === 'bee').map(({ dose }) => dose);
  const harm = spared.filter(({ value }) => value !== null).sort((a, b) => a.value! - b.value!)[0];
  const [low, high] = entry.ec50.interval;
  const [harmLow, harmHigh] = harm?.interval ?? [null, null];
  return [
    harmLow === null || high === null ? null : harmLow / high,
    harmHigh === null || low === null ? null : harmHigh / low,
  ];
}

/** The story of luck in numbers. */
export interface Luck {
  /** Over the line, whether exact or not. */
  readonly candidates: number;
  readonly confirmed: number;
  /** Of those that were over the line as estimated: run exactly, and still over it. */
  readonly checked: number;
  readonly stayed: number;
}

export function countLuck(entries: readonly ScreenEntry[]): Luck {
  const over = entries.filter(({ estimated }) => estimated !== null && estimated >= hitFrom);
  const checked = over.filter(({ fidelity }) => fidelity === 'exact');
  return {
    candidates: entries.filter(isCandidate).length,
    confirmed: entries.filter(isHit).length,
    checked: checked.length,
    stayed: checked.filter(isCandidate).length,
  };
}
