// The lab's words in the pupil's language, and numbers the way this lab writes them: doses with three figures,
// shares as whole percents.
import {
  formatDose,
  formatInterval,
  formatNumber,
  formatPercent,
  translateIfKnown,
  type Locale,
  type Translator,
  type Values,
} from '@offshoot/language';
import { useLocale, useTranslator } from '@offshoot/ui';
import { useContext, useMemo } from 'react';
import { PlateLabelling } from './plate/labels.ts';
import { nicotineStrings, type LabWordKey } from '../strings/index.ts';

/** Kinds of words whose key comes as data from the science rooms. */
export type SaidKind =
  | 'problem'
  | 'finding'
  | 'repair'
  | 'group'
  | 'region'
  | 'known'
  | 'site'
  | 'pocket'
  | 'enzyme'
  | 'grip'
  | 'way'
  | 'place'
  | 'sketch.done';

export interface LabWords {
  words: Translator<LabWordKey>;
  /** The sentence of a code that came as data; `otherwise` where the catalogue has none. */
  say: (kind: SaidKind, code: string, data?: Values, otherwise?: string) => string;
  /** The kind of an animal, or that it bears no label at this level. */
  kind: (group: string) => string;
  /** Groups that this level names to the pupil. */
  labelled: readonly string[];
  /** What the pupil calls a population: where its kind is not named, a number of the mixed plate. */
  numberOf: (population: number) => number;
  /** A dose in nicotine units. */
  dose: (dose: number) => string;
  /** A dose that was estimated: two figures. */
  estimate: (dose: number) => string;
  /** The interval of an estimated dose; an end that is not known is left open. */
  interval: (low: number | null, high: number | null) => string;
  /** A share 0-1 as a whole percent. */
  share: (share: number) => string;
  /** A number with so many places behind the comma. */
  number: (value: number, places: number) => string;
  locale: Locale;
}

/** Said where the catalogue lacks a code. */
const unknownKeys = {
  problem: 'problem.unknown',
  finding: 'finding.unknown',
  repair: 'repair.unknown',
  group: 'group.unknown',
  region: 'region.unknown',
  known: 'molecule.unnamed',
  site: 'site.pocket',
  pocket: 'pocket.alpha',
  enzyme: 'way.otherEnzymes',
  grip: 'grip.pocket',
  way: 'way.others',
  place: 'site.pocket',
  'sketch.done': 'family.step.edit',
} as const satisfies Record<SaidKind, LabWordKey>;

const estimateDigits = 2; // the intervals are wider than a third figure

export function useLabWords(): LabWords {
  const locale = useLocale();
  const words = useTranslator(nicotineStrings);
  const { labelled, numberOf } = useContext(PlateLabelling);
  return useMemo(() => {
    const say: LabWords['say'] = (kind, code, data, otherwise) =>
      translateIfKnown(words, nicotineStrings, `${kind}.${code}`, data) ?? otherwise ?? words(unknownKeys[kind]);
    return {
      words,
      locale,
      labelled,
      numberOf,
      say,
      kind: (group) => (labelled.includes(group) ? say('group', group) : words('group.hidden')),
      dose: (dose) => formatDose(locale, dose),
      estimate: (dose) => formatNumber(locale, dose, { digits: estimateDigits }),
      interval: (low, high) => formatInterval(locale, low, high, { digits: estimateDigits }),
      share: (share) => formatPercent(locale, share),
      number: (value, places) => formatNumber(locale, value, { places }),
    };
  }, [words, locale, labelled, numberOf]);
}
