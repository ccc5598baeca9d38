// What the order of the plate, or the other try, tells: one sentence.
import { RichText, type WellState } from '@offshoot/ui';
import type { PlateWell } from '../../../model/index.ts';
import { useLabWords } from '../../lab-words.ts';
import type { OutcomeTable } from '../outcome-table.ts';
import type { PlateReading } from './use-plate-reading.ts';

export interface PlateSentenceProps {
  wells: readonly PlateWell[];
  table: OutcomeTable;
  doseIndex: number;
  reading: PlateReading;
  order: string;
  /** The other try's name and its dose. */
  other: { readonly name: string; readonly dose: number } | null;
}

export function PlateSentence({ wells, table, doseIndex, reading, order, other }: PlateSentenceProps) {
  const { words, dose } = useLabWords();
  const { states, clades, quarters } = reading;
  const hits = (well: number) => table.readingOf(doseIndex, well)?.hit === true;
  if (other !== null) {
    const count = (state: WellState) => states.filter((one) => one === state).length;
    const counts = { onlyA: count('onlyA'), onlyB: count('onlyB'), both: count('both'), neither: count('neither') };
    const differs = other.dose !== table.doses[doseIndex];
    const sentence = words('plate.pair.sentence', { other: other.name, ...counts });
    return (
      <p className="plate-sentence">
        <RichText text={sentence} /> {differs && words('plate.pair.dose', { dose: dose(other.dose) })}
      </p>
    );
  }
  if (order === 'tree' && clades !== null) {
    const families = countAlike(wells, clades, hits);
    return families.all === 0 ? null : (
      <p className="plate-sentence">
        <RichText text={words('plate.tree.sentence', { alike: families.alike, families: families.all })} />{' '}
        {reading.unsure.size > 0 && words('plate.unsure.more')}
      </p>
    );
  }
  if (quarters === null) return null;
  const of = (quarter: number) =>
    wells.map((_, well) => well).filter((well) => wells[well]!.group === 'quirk' && quarters.get(well) === quarter);
  const [low, high] = [of(0), of(3)];
  const counts = { low: low.filter(hits).length, lowCount: low.length };
  return (
    <p className="plate-sentence">
      <RichText
        text={words('plate.trait.sentence', { ...counts, high: high.filter(hits).length, highCount: high.length })}
      />
    </p>
  );
}

/** Families of two and more among those with the quirk, and in how many of them all fare alike. */
function countAlike(wells: readonly PlateWell[], clades: readonly number[], hits: (well: number) => boolean) {
  const families = new Map<number, boolean[]>();
  wells.forEach(({ group }, well) => {
    if (group === 'quirk') families.set(clades[well]!, [...(families.get(clades[well]!) ?? []), hits(well)]);
  });
  const large = [...families.values()].filter(({ length }) => length > 1);
  return { all: large.length, alike: large.filter((fates) => fates.every((fate) => fate === fates[0])).length };
}
