// A shot as a card: its id (which re-runs it anywhere), its fingerprint, and its counts as plain numbers, so that the sentence
// is made in the reader's language. A file may come from anywhere, so nothing read back is taken on trust.
import { formatShotId, hashText, readShotId, type ShotDesign } from '@offshoot/experiment';
import type { CardView, Count, FieldChange, FieldValue, PopulationPart } from '@offshoot/inquiry';
import type { ShotFigures } from '@offshoot/labs/nicotine/model';

/** Counts of one group: populations, and how many stumbled or died at each dose of the design. */
export interface GroupCounts {
  readonly n: number;
  readonly stumbles: readonly number[];
  readonly dead: readonly number[];
}
export type ShotCounts = Readonly<Record<string, GroupCounts>>;

/** A shot card, read and checked. */
export interface NotedShot {
  readonly card: CardView;
  readonly id: string;
  readonly design: ShotDesign;
  readonly part: PopulationPart;
  readonly hash: string;
  /** The English name of a known molecule, or its formula. */
  readonly molecule: string;
  readonly counts: ShotCounts;
}

const ID_LENGTH = 20;

/** The same shot is the same card on every machine. */
export function shotCardId(shotId: string): string {
  return `shot-${hashText(shotId).slice(0, ID_LENGTH)}`;
}

export interface FinishedShot {
  readonly design: ShotDesign;
  readonly molecule: string;
  readonly figures: ShotFigures;
}

/** The fields of a new shot card. */
export function describeShotCard({ design, molecule, figures }: FinishedShot, names: readonly string[]): FieldChange[] {
  const id = formatShotId(design);
  const card = shotCardId(id);
  const fields: Record<string, FieldValue> = {
    kind: 'shot',
    title: molecule,
    shot: id,
    part: design.part ?? 'explore',
    hash: figures.hash,
    counts: countsOf(figures) as unknown as FieldValue,
    ...(names.length > 0 && { names }),
  };
  return Object.entries(fields).map(([field, value]) => ({ card, field, value }));
}

/** Shares of figures as whole counts. */
export function countsOf({ groups }: ShotFigures): ShotCounts {
  return Object.fromEntries(
    Object.entries(groups).map(([group, { n, perDose }]) => [
      group,
      {
        n,
        stumbles: perDose.map(({ stumbling }) => Math.round(stumbling * n)),
        dead: perDose.map(({ dead }) => Math.round(dead * n)),
      },
    ]),
  );
}

/** Reads a shot card; null when it is none or was damaged. */
export function readShotCard(card: CardView): NotedShot | null {
  const id = card.get('shot');
  const hash = card.get('hash');
  if (card.kind !== 'shot' || typeof id !== 'string' || typeof hash !== 'string') return null;
  const read = readShotId(id);
  if (!read.ok) return null;
  const counts = readCounts(card.get('counts'), read.value.doses.length);
  if (counts === null) return null;
  return { card, id, design: read.value, part: read.value.part ?? 'explore', hash, molecule: card.title, counts };
}

function readCounts(value: FieldValue | undefined, doses: number): ShotCounts | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value as Readonly<Record<string, FieldValue>>);
  return entries.every(([, group]) => isGroupCounts(group, doses)) ? (value as unknown as ShotCounts) : null;
}

function isGroupCounts(value: FieldValue, doses: number): boolean {
  const { n, stumbles, dead } = (value ?? {}) as Record<string, FieldValue>;
  return isCount(n, Number.MAX_SAFE_INTEGER) && [stumbles, dead].every((list) => isCountList(list, doses, n as number));
}

function isCountList(value: FieldValue | undefined, length: number, most: number): boolean {
  return Array.isArray(value) && value.length === length && value.every((each) => isCount(each as FieldValue, most));
}

function isCount(value: FieldValue | undefined, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}

/** All groups together: what is counted where a level names no kinds. */
export const everyGroup = 'all';

/** Populations of a group, or of all, that showed an effect at a dose; null when the shot has no such group or dose. */
export function countNoted(
  { design, counts }: NotedShot,
  { group, effect, dose }: { group: string; effect: 'stumbles' | 'dead'; dose: number },
): Count | null {
  const index = design.doses.indexOf(dose);
  const asked = group === everyGroup ? Object.values(counts) : Object.hasOwn(counts, group) ? [counts[group]!] : [];
  if (index < 0 || asked.length === 0) return null;
  return {
    hits: asked.reduce((sum, one) => sum + one[effect][index]!, 0),
    n: asked.reduce((sum, { n }) => sum + n, 0),
  };
}
