// The plate on the bench: wiring between the bench's state and the lab's plate card.
import { opensPart, levelOfNumber } from '@offshoot/labs/nicotine/inquiry';
import { PlateCard } from '@offshoot/labs/nicotine/view';
import { useMemo } from 'react';
import { nearestDose, shownTryOf, type BenchDesk, type BenchState } from '../bench-store.ts';
import { chooseWell } from '../look-actions.ts';
import { computeAgain, showDose, showTry } from '../shot-actions.ts';
import { useTryWords } from '../use-try-words.ts';
import { leaveWell, sharesOf, turnPlate } from './plate-actions.ts';

export function PlatePart({ desk, state }: { desk: BenchDesk; state: BenchState }) {
  const shown = shownTryOf(state);
  const { choices, aside, molecule } = useTryWords(state, shown);
  const changed = shown !== null && state.study !== null && shown.design.subject !== state.study.molecule.smiles;
  const doseIndex = nearestDose(shown?.design.doses ?? state.doses, state.shownDose);
  const { design = null } = shown ?? {};
  const repeats = useMemo(() => sharesOf(state.repeats, design, doseIndex), [state.repeats, design, doseIndex]);
  const plateDesk = useMemo(
    () => ({
      traits: (of: NonNullable<typeof design>) => desk.workers.desk.ask('surveyTraits', of),
      trait: (of: NonNullable<typeof design>, id: string) => desk.workers.desk.ask('readTrait', of, id),
    }),
    [desk],
  );
  return (
    <PlateCard
      wells={shown?.table?.wells ?? state.wells}
      table={shown?.table ?? null}
      version={state.version}
      doseIndex={doseIndex}
      onDose={(index) => showDose(desk, index)}
      chosenWell={state.chosenWell}
      onWell={(well) => chooseWell(desk, well)}
      onLeave={() => leaveWell(desk)}
      desk={plateDesk}
      design={design}
      repeats={repeats}
      opensTraits={opensPart(levelOfNumber(state.level), 'instruments')}
      {...usePair(state, choices)}
      onView={(change) => turnPlate(desk, change)}
      tries={choices}
      shownTry={state.shownTry}
      onTry={(id) => showTry(desk, id)}
      aside={aside}
      otherMolecule={changed ? molecule : null}
      onComputeAgain={shown?.outcomes === 'gone' ? () => void computeAgain(desk, shown.id) : null}
    />
  );
}

/** The other tries of this world, and the one that the plate is held against. */
function usePair(state: BenchState, choices: ReturnType<typeof useTryWords>['choices']) {
  const { tries, plateView, shownDose } = state;
  const shown = shownTryOf(state);
  const fits = ({ id }: { id: string }) =>
    id !== shown?.id && tries.find((one) => one.id === id)?.design.world === shown?.design.world;
  const others = choices.filter(fits);
  const against = others.some(({ id }) => id === plateView.against) ? plateView.against : null;
  const other = tries.find(({ id }) => id === against)?.table ?? null;
  const doseIndex = other === null ? 0 : nearestDose(other.doses, shownDose);
  const name = others.find(({ id }) => id === against)?.text ?? '';
  const pair = useMemo(() => (other === null ? null : { table: other, doseIndex, name }), [other, doseIndex, name]);
  const paired = other === null ? null : against;
  const view = useMemo(() => ({ ...plateView, against: paired }), [plateView, paired]);
  return { others, other: pair, view };
}
