// Dose and effect of a try as a chart description: one line a group, the share that is hit at each computed dose.
import { describeDoseResponse, type ChartDescription, type SeriesTone } from '@offshoot/analysis';
import { groupIds } from '../plate/group-ids.ts';
import type { LabWords } from '../lab-words.ts';
import type { OutcomeTable } from '../plate/outcome-table.ts';

/** What counts as an effect: the heart stumbles or the animal is dead; or dead alone. */
export type EffectKind = 'hit' | 'dead';

const lines: readonly { id: 'quirk' | 'ordinary' | 'bee' | 'all'; tone: SeriesTone; dashed: boolean }[] = [
  { id: 'quirk', tone: 'quirk', dashed: false },
  { id: 'ordinary', tone: 'ordinary', dashed: false },
  { id: 'bee', tone: 'caution', dashed: true },
];

/** Where some kinds are not named, one line of all populations stands for them. */
const everyone = { id: 'all', tone: 'ordinary', dashed: true } as const;

/** The chart of a try; doses that are not complete yet are left out. */
export function describeEffect(
  lab: LabWords,
  table: OutcomeTable,
  kind: EffectKind,
  doseIndex: number,
): ChartDescription {
  return describeDoseResponse(
    table.doses,
    linesOf(lab.labelled).map((line) => ({
      ...line,
      name: lab.words(`effect.line.${line.id}`),
      counts: table.doses.map((_, index) => {
        const count = table.countAt(index, line.id === 'all' ? groupIds : [line.id]);
        const complete = count.wells > 0 && count.computed === count.wells;
        return complete ? { k: kind === 'hit' ? count.hit : count.dead, n: count.computed } : null;
      }),
    })),
    {
      title: lab.words('effect.title'),
      xName: lab.words('effect.x'),
      yName: lab.words('effect.y'),
      writeDose: lab.dose,
      writeShare: lab.share,
    },
    table.doses[doseIndex] ?? null,
  );
}

function linesOf(labelled: readonly string[]): typeof lines {
  const named = lines.filter(({ id }) => labelled.includes(id));
  return named.length === lines.length ? named : [...named, everyone];
}
