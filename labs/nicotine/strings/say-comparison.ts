// How two wells differ up to their receptors, in one sentence: on the page above the picture, on the command line below the shares.
import { createTranslator, formatNumber, type Locale } from '@offshoot/language';
import { insideWords } from './inside.ts';

type Word = keyof (typeof insideWords)['de'];
type Said<Prefix extends string> = Word extends infer W ? (W extends `${Prefix}${infer Rest}` ? Rest : never) : never;

/** What is known of the two; the lab's model gives it. */
export interface SayableComparison {
  readonly differences: readonly Said<'differs.'>[];
  /** How many times as far the docking sites of the second open; null when one does not open at all. */
  readonly openRatio: number | null;
  readonly mainStage: Said<'stage.from.'> | null;
}

const ratioDigits = 2; // a third figure of a ratio says nothing to a pupil

/** Says what differs between two wells, A and B, and where most of the difference comes from. */
export function sayComparison({ differences, openRatio, mainStage }: SayableComparison, locale: Locale): string {
  const say = createTranslator(locale, insideWords);
  if (differences.length === 0) return say('compare.same');
  if (differences.length > 1)
    return say('compare.two', { what: differences.map((one) => say(`differs.${one}`)).join(', ') });
  if (openRatio === null) return say('compare.never');
  const ratio = formatNumber(locale, openRatio, { digits: ratioDigits });
  if (mainStage === null) return say('compare.dose', { ratio });
  return say('compare.sentence', { ratio, stage: say(`stage.from.${mainStage}`) });
}
