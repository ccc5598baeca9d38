// Which groups the notebook may count at this level: those that the level names, and all together where it hides some.
import { useLabWords } from '@offshoot/labs/nicotine/view';
import { everyGroup } from '../book/shot-card.ts';

/** Groups that are compared where all kinds are named. */
const compared = ['quirk', 'ordinary', 'bee'] as const;

export interface ToldGroups {
  /** In the order in which they are offered; the first is the usual one. */
  readonly groups: readonly string[];
  /** Whether a group's counts may be shown at this level. */
  readonly isTold: (group: string) => boolean;
  readonly say: (group: string) => string;
}

export function useToldGroups(): ToldGroups {
  const lab = useLabWords();
  const named = compared.filter((group) => lab.labelled.includes(group));
  const groups = named.length === compared.length ? named : [...named, everyGroup];
  return {
    groups,
    isTold: (group) => group === everyGroup || lab.labelled.includes(group),
    say: (group) => (group === everyGroup ? lab.say('group', group) : lab.kind(group)),
  };
}
