// What a page keeps of the ladder: mock trials, and field trials, which are counted when they begin. No screen, no store here.
import type { SealedPredictions } from '@offshoot/inquiry';
import type { FieldResult, FieldRung } from '@offshoot/labs/nicotine/model';

export interface FieldEntry {
  readonly rung: FieldRung;
  readonly world: string;
  /** Canonical SMILES. */
  readonly subject: string;
  /** What the pupil calls it. */
  readonly molecule: string;
  /** Nicotine units. */
  readonly dose: number;
  /** What was said before; null on a mock trial without a prediction. */
  readonly sealed: SealedPredictions | null;
  /** null while it runs, or when it broke off: it may be run again, since the same comes out. */
  readonly result: FieldResult | null;
  /** ms since 1970 */
  readonly firedAt: number;
}

type Where = Pick<FieldEntry, 'rung' | 'world' | 'subject' | 'dose'>;

/** Mock trials that are kept; field trials are never dropped. */
const MOST_MOCKS = 20;

/** Field trials that were begun in a world, oldest first. */
export function fieldTrialsIn(entries: readonly FieldEntry[], world: string): FieldEntry[] {
  return entries.filter((each) => each.rung === 'sealed' && each.world === world);
}

/** Field trials that are left in a world. @param counted as many as the level allows */
export function trialsLeft(entries: readonly FieldEntry[], world: string, counted: number): number {
  return Math.max(0, counted - fieldTrialsIn(entries, world).length);
}

/** The entry of a rung, molecule and dose; null where there is none. */
export function findEntry(entries: readonly FieldEntry[], where: Where): FieldEntry | null {
  return entries.find((each) => isSame(each, where)) ?? null;
}

/** Begins a trial: it counts from now on. null when none is left, or when it was begun before. */
export function beginTrial(
  entries: readonly FieldEntry[],
  entry: FieldEntry,
  counted: number,
): readonly FieldEntry[] | null {
  if (entry.rung === 'sealed') {
    const spent = trialsLeft(entries, entry.world, counted) === 0;
    return spent || findEntry(entries, entry) !== null ? null : [...entries, entry];
  }
  const others = entries.filter((each) => !isSame(each, entry));
  const mocks = others.filter(({ rung }) => rung === 'mock');
  const dropped = mocks.slice(0, Math.max(0, mocks.length - MOST_MOCKS + 1));
  return [...others.filter((each) => !dropped.includes(each)), entry];
}

/** The entries with a result in its place; a result that is there already stays. */
export function endTrial(entries: readonly FieldEntry[], result: FieldResult): readonly FieldEntry[] {
  return entries.map((each) => (isSame(each, result) && each.result === null ? { ...each, result } : each));
}

/** The trial that hit most with the quirk and spared most of the others and the bees; null where none has a result. */
export function bestEntry(trials: readonly FieldEntry[]): FieldEntry | null {
  const shareOf = ({ result }: FieldEntry, group: string): number => {
    const found = result?.groups.find((each) => each.group === group);
    return found === undefined || found.n === 0 ? 0 : found.hit / found.n;
  };
  const scores = trials
    .filter(({ result }) => result !== null)
    .map((entry) => ({
      entry,
      score: shareOf(entry, 'quirk') - (shareOf(entry, 'ordinary') + shareOf(entry, 'bee')) / 2,
    }));
  return (
    scores.reduce<(typeof scores)[number] | null>(
      (best, one) => (best === null || one.score > best.score ? one : best),
      null,
    )?.entry ?? null
  );
}

function isSame(a: Where, b: Where): boolean {
  return a.rung === b.rung && a.world === b.world && a.subject === b.subject && a.dose === b.dose;
}
