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
import { useCallback, useDeferredValue, useMemo } from 'react';
import type { PlateWell } from '../../model/index.ts';
import { usefulIds } from './group-ids.ts';
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
      <Plate {...props} />
      <div className="plate-foot">
        <Legend table={table} doseIndex={doseIndex} version={props.version} />
        {table !== null && (
          <StepSlider label={words('plate.dose')} steps={table.doses.map(dose)} step={doseIndex} onStep={onDose} />
        )}
      </div>
    </Card>
  );
}

function Plate({ wells, table, version, doseIndex, chosenWell, onWell }: PlateCardProps) {
  const { words, say, dose, locale } = useLabWords();
  const groups = usePlateGroups(wells);
  const newest = useMemo(
    () => ({
      states: version >= 0 && table !== null ? table.statesAt(doseIndex) : wells.map((): WellState => 'empty'),
      namesKey: `${locale} ${doseIndex}`,
    }),
    [table, version, doseIndex, wells, locale],
  );
  // 500 wells at once take longer than a frame: they are drawn in slices, so that touch and keys come first.
  const { states, namesKey } = useDeferredValue(newest);
  const nameWell = useCallback(
    (well: number) => {
      const { population, group } = wells[well]!;
      const state = table?.stateOf(doseIndex, well) ?? 'empty';
      return words('plate.well', { number: population, group: say('group', group), state: words(`state.${state}`) });
    },
    [wells, table, doseIndex, words, say],
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
      chosen={chosenWell}
      onChoose={onWell}
      loupeWords={{ title: words('plate.loupe'), close: words('plate.loupe.close') }}
    />
  );
}

/** Three blocks: with the quirk, without, useful insects with the bees first. */
function usePlateGroups(wells: readonly PlateWell[]): PlateGroup[] {
  const { words } = useLabWords();
  return useMemo(() => {
    const count = (...groups: string[]) => wells.filter((well) => groups.includes(well.group)).length;
    const useful = { count: count(...usefulIds), bees: count('bee') };
    return [
      ...(['quirk', 'ordinary'] as const).map((group) => ({
        id: group,
        count: count(group),
        title: words('plate.heading', { group: words(`group.${group}`), count: count(group) }),
      })),
      { id: 'useful', count: useful.count, title: words('plate.heading.useful', useful) },
    ].filter((group) => group.count > 0);
  }, [wells, words]);
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
