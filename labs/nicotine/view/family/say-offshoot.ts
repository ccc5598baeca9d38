// What is said of a molecule of the family tree: how it was made, what it is called, its verdict in one word.
import type { FamilyStep, Offshoot } from '../../model/index.ts';
import type { LabWordKey } from '../../strings/index.ts';
import type { LabWords } from '../lab-words.ts';

/** A verdict, or `withheld` where only the band is told. */
export type OffshootMark = Offshoot['verdict'] | 'withheld';

export function markOf({ verdict, bandOnly }: Offshoot): OffshootMark {
  return bandOnly ? 'withheld' : verdict;
}

/** How a molecule was made: "Chlor angehängt." */
export function sayStep({ words, say }: LabWords, { how, code, data }: FamilyStep): string {
  if (code === null) return words(`family.step.${how}`);
  if (how === 'repair') return words('family.step.repair', { repair: say('repair', code, data) });
  const named = Object.entries(data).map(([key, value]) => [key, partNames(key, value)]);
  return say('sketch.done', code, Object.fromEntries(named) as FamilyStep['data']);

  /** Stamps and rings come as ids. */
  function partNames(key: string, value: string | number): string | number {
    return key === 'stamp' || key === 'ring' ? words(`${key}.${value}` as LabWordKey) : value;
  }
}

/** The name of a known molecule, else its formula. */
export function nameOffshoot({ say }: LabWords, { name, formula }: Offshoot): string {
  return name === null ? formula : say('known', name, undefined, name);
}

/** Everything that the picture of a molecule shows, for the ear. */
export function sayOffshoot(
  lab: LabWords,
  one: Offshoot,
  shown: { readonly tries: number; readonly branches: number; readonly now: boolean },
): string {
  const { words } = lab;
  return words('family.node', {
    name: nameOffshoot(lab, one),
    made: sayStep(lab, one.made),
    verdict: words(`family.verdict.${markOf(one)}`),
    tries: words('family.tries', { count: shown.tries }),
    branches: shown.branches,
    now: shown.now ? 1 : 0,
  });
}
