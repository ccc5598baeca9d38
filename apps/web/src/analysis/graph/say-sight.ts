// What is seen in a graph, as sentences: the codes and numbers of the analysis in the pupil's words.
import type { GraphDescription, Sight } from '@offshoot/analysis';
import { formatPercent } from '@offshoot/language';
import { analysisStrings } from '../../../strings/analysis.ts';
import type { AnalysisWords } from '../use-analysis-words.ts';
import { writePoints } from '../write-points.ts';

type SawKey = Extract<keyof (typeof analysisStrings)['de'], `saw.${string}`>;

/** One sentence a sight, the panel and the series in front. */
export function saySights(graph: GraphDescription, analysis: AnalysisWords): string[] {
  return graph.sights.map((sight) => saySight(sight, analysis));
}

function saySight({ code, data }: Sight, analysis: AnalysisWords): string {
  const { words } = analysis;
  const write = writerOf(data['shares'] === 1, analysis);
  const numbers = Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => (typeof value === 'number' ? [[name, write.value(value)]] : [])),
  );
  const between = code.startsWith('groups') || code.startsWith('pair');
  const interval = analysis.interval(
    numberOrNull(data['low']),
    numberOrNull(data['high']),
    between ? write.difference : write.value,
  );
  const values = {
    ...data,
    ...numbers,
    interval,
    difference: typeof data['difference'] === 'number' ? write.signed(data['difference'], code) : '',
    n: data['n'] ?? 0,
    of: data['of'] ?? 0,
    group: data['group'] === '' ? 'none' : (data['group'] ?? ''),
  };
  const key = `saw.${code}` as SawKey;
  const sentence = words(key, values);
  const { series, panel } = data;
  const withSeries = typeof series === 'string' ? words('saw.series', { series, sentence }) : sentence;
  return typeof panel === 'string' ? words('saw.panel', { panel, sentence: withSeries }) : withSeries;
}

function numberOrNull(value: string | number | null | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** Shares in percent, their differences in percentage points. */
function writerOf(shares: boolean, { words, locale, number }: AnalysisWords) {
  if (!shares) {
    const signed = (value: number, code: string) =>
      `${code.startsWith('pair') && value > 0 ? '+' : ''}${number(value)}`;
    return { value: number, difference: number, signed };
  }
  const points = (value: number) => writePoints(locale, value);
  return {
    value: (value: number) => formatPercent(locale, value),
    difference: points,
    signed: (value: number, code: string) =>
      words('points', { value: `${code.startsWith('pair') && value > 0 ? '+' : ''}${points(value)}` }),
  };
}
