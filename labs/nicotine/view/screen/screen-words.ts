// A row of the long list in words: name, factor, how far it is sure.
import type { LabWords } from '../lab-words.ts';
import type { EntryDose, ScreenEntry } from './screen-entry.ts';

export function nameOf({ say }: LabWords, { molecule }: ScreenEntry): string {
  return say('known', molecule, {}, molecule);
}

export function factorOf({ words, estimate }: LabWords, { selectivity: { value, atLeast } }: ScreenEntry): string {
  if (value === null) return words('screen.factor.none');
  return words(atLeast ? 'screen.factor.least' : 'screen.factor', { factor: estimate(value) });
}

/** Between which values the exact one lies; empty where there is nothing to say. */
export function betweenOf({ words, estimate }: LabWords, { selectivity, fidelity }: ScreenEntry): string {
  const [low, high] = selectivity.between;
  if (fidelity === 'exact' || selectivity.value === null || low === null) return '';
  if (high === null) return words('screen.between.open', { low: estimate(low) });
  return words('screen.between', { low: estimate(low), high: estimate(high) });
}

export function fidelityOf({ words }: LabWords, { fidelity }: ScreenEntry): string {
  return words(fidelity === 'exact' ? 'screen.exact' : 'screen.estimated');
}

export function doseText({ words, estimate }: LabWords, { value, reason }: EntryDose): string {
  if (value !== null) return estimate(value);
  return words(reason === 'below' ? 'screen.detail.below' : 'screen.detail.none');
}

export function spanText(lab: LabWords, [low, high]: readonly [number | null, number | null]): string {
  const { words, estimate } = lab;
  if (low === null && high === null) return '–';
  if (high === null) return words('screen.detail.over', { low: estimate(low ?? 0) });
  return words('screen.detail.from', { low: estimate(low ?? 0), high: estimate(high) });
}
