// What differs between two shots, in the pupil's words: one short sentence a difference.
import type { Difference } from '@offshoot/inquiry';
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { translateIfKnown } from '@offshoot/language';
import { useTranslator } from '@offshoot/ui';
import { inquiryPageStrings } from '../../../strings/inquiry-page.ts';

export function useDifferenceWords(): (difference: Difference) => string[] {
  const lab = useLabWords();
  const words = useTranslator(inquiryPageStrings);
  return (difference) => {
    switch (difference.kind) {
      case 'subject':
        if (difference.edits === null) return [words('differs.far')];
        return difference.edits.map(
          ({ code, data }) => translateIfKnown(lab.words, nicotineStrings, code, data) ?? lab.words('edit.unknown'),
        );
      case 'manipulation': {
        const [kind = '', target = ''] = difference.manipulation.split(':');
        const named = translateIfKnown(lab.words, nicotineStrings, `manipulation.${kind}`, {
          target: lab.say('region', target, {}, target),
        });
        return [words(`differs.manipulation.${difference.change}`, { manipulation: named ?? difference.manipulation })];
      }
      case 'doses':
        return [words('differs.doses')];
      case 'world':
        return [words('differs.world', { from: difference.from, to: difference.to })];
      case 'part':
        return [words('differs.part')];
      case 'populations':
        return [words('differs.populations', { from: difference.from, to: difference.to })];
      case 'replicate':
        return [words('differs.replicate', { from: difference.from, to: difference.to })];
    }
  };
}
