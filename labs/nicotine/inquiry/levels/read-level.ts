// A level from a file: every field is checked against the schema below, and what is wrong is named with its line. JSON, so that
// any editor will do.
import { readWorldName } from '@offshoot/population';
import { fail, succeed, type Problem, type Result } from '@offshoot/quantities';
import { contextCards } from '../cards/context-cards.ts';
import { LEVEL_SCHEMA, levelGroups, levelParts, stampIds, type Level } from './level.ts';
import { readLinedJson, type LinedJson } from './read-lined-json.ts';

/** Longest name or goal, characters: it must fit on the page. */
const LONGEST_WORDS = 140;
const MOST_SHOTS = 1000;
const LARGEST_NUMBER = 99;

/** What a field may hold: a test, and how it is said to the author of the file. */
type FieldRule =
  | { readonly kind: 'words' }
  | { readonly kind: 'number'; readonly low: number; readonly high: number; readonly whole: boolean }
  | { readonly kind: 'one'; readonly of: readonly (string | number)[] }
  | { readonly kind: 'some'; readonly of: readonly string[] }
  | { readonly kind: 'world' }
  | { readonly kind: 'nonce' };

/** Fields that a file may leave out. */
const mayLack: readonly string[] = ['world', 'nonce', 'cards', 'card'];

/** Random digits of a class's world: long enough that nobody tries them all. */
const NONCE = /^[0-9a-f]{16,64}$/;

/** The schema of a level's file: each field must be there (but those of `mayLack`), and no other. */
export const levelSchema: Readonly<Record<keyof Level, FieldRule>> = {
  schema: { kind: 'one', of: [LEVEL_SCHEMA] },
  number: { kind: 'number', low: 1, high: LARGEST_NUMBER, whole: true },
  name: { kind: 'words' },
  goal: { kind: 'words' },
  opens: { kind: 'some', of: levelParts },
  stamps: { kind: 'some', of: stampIds },
  formula: { kind: 'one', of: ['school', 'skeletal'] },
  molecules: { kind: 'one', of: ['everyday', 'all'] },
  exploringShots: { kind: 'number', low: 0, high: MOST_SHOTS, whole: true },
  countedShots: { kind: 'number', low: 0, high: MOST_SHOTS, whole: true },
  labelledGroups: { kind: 'some', of: levelGroups },
  predictionConfidence: { kind: 'number', low: 0.5, high: 0.99, whole: false },
  cards: { kind: 'one', of: ['come', 'asked'] },
  card: { kind: 'one', of: contextCards.map(({ id }) => id) },
  world: { kind: 'world' },
  nonce: { kind: 'nonce' },
};

/**
 * Reads a level's file. Problems, each with the `line`: those of `readLinedJson`; `level-no-record`; `level-field-unknown` and
 * `level-field-missing` (field, fields); `level-words` (field, most); `level-number` (field, low, high); `level-world`, `level-nonce` (field); `level-choice` (field,
 * found, choices).
 */
export function readLevel(text: string): Result<Level> {
  const read = readLinedJson(text);
  if (!read.ok) return read;
  if (read.value.kind !== 'record') return fail('level-no-record', { line: read.value.line });
  const { fields, line } = read.value;
  for (const [field, { line: at }] of fields) {
    if (!Object.hasOwn(levelSchema, field)) return fail('level-field-unknown', { line: at, field, fields: known() });
  }
  const level: Record<string, unknown> = {};
  for (const [field, rule] of Object.entries(levelSchema)) {
    const found = fields.get(field);
    if (found === undefined && mayLack.includes(field)) continue;
    if (found === undefined) return fail('level-field-missing', { line, field, fields: known() });
    const problem = findProblem(field, found, rule);
    if (problem !== null) return { ok: false, problem };
    level[field] = plain(found);
  }
  return succeed(level as unknown as Level);
}

/** A level as the text of a file, its fields in the order of the schema. */
export function writeLevel(level: Level): string {
  return `${JSON.stringify(Object.fromEntries(fieldNames.map((field) => [field, level[field]])), null, 2)}\n`;
}

const fieldNames = Object.keys(levelSchema) as (keyof Level)[];

function known(): string {
  return fieldNames.join(', ');
}

function findProblem(field: string, found: LinedJson, rule: FieldRule): Problem | null {
  const { line } = found;
  switch (rule.kind) {
    case 'words':
      return isWords(found) ? null : { code: 'level-words', data: { line, field, most: LONGEST_WORDS } };
    case 'number': {
      const { low, high, whole } = rule;
      const value = found.kind === 'value' ? found.value : null;
      const sound = typeof value === 'number' && value >= low && value <= high && (!whole || Number.isInteger(value));
      return sound ? null : { code: 'level-number', data: { line, field, low, high } };
    }
    case 'world': {
      const name = found.kind === 'value' && typeof found.value === 'string' ? readWorldName(found.value) : null;
      const sound = name?.ok === true && found.kind === 'value' && name.value === found.value;
      return sound ? null : { code: 'level-world', data: { line, field } };
    }
    case 'nonce': {
      const sound = found.kind === 'value' && typeof found.value === 'string' && NONCE.test(found.value);
      return sound ? null : { code: 'level-nonce', data: { line, field } };
    }
    case 'one':
      return isChoice(found, rule.of) ? null : refuse(field, found, rule.of);
    case 'some': {
      if (found.kind !== 'list') return refuse(field, found, rule.of);
      const odd = found.items.find((item) => !isChoice(item, rule.of));
      return odd === undefined ? null : refuse(field, odd, rule.of);
    }
  }
}

function isWords(found: LinedJson): boolean {
  if (found.kind !== 'record') return false;
  const languages = [...found.fields.keys()].sort();
  const said = [...found.fields.values()].map((each) => (each.kind === 'value' ? each.value : null));
  const sound = (text: unknown) => typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST_WORDS;
  return languages.join() === 'de,en' && said.every(sound);
}

function isChoice(found: LinedJson, choices: readonly (string | number)[]): boolean {
  return found.kind === 'value' && choices.some((choice) => choice === found.value);
}

function refuse(field: string, found: LinedJson, choices: readonly (string | number)[]): Problem {
  const { line } = found;
  return {
    code: 'level-choice',
    data: { line, field, found: JSON.stringify(plain(found)).slice(0, LONGEST_WORDS), choices: choices.join(', ') },
  };
}

function plain(node: LinedJson): unknown {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'list':
      return node.items.map(plain);
    case 'record':
      return Object.fromEntries([...node.fields].map(([field, value]) => [field, plain(value)]));
  }
}
