// A level: what is open to the pupil, as data. The teacher chooses one; a file makes another (read-level.ts). Everything that
// a level does not name is closed: the bench leaves it out or says which level opens it.
import { stamps, type StampId } from '@offshoot/chemistry';
import type { Words } from '@offshoot/inquiry';

/** Version of the file's shape. */
export const LEVEL_SCHEMA = 1;

/** What a level can open. Editor, verdict, testing without limit and the plate are always there. */
export const levelParts = [
  'tiles',
  'predictions',
  'comparison',
  'instruments',
  'silencing',
  'dose-response',
  'theories',
  'check-populations',
  'replication',
  'sealed-populations',
  'expert-editor',
  'large-screens',
] as const;
export type LevelPart = (typeof levelParts)[number];

/** The groups of the plate that a level can name to the pupil. */
export const levelGroups = ['quirk', 'ordinary', 'bee', 'hoverfly', 'lacewing'] as const;
export type LevelGroup = (typeof levelGroups)[number];

export const stampIds = Object.keys(stamps) as readonly StampId[];

export interface Level {
  readonly schema: typeof LEVEL_SCHEMA;
  /** Place in the menu, from 1. */
  readonly number: number;
  readonly name: Words;
  /** What to reach, in one sentence. */
  readonly goal: Words;
  readonly opens: readonly LevelPart[];
  /** Stamps of the sketcher. */
  readonly stamps: readonly StampId[];
  /** How a formula is drawn at the start. */
  readonly formula: 'school' | 'skeletal';
  /** Which molecules are offered by name: nicotine and everyday ones, or all that are known. */
  readonly molecules: 'everyday' | 'all';
  /** Tries that need no hypothesis and no prediction: exploring comes first. */
  readonly exploringShots: number;
  /** Tries at sealed populations; 0 where there are none. */
  readonly countedShots: number;
  /** Groups whose kind is written on the plate. */
  readonly labelledGroups: readonly LevelGroup[];
  /** Confidence of every predicted range: a share between 0 and 1. */
  readonly predictionConfidence: number;
  /** Whether context cards come by themselves. Left out: they come. */
  readonly cards?: 'come' | 'asked';
  /** A context card that is laid on the table when the level begins. */
  readonly card?: string;
  /** World that the level is played in. Left out: the one that the bench is in. */
  readonly world?: string;
  /** Random digits that keep the world's name from being guessed from its commitment (class-world.ts). */
  readonly nonce?: string;
}

/** Whether a level opens a part. */
export function opensPart(level: Level, part: LevelPart): boolean {
  return level.opens.includes(part);
}
