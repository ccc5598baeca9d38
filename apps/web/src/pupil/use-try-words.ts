// How tries are called on the bench: in the menu of tries, newest first, and beside the plate's title.
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { formatNumber, formatPercent, translateIfKnown } from '@offshoot/language';
import { useLocale, useTranslator, type Choice } from '@offshoot/ui';
import type { BenchState, Try } from './bench-store.ts';

/** Older tries are in the collection: a menu longer than this is no help. */
const mostChoices = 30;

export function useTryWords(
  state: BenchState,
  shown: Try | null,
): { choices: Choice[]; aside: string; molecule: string } {
  const words = useTranslator(nicotineStrings);
  const locale = useLocale();
  const choices = state.tries
    .slice(-mostChoices)
    .map((one): Choice => ({
      id: one.id,
      text: words('shot.entry', { number: one.number, molecule: nameOf(one.molecule) }),
      more: words('shot.entry.more', { world: one.design.world, replicate: one.design.replicate }),
    }))
    .reverse();
  const aside = shown === null ? '' : statusOf(shown);
  return { choices, aside, molecule: shown === null ? '' : nameOf(shown.molecule) };

  function nameOf(molecule: string): string {
    return translateIfKnown(words, nicotineStrings, `known.${molecule}`) ?? molecule;
  }

  function statusOf(one: Try): string {
    if (one.status === 'running') return words('shot.running');
    if (one.status === 'stopped')
      return words('shot.stopped', { share: formatPercent(locale, one.table?.shareComputed ?? 0) });
    const seconds = words('shot.seconds', { seconds: formatNumber(locale, one.seconds ?? 0, { places: 1 }) });
    // A try that came from a file took no time here.
    if (one.seconds === null && one.origin !== undefined) return one.origin;
    return state.tries.length > 1 ? seconds : `${words('shot.number', { number: one.number })} · ${seconds}`;
  }
}
