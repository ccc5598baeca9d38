// The plate card: what happened at the shown dose, in a sentence, as 500 wells, as counts, with a slider over the
// doses of the try.
import {
  ActionButton,
  Card,
  ChoiceMenu,
  Notice,
  StepSlider,
  WellMark,
  WellPlate,
  type Choice,
  type PlateGroup,
  type WellState,
} from '@offshoot/ui';
import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import type { PlateWell } from '../../model/index.ts';
import { usefulIds } from './group-ids.ts';
import { layPlate } from './labels.ts';
import { KeepShown } from '../keep-shown.tsx';
import { useLabWords } from '../lab-words.ts';
import type { OutcomeTable } from './outcome-table.ts';
import { ResultSentence } from '../shot/result-sentence.tsx';
import './plate-card.css';

export interface PlateCardProps {
  wells: readonly PlateWell[];
  /** Outcomes of the shown try; null before the first. */
  table: OutcomeTable | null;
  /** Rises when the table grows. */
  version: number;
  doseIndex: number;
  onDose: (index: number) => void;
  chosenWell: number | null;
  onWell: (well: number) => void;
  /** Tries to choose from, and the one that is shown. */
  tries: readonly Choice[];
  shownTry: string | null;
  onTry: (id: string) => void;
  /** Beside the title: number of the try and its seconds. */
  aside: string;
  /** Set when the plate shows another molecule than the drawing. */
  otherMolecule: string | null;
  /** Set when only the figures of the shown try are kept: computes its animals once more. */
  onComputeAgain: (() => void) | null;
}

const columns = 25;
const shownStates = ['calm', 'stumble', 'dead'] as const;

export function PlateCard(props: PlateCardProps) {
  const { table, doseIndex, onDose, tries, shownTry, onTry, otherMolecule, onComputeAgain } = props;
  const { words, dose } = useLabWords();
  const frame = useRef<HTMLDivElement>(null);
  return (
    <Card
      title={words('plate.title')}
      aside={
        tries.length > 1 && shownTry !== null ? (
          <span className="plate-aside">
            {props.aside}
            <ChoiceMenu label={words('shot.choose')} choices={tries} chosen={shownTry} onChoose={onTry} />
          </span>
        ) : (
          props.aside
        )
      }
      className="plate-card"
    >
      {onComputeAgain !== null ? (
        <Notice tone="plain">
          <p>{words('plate.gone')}</p>
          <ActionButton onPress={onComputeAgain}>{words('plate.computeAgain')}</ActionButton>
        </Notice>
      ) : table === null ? (
        <p className="result-sentence">{words('plate.empty')}</p>
      ) : (
        <ResultSentence table={table} doseIndex={doseIndex} />
      )}
      {otherMolecule !== null && <Notice tone="plain">{words('shot.other', { molecule: otherMolecule })}</Notice>}
      <div ref={frame}>
        <Plate {...props} />
      </div>
      <div className="plate-foot">
        <Legend table={table} doseIndex={doseIndex} version={props.version} />
        {table !== null && (
          <StepSlider label={words('plate.dose')} steps={table.doses.map(dose)} step={doseIndex} onStep={onDose} />
        )}
        {table !== null && (
          <KeepShown
            frame={frame}
            names=".plate-title"
            what={words('plate.title')}
            dose={table.doses[doseIndex] ?? 0}
          />
        )}
      </div>
    </Card>
  );
}

function Plate({ wells, table, version, doseIndex, chosenWell, onWell }: PlateCardProps) {
  const { words, say, dose, locale, labelled } = useLabWords();
  const groups = usePlateGroups(wells);
  const laid = useMemo(() => layPlate(wells, labelled), [wells, labelled]);
  const newest = useMemo(
    () => ({
      states:
        version >= 0 && table !== null
          ? laid.order.map((well) => table.stateOf(doseIndex, well))
          : wells.map((): WellState => 'empty'),
      namesKey: `${locale} ${doseIndex}`,
    }),
    [table, version, doseIndex, wells, laid, locale],
  );
  // 500 wells at once take longer than a frame: they are drawn in slices, so that touch and keys come first.
  const { states, namesKey } = useDeferredValue(newest);
  const nameWell = useCallback(
    (place: number) => {
      const well = laid.order[place]!;
      const { population, group } = wells[well]!;
      const state = table?.stateOf(doseIndex, well) ?? 'empty';
      if (!labelled.includes(group))
        return words('plate.well.hidden', { number: place + 1, state: words(`state.${state}`) });
      return words('plate.well', { number: population, group: say('group', group), state: words(`state.${state}`) });
    },
    [wells, laid, labelled, table, doseIndex, words, say],
  );
  const shownDose = table === null ? '–' : dose(table.doses[doseIndex] ?? 0);
  return (
    <WellPlate
      name={words('plate.name', { count: wells.length, dose: shownDose })}
      groups={groups}
      columns={columns}
      states={states}
      nameWell={nameWell}
      namesKey={namesKey}
      chosen={chosenWell === null ? null : (laid.placeOf[chosenWell] ?? null)}
      onChoose={(place) => onWell(laid.order[place]!)}
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

function Legend({ table, doseIndex }: { table: OutcomeTable | null; doseIndex: number; version: number }) {
  const { words } = useLabWords();
  const states = table?.statesAt(doseIndex) ?? [];
  return (
    <ul className="plate-legend">
      {shownStates.map((state) => (
        <li key={state}>
          <svg width="20" height="20" viewBox="-1.15 -1.15 2.3 2.3" aria-hidden="true">
            <WellMark state={state} x={0} y={0} radius={1} />
          </svg>
          {words(`state.${state}`)}
          {table !== null && <b>{states.filter((s) => s === state).length}</b>}
        </li>
      ))}
    </ul>
  );
}
