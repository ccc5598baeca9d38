// How the name of a generated world is spelt: `w2-1-igel` is generator 2, first attempt, seed `igel`. The attempt is part of the
// name, so that a world is opened without looking for a fair one again, and so that worlds of before keep their names.

/** The generator that draws rules too; worlds with any other name are drawn by the first one. */
export const RULES_GENERATOR = 2;

export interface GeneratedName {
  readonly attempt: number;
  readonly seed: string;
}

/** Longest seed: a world's name has 32 characters at most. */
export const LONGEST_SEED = 26;
const SPELLING = /^w2-([1-9]\d?)-([a-z0-9-]{1,26})$/;

/** The parts of a generated world's name; null for any other name. */
export function readGeneratedName(name: string): GeneratedName | null {
  const [, attempt, seed] = SPELLING.exec(name) ?? [];
  return attempt === undefined || seed === undefined ? null : { attempt: Number(attempt), seed };
}

export function writeGeneratedName({ attempt, seed }: GeneratedName): string {
  return `w${RULES_GENERATOR}-${attempt}-${seed}`;
}
