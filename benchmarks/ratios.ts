// Ratios that say how fast Offshoot is beside something else measured in the same run; more is better. The committed ones
// (ratios.json) are what a new run is held against: a drop of more than a tenth is marked.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Ratio {
  readonly name: string;
  /** Median, and the quarters around it where it was measured several times. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** What was asked for; 0 where nothing was. */
  readonly asked: number;
}

export interface ComparedRatio extends Ratio {
  readonly before: number | null;
  /** now / before - 1; null without one before. */
  readonly change: number | null;
  readonly dropped: boolean;
}

/** A drop of more than this share is a regression. */
const MOST_DROP = 0.1;

/** Sets each ratio beside the one of the same name before it; those that are gone are left out. */
export function compareRatios(now: readonly Ratio[], before: readonly Ratio[]): ComparedRatio[] {
  return now.map((ratio) => {
    const old = before.find(({ name }) => name === ratio.name)?.value ?? null;
    const change = old === null || old === 0 ? null : ratio.value / old - 1;
    return { ...ratio, before: old, change, dropped: change !== null && change < -MOST_DROP };
  });
}

/** The committed ratios; those of the file where there is no repository; none at all the first time. */
export function readCommittedRatios(file: string): Ratio[] {
  try {
    const text = execFileSync('git', ['show', `HEAD:${file}`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(text) as Ratio[];
  } catch {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Ratio[];
    } catch {
      return [];
    }
  }
}

export function describeRatios(ratios: readonly ComparedRatio[]): string {
  const rows = ratios.map(({ name, value, low, high, asked, before, change, dropped }) => {
    const spread = low === undefined || high === undefined ? '' : ` (${low.toFixed(2)} to ${high.toFixed(2)})`;
    const cells = [
      name,
      `${value.toFixed(2)}${spread}`,
      asked === 0 ? '' : `${asked}${value >= asked ? ', reached' : ', NOT reached'}`,
      before === null ? '' : before.toFixed(2),
      change === null ? '' : `${change >= 0 ? '+' : ''}${(change * 100).toFixed(0)} %${dropped ? ' **DROPPED**' : ''}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const dropped = ratios.filter((ratio) => ratio.dropped).map(({ name }) => name);
  return [
    '| ratio, in one run | now (quarters around the median) | asked | committed before | change |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    dropped.length === 0
      ? 'No ratio is more than a tenth below the committed one.'
      : `**More than a tenth below the committed figure: ${dropped.join('; ')}.**`,
  ].join('\n');
}
