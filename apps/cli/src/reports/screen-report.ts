// The end of a screen for people: how many lines, which hits were confirmed.
import { formatNumber } from '@offshoot/language';
import type { ScreenSummaryObject } from '../contract/screen-object.ts';
import type { Words } from '../words/words.ts';

export function reportScreen(summary: ScreenSummaryObject, words: Words): string[] {
  const { screened, faulty, seconds, candidates, hits, hitFrom } = summary;
  const time = formatNumber(words.locale, seconds, { places: 1 });
  return [
    words.say('screen.done', { screened, faulty, seconds: time }),
    words.say('screen.candidates', { count: candidates, factor: hitFrom, run: hits.length }),
    ...hits.map(({ line, name, smiles, estimated, exact, confirmed }) =>
      words.say(confirmed ? 'screen.hit' : 'screen.miss', {
        line,
        name,
        smiles,
        estimated: words.number(estimated),
        exact: exact === null ? '–' : words.number(exact),
      }),
    ),
  ];
}
