// The plate card: what happened at the shown dose, in a sentence, as 500 wells, as counts, with a slider over the
// doses of the try.
import { ActionButton, Card, ChoiceMenu, Notice, StepSlider, type Choice } from '@offshoot/ui';
import { IconAdjustments } from '@tabler/icons-react';
import type { ShotDesign } from '@offshoot/experiment';
import { useRef } from 'react';
import type { PlateWell } from '../../model/index.ts';
import { KeepShown } from '../keep-shown.tsx';
import { useLabWords } from '../lab-words.ts';
import type { OutcomeTable } from './outcome-table.ts';
import { PlateLegend } from './plate-legend.tsx';
import { PlateSentence } from './arrange/plate-sentence.tsx';
import { PlateStage } from './plate-stage.tsx';
import { PlateTable } from './arrange/plate-table.tsx';
import { PlateTools } from './arrange/plate-tools.tsx';
import { firstPlateView, type PlateView } from './arrange/plate-view.ts';
import type { OtherPlate } from './arrange/read-plate.ts';
import { usePlateReading, type PlateDesk } from './arrange/use-plate-reading.ts';
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
  /** Nothing is chosen any more. */
  onLeave: () => void;
  desk: PlateDesk;
  /** Design of the shown try; null before the first. */
  design: ShotDesign | null;
  view: PlateView;
  onView: (change: Partial<PlateView>) => void;
  /** Tries of the same world that this one can be held against, and the one that is. */
  others: readonly Choice[];
  other: (OtherPlate & { readonly name: string }) | null;
  /** May wells be ordered by what is inside an animal? */
  opensTraits: boolean;
  /** By population, the share of repetitions that were hit, at the shown dose. */
  repeats: ReadonlyMap<number, number>;
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

export function PlateCard(props: PlateCardProps) {
  const { table, doseIndex, tries, shownTry, onTry, otherMolecule, onComputeAgain } = props;
  const { words } = useLabWords();
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
      <Wells {...props} />
    </Card>
  );
}

function Wells(props: PlateCardProps) {
  const { wells, table, doseIndex, onDose, chosenWell, onWell, onLeave, onView, others, opensTraits } = props;
  const { words, dose, labelled } = useLabWords();
  const frame = useRef<HTMLDivElement>(null);
  // Order, relatives and table would tell the kinds that this level keeps to itself.
  const hides = wells.some(({ group }) => !labelled.includes(group));
  const [view, other, design] = hides ? [firstPlateView, null, null] : [props.view, props.other, props.design];
  const reading = usePlateReading({ ...props, view, other, design, labelled });
  const chosen = { chosen: chosenWell, onChoose: onWell };
  const { states, order, values, traits } = reading;
  const shown = { wells, doseIndex, view };
  const otherDose = other === null ? 0 : (other.table.doses[other.doseIndex] ?? 0);
  return (
    <>
      <div ref={frame}>
        <PlateStage
          {...{ ...shown, ...chosen, reading, onLeave }}
          dose={table === null ? '–' : dose(table.doses[doseIndex] ?? 0)}
        />
      </div>
      <PlateLegend view={view} states={table === null ? null : states} unsure={reading.unsure.size} />
      {table !== null && (
        <>
          <div className="plate-foot">
            <StepSlider label={words('plate.dose')} steps={table.doses.map(dose)} step={doseIndex} onStep={onDose} />
            {!hides && <ToolsButton view={view} onView={onView} />}
            <KeepShown
              frame={frame}
              names=".plate-title"
              what={words('plate.title')}
              dose={table.doses[doseIndex] ?? 0}
            />
          </div>
          {view.toolsShown && <PlateTools {...{ view, onView, others }} traits={opensTraits ? traits : null} />}
          {(view.toolsShown || other !== null) && (
            <PlateSentence
              {...{ wells, table, doseIndex, reading }}
              order={view.order}
              other={other === null ? null : { name: other.name, dose: otherDose }}
            />
          )}
          {view.toolsShown && view.tableShown && (
            <PlateTable {...{ ...shown, ...chosen, table, states, order, values }} />
          )}
        </>
      )}
    </>
  );
}

function ToolsButton({ view, onView }: Pick<PlateCardProps, 'view' | 'onView'>) {
  const { words } = useLabWords();
  return (
    <ActionButton
      look="quiet"
      icon={<IconAdjustments size={18} aria-hidden />}
      spokenName={words('plate.tools.more')}
      pressed={view.toolsShown}
      onPress={() => onView({ toolsShown: !view.toolsShown })}
    >
      {words('plate.tools')}
    </ActionButton>
  );
}
