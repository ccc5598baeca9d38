// The prediction before a try: a range of counts for each group at the level's confidence, or a yes/no statement with a confidence
// of one's own. Never both, since the two together would be no proper score.
import { canFail, type Prediction, type RangePrediction } from '@offshoot/inquiry';
import { ActionButton, Notice, RangeSlider, SegmentedChoice, StepSlider } from '@offshoot/ui';
import { useState } from 'react';
import { useLabWords } from '../lab-words.ts';

/** Groups that are predicted. */
export const predictedGroups = ['quirk', 'ordinary', 'bee'] as const;
export type PredictedGroup = (typeof predictedGroups)[number] | 'all';

export interface PredictionFormProps {
  /** How the molecule is called. */
  molecule: string;
  /** The marked dose, nicotine units. */
  dose: number;
  /** Groups to predict, and how many populations each has. */
  counts: Readonly<Partial<Record<PredictedGroup, number>>>;
  /** Confidence of every range, a share. */
  confidence: number;
  /** null where a prediction can't wait for its try. */
  onKeep: ((predictions: readonly Prediction[]) => void) | null;
  onFire: (predictions: readonly Prediction[]) => void;
  /** null where nothing is tested without a prediction. */
  onDrop: (() => void) | null;
}

/** Confidences of a statement, in steps of a tenth. */
const steps = Array.from({ length: 11 }, (_, step) => step / 10);
const fiftyFifty = 5;
const ten = 10;

export function PredictionForm(props: PredictionFormProps) {
  const { molecule, dose, counts, confidence, onKeep, onFire, onDrop } = props;
  const lab = useLabWords();
  const { words } = lab;
  const [kind, setKind] = useState<'range' | 'statement'>('range');
  const [ranges, setRanges] = useState<readonly RangePrediction[]>(() =>
    Object.entries(counts).map(([group, n]) => ({
      kind: 'range',
      about: { group, effect: 'hit', dose },
      n,
      low: 0,
      high: n,
      confidence,
    })),
  );
  const [sure, setSure] = useState(fiftyFifty);
  const statement: Prediction = {
    kind: 'statement',
    about: { group: 'quirk', effect: 'hit', dose },
    is: 'at-least',
    bound: Math.ceil((counts.quirk ?? 0) / 2),
    confidence: steps[sure] ?? 1 / 2,
  };
  const said = kind === 'range' ? ranges.filter((range) => canFail(range, range.n)) : [statement];
  return (
    <>
      <p>{words('prediction.about', { molecule, dose: lab.dose(dose) })}</p>
      {counts.quirk !== undefined && (
        <SegmentedChoice
          label={words('prediction.kind')}
          choices={[
            { id: 'range', text: words('prediction.kind.range') },
            { id: 'statement', text: words('prediction.kind.statement') },
          ]}
          chosen={kind}
          onChoose={(id) => setKind(id === 'statement' ? 'statement' : 'range')}
        />
      )}
      {kind === 'range' ? (
        <Ranges ranges={ranges} confidence={confidence} onRanges={setRanges} />
      ) : (
        <Statement sure={sure} onSure={setSure} />
      )}
      <div role="status">{said.length === 0 && <Notice tone="plain">{words('prediction.empty')}</Notice>}</div>
      <FormButtons said={said} onKeep={onKeep} onFire={onFire} onDrop={onDrop} />
    </>
  );
}

type ButtonsProps = Pick<PredictionFormProps, 'onKeep' | 'onFire' | 'onDrop'> & { said: readonly Prediction[] };

function FormButtons({ said, onKeep, onFire, onDrop }: ButtonsProps) {
  const { words } = useLabWords();
  return (
    <div className="sheet-buttons">
      <ActionButton look="fire" disabled={said.length === 0} onPress={() => onFire(said)}>
        {words('prediction.fire')}
      </ActionButton>
      {onKeep !== null && (
        <ActionButton disabled={said.length === 0} onPress={() => onKeep(said)}>
          {words('prediction.keep')}
        </ActionButton>
      )}
      {onDrop !== null && (
        <ActionButton look="quiet" onPress={onDrop}>
          {words('prediction.drop')}
        </ActionButton>
      )}
    </div>
  );
}

interface RangesProps {
  ranges: readonly RangePrediction[];
  confidence: number;
  onRanges: (ranges: readonly RangePrediction[]) => void;
}

function Ranges({ ranges, confidence, onRanges }: RangesProps) {
  const { words, share } = useLabWords();
  return (
    <>
      <p className="second">
        {words('prediction.confidence', { share: share(confidence), times: Math.round(confidence * ten) })}
      </p>
      {ranges.map((range, place) => (
        <div key={range.about.group} className="predicted-group">
          <p className="predicted-name" aria-hidden="true">
            {words(`prediction.group.${range.about.group as PredictedGroup}`, { count: range.n })}
          </p>
          <RangeSlider
            label={words(`prediction.group.${range.about.group as PredictedGroup}`, { count: range.n })}
            lowName={words('prediction.low')}
            highName={words('prediction.high')}
            most={range.n}
            low={range.low}
            high={range.high}
            onRange={(low, high) =>
              onRanges(ranges.map((each, other) => (other === place ? { ...each, low, high } : each)))
            }
          />
        </div>
      ))}
    </>
  );
}

function Statement({ sure, onSure }: { sure: number; onSure: (step: number) => void }) {
  const { words, share } = useLabWords();
  return (
    <>
      <p>{words('prediction.statement')}</p>
      <StepSlider
        label={words('prediction.statement.sure')}
        steps={steps.map((confidence) => words('prediction.statement.step', { share: share(confidence) }))}
        step={sure}
        onStep={onSure}
      />
    </>
  );
}
