// One animal at full size: wiring between the bench's state and the lab's large instrument. A well may be kept as A, and the
// same animal of another try may stand beside it.
import { InsidePage, type InsideDesk, type InsideOther } from '@offshoot/labs/nicotine/view';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { useTranslator } from '@offshoot/ui';
import { useMemo, useState } from 'react';
import { nearestDose, shownTryOf, type BenchDesk, type BenchState, type Try } from './bench-store.ts';
import { noticeInside } from './inquiry/notice-inside.ts';
import { lookAgain } from './look-actions.ts';
import { fireOrder, showDose } from './shot-actions.ts';

type Place = InsideOther['place'];

/** Kept over openings: the pupil keeps one animal, goes back, and opens another. */
let keptPlace: Place | null = null;
const keptId = 'kept';

export function AnimalInside({ desk, state }: { desk: BenchDesk; state: BenchState }) {
  const words = useTranslator(nicotineStrings);
  const [kept, setKept] = useState(keptPlace);
  const shown = shownTryOf(state);
  const population = (shown?.table?.wells ?? state.wells)[state.chosenWell ?? -1]?.population;
  const [against, setAgainst] = useState<string | null>(
    kept === null || kept.population === population ? null : keptId,
  );
  const asked = useMemo(
    (): InsideDesk =>
      noticeInside({
        body: (at) => desk.workers.desk.ask('lookIntoBody', at.design, at.population, at.doseIndex),
        receptor: (subject) => desk.workers.desk.ask('lookAtReceptor', subject),
        compare: (a, b) => desk.workers.desk.ask('compareLooks', a, b),
      }),
    [desk],
  );
  if (shown === null || population === undefined) return null;
  const place = placeIn(shown, population, state.shownDose);
  const others: InsideOther[] = [
    ...(kept === null
      ? []
      : [{ id: keptId, text: words('inside.against.kept', { number: kept.population }), place: kept }]),
    ...state.tries
      .filter((one) => one.id !== shown.id)
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
  const block = (enzyme: string) => {
    void blockAndTest(desk, shown, enzyme).then(() => setAgainst(shown.id));
  };
  const subjects = new Map(state.tries.map((one) => [one.design.subject, one.molecule]));
  subjects.delete(shown.design.subject);
  return (
    <InsidePage
      desk={asked}
      place={place}
      look={state.look.status === 'ready' ? state.look.look : null}
      onDose={(index) => showDose(desk, index)}
      onBack={() => leave(desk)}
      others={others}
      against={others.some(({ id }) => id === against) ? against : null}
      onAgainst={setAgainst}
      onKeep={keep}
      onBlock={state.progress === null ? block : null}
      molecules={[...subjects].map(([id, text]) => ({ id, text }))}
    />
  );
}

function placeIn({ design }: Try, population: number, dose: number): Place {
  return { design, population, doseIndex: nearestDose(design.doses, dose) };
}

/** Back to the plate; the well that was open has the focus again. */
function leave({ store }: BenchDesk): void {
  store.setState({ inside: false });
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[role=gridcell][aria-selected=true]')?.focus());
}

/** The same try once more with an enzyme blocked; then it is shown, with the same animal still open. */
async function blockAndTest(desk: BenchDesk, { design, molecule, verdict }: Try, enzyme: string): Promise<void> {
  const { subject, world, doses, replicate } = design;
  const manipulations = [...design.manipulations, `block-enzyme:${enzyme}`];
  const before = desk.store.getState().tries.length;
  await fireOrder(desk, { subject, molecule, verdict, world, doses, replicate, manipulations }, false);
  const { tries } = desk.store.getState();
  const made = tries.at(-1);
  if (tries.length === before || made === undefined) return;
  desk.store.setState({ shownTry: made.id });
  lookAgain(desk);
}
