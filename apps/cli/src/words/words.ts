// The command's and the lab's words in the user's language, and sentences for codes that science returns.
import { createTranslator, formatDose, formatNumber, formatPercent, translateIfKnown } from '@offshoot/language';
import type { Locale, Translator, Values } from '@offshoot/language';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import type { Problem } from '@offshoot/quantities';
import { commandStrings } from '../strings/index.ts';

/** A key of the command's words. */
export type CommandKey = keyof (typeof commandStrings)['de'];

/** What a lab has words for, by the code that comes as data. */
export type LabWordKind = 'finding' | 'repair' | 'group' | 'known' | 'enzyme' | 'site' | 'pocket' | 'stage' | 'region';

export interface Words {
  readonly locale: Locale;
  readonly say: Translator<CommandKey>;
  /** One line that says what is wrong. */
  problem(problem: Problem): string;
  /** The lab's word for a code; the code itself where the lab has none. */
  lab(kind: LabWordKind, code: string, data?: Values): string;
  dose(dose: number): string;
  share(share: number): string;
  /** Three significant digits. */
  number(value: number): string;
}

export function createWords(locale: Locale): Words {
  const say = createTranslator(locale, commandStrings);
  const sayLab = createTranslator(locale, nicotineStrings);
  const lab: Words['lab'] = (kind, code, data) =>
    translateIfKnown(sayLab, nicotineStrings, `${kind}.${code}`, data) ?? code;
  return {
    locale,
    say,
    lab,
    problem({ code, data }) {
      const key = `problem.${code}`;
      const sentence =
        translateIfKnown(say, commandStrings, key, data) ?? translateIfKnown(sayLab, nicotineStrings, key, data);
      return oneLine(sentence ?? say('problem.unknown-code', { code }));
    },
    dose: (dose) => formatDose(locale, dose),
    share: (share) => formatPercent(locale, share),
    number: (value) => formatNumber(locale, value),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
