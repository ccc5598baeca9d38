// The first sentence of a result from its counts alone: what a notebook's card says of a shot whose animals are not at hand.
import { shareInterval } from '@offshoot/analysis';
import type { LabWords } from '../lab-words.ts';

/** Populations of a group, and how many stumble and are dead at each dose. */
export interface CountedGroup {
  readonly n: number;
  readonly stumbles: readonly number[];
  readonly dead: readonly number[];
}

/** "At dose 0.316: 83 % of the insects with the quirk stumble, ...", without marks. */
export function countsSentence(
  lab: LabWords,
  counts: Readonly<Record<string, CountedGroup>>,
  doses: readonly number[],
  doseIndex: number,
): string {
  const atDose = lab.words('result.atDose', { dose: lab.dose(doses[doseIndex] ?? 0) });
  if (!['quirk', 'ordinary', 'bee'].every((group) => lab.labelled.includes(group))) {
    const sum = (part: (group: CountedGroup) => number | undefined) =>
      Object.values(counts).reduce((total, group) => total + (part(group) ?? 0), 0);
    const all = {
      stumbling: sum(({ stumbles }) => stumbles[doseIndex]),
      dead: sum(({ dead }) => dead[doseIndex]),
      count: sum(({ n }) => n),
    };
    return `${atDose}: ${lab.words('result.hidden', all).replace(/<\/?b>/g, '')}`;
  }
  const countOf = (group: string, effect: 'stumbles' | 'dead') => counts[group]?.[effect][doseIndex] ?? 0;
  const sizeOf = (group: string) => counts[group]?.n ?? 0;
  const shareOfQuirk = (effect: 'stumbles' | 'dead') =>
    lab.share(sizeOf('quirk') === 0 ? 0 : countOf('quirk', effect) / sizeOf('quirk'));
  const bees = countOf('bee', 'stumbles');
  const [low, high] = shareInterval(bees, Math.max(1, sizeOf('bee')));
  const sizes = { othersCount: sizeOf('ordinary'), beesCount: sizeOf('bee') };
  const stumbling = lab.words('result.stumble', {
    ...sizes,
    quirkShare: shareOfQuirk('stumbles'),
    others: countOf('ordinary', 'stumbles'),
    bees,
    beesRange:
      bees === 0
        ? lab.words('result.atMost', { high: lab.share(high) })
        : lab.words('result.between', { low: lab.share(low), high: lab.share(high) }),
  });
  return `${atDose}: ${stumbling.replace(/<\/?b>/g, '')}`;
}
