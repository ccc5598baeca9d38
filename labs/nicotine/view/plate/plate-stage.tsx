// The wells themselves, in the order in which they are looked at. Wells are numbered by the plate; what is touched is a
// place, and the order leads from one to the other.
import { WellPlate, type PlateGroup, type WellState } from '@offshoot/ui';
import { useCallback, useDeferredValue, useMemo } from 'react';
import type { PlateWell } from '../../model/index.ts';
import { useLabWords } from '../lab-words.ts';
import { usefulIds } from './group-ids.ts';
import { sayState } from './plate-legend.tsx';
import type { PlateView } from './arrange/plate-view.ts';
import type { PlateReading } from './arrange/use-plate-reading.ts';

export interface PlateStageProps {
  wells: readonly PlateWell[];
  /** Dose in words. */
  dose: string;
  doseIndex: number;
  view: PlateView;
  reading: PlateReading;
  chosen: number | null;
  onChoose: (well: number) => void;
  onLeave: () => void;
}

const columns = 25;

export function PlateStage({ wells, dose, doseIndex, view, reading, chosen, onChoose, onLeave }: PlateStageProps) {
  const lab = useLabWords();
  const { words, say, locale, labelled } = lab;
  const newest = useMemo(() => {
    const { order, states, unsure, runs } = reading;
    const places = order.map((well): WellState => states[well] ?? 'empty');
    const hatched = new Set(order.flatMap((well, place) => (unsure.has(well) ? [place] : [])));
    const { outcome, against } = view;
    const key = `${locale} ${doseIndex} ${outcome} ${against ?? ''} ${order.join()}`;
    return { wells, order, states: places, unsure: hatched, runs, namesKey: key };
  }, [wells, reading, locale, doseIndex, view]);
  // 500 wells at once take longer than a frame: they are drawn in slices, so that touch and keys come first.
  const shown = useDeferredValue(newest);
  const groups = usePlateGroups(shown.wells);
  const nameWell = useCallback(
    (place: number) => {
      const { population, group } = shown.wells[shown.order[place]!]!;
      const state = sayState(lab, view, shown.states[place] ?? 'empty');
      const unsure = shown.unsure.has(place);
      if (!labelled.includes(group))
        return words(unsure ? 'plate.well.hidden.unsure' : 'plate.well.hidden', { number: place + 1, state });
      const said = { number: population, group: say('group', group), state };
      return words(unsure ? 'plate.well.unsure' : 'plate.well', said);
    },
    [shown, view, lab, labelled],
  );
  return (
    <WellPlate
      name={words('plate.name', { count: wells.length, dose })}
      groups={groups}
      columns={columns}
      states={shown.states}
      unsure={shown.unsure}
      runs={shown.runs}
      nameWell={nameWell}
      namesKey={shown.namesKey}
      chosen={chosen === null ? null : shown.order.indexOf(chosen)}
      onChoose={(place) => onChoose(shown.order[place]!)}
      onLeave={onLeave}
      loupeWords={{ title: words('plate.loupe'), close: words('plate.loupe.close') }}
    />
  );
}

/** Three blocks: with the quirk, without, useful insects with the bees first; those without a label in one block at the end. */
function usePlateGroups(wells: readonly PlateWell[]): PlateGroup[] {
  const { words, say, labelled } = useLabWords();
  return useMemo(() => {
    const countOf = (group: string) => wells.filter((well) => well.group === group).length;
    const count = (...groups: readonly string[]) =>
      groups.filter((group) => labelled.includes(group)).reduce((sum, group) => sum + countOf(group), 0);
    const block = (group: string) => ({
      id: group,
      count: count(group),
      title: words('plate.heading', { group: say('group', group), count: count(group) }),
    });
    const useful = { count: count(...usefulIds), bees: count('bee') };
    const hidden = wells.filter(({ group }) => !labelled.includes(group)).length;
    return [
      block('quirk'),
      block('ordinary'),
      ...(usefulIds.every((group) => labelled.includes(group))
        ? [{ id: 'useful', count: useful.count, title: words('plate.heading.useful', useful) }]
        : usefulIds.map(block)),
      { id: 'hidden', count: hidden, title: words('plate.heading.hidden', { count: hidden }) },
    ].filter((group) => group.count > 0);
  }, [wells, words, say, labelled]);
}
