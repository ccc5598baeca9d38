// The verdict on one molecule for people: one line, then the reasons and repairs below it.
import { formatFormula } from '@offshoot/language';
import type { CheckObject } from '../contract/check-object.ts';
import type { Words } from '../words/words.ts';

const marks = { error: '✗', warning: '!', note: '·' } as const;
/** A long input is cut on the screen; `--json` has it whole. */
const WIDEST_INPUT = 60;
const INDENT = '  ';

export function reportCheck(check: CheckObject, words: Words): string[] {
  const verdict = words.say(`verdict.${check.verdict ?? 'unreadable'}`);
  const name = check.name === null ? [] : [words.lab('known', check.name)];
  const formula = check.formula === null ? [] : [formatFormula(check.formula)];
  const input = check.input.length > WIDEST_INPUT ? `${check.input.slice(0, WIDEST_INPUT)}…` : check.input;
  return [
    [input === '' ? '""' : input, verdict, ...formula, ...name].join(INDENT),
    ...check.findings.map(({ severity, message }) => `${INDENT}${marks[severity]} ${message}`),
    ...check.repairs.map((repair) => `${INDENT}→ ${words.say('report.repair', repair)}`),
  ];
}
