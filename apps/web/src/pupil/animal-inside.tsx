// One animal at full size: wiring between the bench's state and the lab's large instrument. A well may be kept as A, and the
// same animal of another try may stand beside it.
import { InsidePage, type InsideDesk, type InsideOther } from '@offshoot/labs/nicotine/view';
import { levelOfNumber } from '@offshoot/labs/nicotine/inquiry';
import type { Translator } from '@offshoot/language';
import { nicotineStrings, type LabWordKey } from '@offshoot/labs/nicotine/strings';
import { useTranslator } from '@offshoot/ui';
import { useMemo, useState } from 'react';
import { nearestDose, shownTryOf, type BenchDesk, type BenchState, type Try } from './bench-store.ts';
import { noticeInside } from './inquiry/notice-inside.ts';
import { leaveInside, testWith, turnInside } from './inside-actions.ts';
import { animalOf, doseIndexOf } from './inside-place.ts';
import type { InsideView } from './inside-view.ts';
import { showDoseOf } from './shot-actions.ts';

type Place = InsideOther['place'];

/** Kept over openings: the pupil keeps one animal, goes back, and opens another. */
let keptPlace: Place | null = null;
const keptId = 'kept';

export function AnimalInside({ desk, state, view }: { desk: BenchDesk; state: BenchState; view: InsideView }) {
  const words = useTranslator(nicotineStrings);
  const [kept, setKept] = useState(keptPlace);
  const shown = state.linked === null ? shownTryOf(state) : null;
  const animal = animalOf(state);
  const population = animal?.population;
  const [against, setAgainst] = useState<string | null>(
    kept === null || kept.population === population ? null : keptId,
  );
  const asked = useInsideDesk(desk, animal?.design.world ?? state.world);
  if (animal === null || population === undefined) return null;
  const place: Place = { ...animal, doseIndex: doseIndexOf(animal, state) };
  const others: InsideOther[] = [
    ...(kept === null
      ? []
      : [{ id: keptId, text: words('inside.against.kept', { number: kept.population }), place: kept }]),
    ...counterpartOf(state, place, words),
    ...state.tries
      .filter((one) => one.id !== shown?.id)
      .map((one) => ({
        id: one.id,
        text: words('shot.entry', { number: one.number, molecule: one.molecule }),
        place: placeIn(one, population, state.shownDose),
      })),
  ];
  const keep = () => {
    keptPlace = place;
    setKept(place);
  };
  const test = (extra: readonly string[]) => {
    void testWith(desk, extra).then((made) => made && shown !== null && setAgainst(shown.id));
  };
  const free = state.progress === null;
  const subjects = new Map(state.tries.map((one) => [one.design.subject, one.molecule]));
  subjects.delete(animal.design.subject);
  return (
    <InsidePage
      desk={asked}
      place={place}
      look={state.look.status === 'ready' ? state.look.look : null}
      onDose={(index) => showDoseOf(desk, animal.design.doses[index])}
      onBack={() => leaveInside(desk)}
      others={others}
      against={others.some(({ id }) => id === against) ? against : null}
      onAgainst={setAgainst}
      onKeep={keep}
      onBlock={free ? (enzyme) => test([`block-enzyme:${enzyme}`]) : null}
      onTest={free ? test : null}
      {...view}
      onPart={(part) => turnInside(desk, { part })}
      onRegion={(region) => turnInside(desk, { region })}
      onCell={(cell) => turnInside(desk, { cell })}
      molecules={[...subjects].map(([id, text]) => ({ id, text }))}
    />
  );
}

function useInsideDesk({ workers }: BenchDesk, world: string): InsideDesk {
  return useMemo(() => {
    const { desk } = workers;
    const changed = ({ design, ...place }: Place, extra: readonly string[]): Place => ({
      ...place,
      design: { ...design, manipulations: [...new Set([...design.manipulations, ...extra])].sort() },
    });
    return noticeInside({
      body: (at) => desk.ask('lookIntoBody', at.design, at.population, at.doseIndex),
      receptor: (subject) => desk.ask('lookAtReceptor', subject, world),
      compare: (a, b) => desk.ask('compareLooks', a, b),
      hours: (at) => desk.ask('followHours', at.design, at.population, at.doseIndex),
      well: (at, extra) => {
        const { design, population, doseIndex } = changed(at, extra);
        return desk.ask('lookIntoWell', design, population, doseIndex);
      },
      neuron: (at, extra, neuron) => desk.ask('lookAtNeuron', changed(at, extra), neuron),
      wiring: () => desk.ask('lookAtWiring'),
    });
  }, [workers, world]);
}

/** An animal of the other kind, at the same dose of the same try: without the quirk where this one has it, and the other way. */
function counterpartOf(state: BenchState, place: Place, words: Translator<LabWordKey>): InsideOther[] {
  const { wells } = state;
  // Which animal is of which kind is for the pupil to find out where the level names none.
  const { labelledGroups } = levelOfNumber(state.level);
  if (!labelledGroups.includes('quirk') || !labelledGroups.includes('ordinary')) return [];
  const group = wells.find(({ population }) => population === place.population)?.group;
  const wanted = group === 'quirk' ? 'ordinary' : 'quirk';
  const other = wells.find((well) => well.group === wanted);
  if (other === undefined) return [];
  const text = words('inside.against.counterpart', { group: words(`group.${wanted}`), number: other.population });
  return [{ id: 'counterpart', text, place: { ...place, population: other.population } }];
}

function placeIn({ design }: Try, population: number, dose: number): Place {
  return { design, population, doseIndex: nearestDose(design.doses, dose) };
}
