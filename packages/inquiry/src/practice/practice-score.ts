// What a practice score is made of: cases that the log holds, each well done or not, with the reason as a code. Never a mark
// and never a rank: it says what to try next.

export const practiceRules = ['changes-one-thing', 'repeats', 'predicts-before', 'tests-own-claim', 'revises'] as const;
export type PracticeRule = (typeof practiceRules)[number];

/** One case: action number `action` of the log was (not) good practice, because of `code`. */
export interface PracticeCase {
  readonly action: number;
  readonly good: boolean;
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

export interface PracticeScore {
  readonly rule: PracticeRule;
  readonly good: number;
  readonly of: number;
  /** `not-yet`: too few cases to say. */
  readonly state: 'not-yet' | 'seldom' | 'sometimes' | 'mostly';
  readonly cases: readonly PracticeCase[];
}

/** Cases needed before a habit is spoken of, by rule: claims are rarer than shots. Our choice. */
const LEAST_CASES: Readonly<Record<PracticeRule, number>> = {
  'changes-one-thing': 3,
  'predicts-before': 3,
  repeats: 1,
  'tests-own-claim': 1,
  revises: 1,
};
const MOSTLY = 2 / 3;
const SOMETIMES = 1 / 3;

/** Sums up the cases of a rule. */
export function sumUpCases(rule: PracticeRule, cases: readonly PracticeCase[]): PracticeScore {
  const good = cases.filter((each) => each.good).length;
  const share = good / cases.length;
  let state: PracticeScore['state'] = 'seldom';
  if (cases.length < LEAST_CASES[rule]) state = 'not-yet';
  else if (share >= MOSTLY) state = 'mostly';
  else if (share >= SOMETIMES) state = 'sometimes';
  return { rule, good, of: cases.length, state, cases };
}
