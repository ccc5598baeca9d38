// How tries are called on the bench: in the menu of tries, newest first, and beside the plate's title.
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { formatNumber, formatPercent } from '@offshoot/language';
import { useLocale, useTranslator, type Choice } from '@offshoot/ui';
import type { BenchState, Try } from './bench-store.ts';

export function useTryWords(state: BenchState, shown: Try | null): { choices: Choice[]; aside: string } {
  const words = useTranslator(nicotineStrings);
  const locale = useLocale();
  const choices = state.tries
    .map((one): Choice => ({
      id: one.id,
      text: words('shot.entry', { number: one.number, molecule: one.molecule }),
      more: words('shot.entry.more', { world: one.design.world, replicate: one.design.replicate }),
    }))
    .reverse();
  return { choices, aside: shown === null ? '' : statusOf(shown) };

  function statusOf(one: Try): string {
    if (one.status === 'running') return words('shot.running');
    if (one.status === 'stopped')
      return words('shot.stopped', { share: formatPercent(locale, one.table.shareComputed) });
    const seconds = words('shot.seconds', { seconds: formatNumber(locale, one.seconds ?? 0, { places: 1 }) });
    return state.tries.length > 1 ? seconds : `${words('shot.number', { number: one.number })} · ${seconds}`;
  }
}
