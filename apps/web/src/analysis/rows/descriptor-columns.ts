// Descriptors of the molecules as columns; those in which the molecules do not differ tell nothing and are left out.
import { numberColumn, type NumberColumn } from '@offshoot/analysis';
import { descriptorNames, type DescriptorName } from '@offshoot/labs/nicotine/view';
import type { SubjectCard } from '@offshoot/labs/nicotine/model';

const units: Partial<Record<DescriptorName, string>> = { charged: 'share', polarity: 'A2', mass: 'Da' };

/** @param subjects the subject of each row @param names which descriptors */
export function descriptorColumns(
  subjects: readonly string[],
  cards: ReadonlyMap<string, SubjectCard | null>,
  names: readonly DescriptorName[] = descriptorNames,
): NumberColumn[] {
  const distinct = [...new Set(subjects)];
  return names.flatMap((name) => {
    const valueOf = (subject: string) => cards.get(subject)?.descriptors[name] ?? NaN;
    const values = new Map(distinct.map((subject) => [subject, valueOf(subject)]));
    if (new Set(values.values()).size < 2) return [];
    const head = { id: name, level: 'shot', unit: units[name] ?? null } as const;
    return [
      numberColumn(
        head,
        Float64Array.from(subjects, (subject) => values.get(subject)!),
      ),
    ];
  });
}
