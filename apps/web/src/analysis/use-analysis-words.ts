// Names and numbers of the analysis in the pupil's language: columns with their units, labels, molecules, values.
import type { Column, GraphWords } from '@offshoot/analysis';
import { descriptorNames, useLabWords, type DescriptorName, type LabWords } from '@offshoot/labs/nicotine/view';
import {
  formatFormula,
  formatNumber,
  formatPercent,
  formatUnit,
  type Locale,
  type Translator,
} from '@offshoot/language';
import { useLocale, useTranslator } from '@offshoot/ui';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { analysisStrings } from '../../strings/analysis.ts';
import type { BenchDesk, Try } from '../pupil/bench-store.ts';
import { openAnalysisStore } from './analysis-store.ts';
import { ownOrigin } from './rows/origin-column.ts';

export type AnalysisTranslator = Translator<Extract<keyof (typeof analysisStrings)['de'], string>>;

export interface AnalysisWords {
  readonly words: AnalysisTranslator;
  readonly lab: LabWords;
  readonly locale: Locale;
  /** Without its unit. */
  readonly shortName: (id: string) => string;
  readonly nameOf: (column: Column) => string;
  readonly labelOf: (column: Column, label: string) => string;
  readonly moleculeName: (smiles: string) => string;
  readonly number: (value: number) => string;
  readonly interval: (low: number | null, high: number | null, write?: (value: number) => string) => string;
  /** A column as a formula spells it. */
  readonly formulaWord: (id: string) => string;
  readonly graphWords: GraphWords;
}

const knownColumns = Object.keys(analysisStrings.de)
  .filter((key) => key.startsWith('column.'))
  .map((key) => key.slice('column.'.length));
const shortUnits: Readonly<Record<string, string>> = { Hz: 'Hz', Da: 'Da', A2: 'Å²', fold: '×', '%': '%' };

export function useAnalysisWords(desk: BenchDesk): AnalysisWords {
  const words = useTranslator(analysisStrings);
  const lab = useLabWords();
  const locale = useLocale();
  const tries = useStore(desk.store, (state) => state.tries);
  const own = useStore(openAnalysisStore(), (state) => state.own);
  const ownNames = useStore(openAnalysisStore(), (state) => state.ownNames);
  return useMemo(() => {
    const names = { ...ownNames, ...Object.fromEntries(own.map(({ id, name }) => [id, name])) };
    const moleculeName = nameMolecules(tries, lab);
    const shortName = (id: string): string =>
      names[id] ??
      (knownColumns.includes(id)
        ? words(`column.${id}` as 'column.try')
        : descriptorNames.includes(id as DescriptorName)
          ? lab.words(`descriptor.${id as DescriptorName}`)
          : id);
    const number = (value: number): string => formatNumber(locale, value);
    const labelOf = (column: Column, label: string): string => {
      if (column.kind === 'molecule') return moleculeName(label);
      if (column.id === 'origin' && label === ownOrigin) return words('origin.own');
      return column.id === 'group' ? lab.kind(label) : label;
    };
    const nameOf = (column: Column): string => withUnit(shortName(column.id), column.unit, locale);
    return {
      words,
      lab,
      locale,
      shortName,
      nameOf,
      labelOf,
      moleculeName,
      number,
      interval: (low, high, write = number) => sayInterval(words, low, high, write),
      formulaWord: (id) => shortName(id).replace(/[^\p{L}\d]+/gu, '_'),
      graphWords: {
        nameOf,
        shortNameOf: ({ id }) => shortName(id),
        labelOf,
        number,
        share: (value) => formatPercent(locale, value),
        yes: words('yes'),
        no: words('no'),
        count: words('count.axis'),
        before: words('before'),
        after: words('after'),
      },
    };
  }, [words, lab, locale, tries, own, ownNames]);
}

function withUnit(name: string, unit: string | null, locale: Locale): string {
  if (unit === null || unit === 'share' || unit === '1') return name;
  const written = shortUnits[unit] ?? (unit === 'nicotine' ? formatUnit(locale, 'nicotine') : unit);
  return `${name} (${written})`;
}

function sayInterval(
  words: AnalysisTranslator,
  low: number | null,
  high: number | null,
  write: (value: number) => string,
): string {
  if (low === null && high === null) return words('interval.none');
  if (low === null) return words('interval.high', { high: write(high!) });
  return high === null
    ? words('interval.low', { low: write(low) })
    : words('interval.both', { low: write(low), high: write(high) });
}

/** A molecule's name; where two are called alike (one formula, two drawings) the number of its first try stands behind. */
function nameMolecules(tries: readonly Try[], lab: LabWords): (smiles: string) => string {
  const firstTries = new Map<string, Try>();
  for (const one of tries) if (!firstTries.has(one.design.subject)) firstTries.set(one.design.subject, one);
  const nameOf = (one: Try): string => lab.say('known', one.molecule, {}, formatFormula(one.molecule));
  const counts = new Map<string, number>();
  for (const one of firstTries.values()) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  return (smiles) => {
    const one = firstTries.get(smiles);
    if (one === undefined) return smiles;
    const name = nameOf(one);
    return (counts.get(name) ?? 0) > 1 ? `${name} (${one.number})` : name;
  };
}
