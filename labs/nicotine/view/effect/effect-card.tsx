// The card "Dose and effect": the chart, its table, and below it the doses at which half of a group is hit.
import type { ChartDescription } from '@offshoot/analysis';
import { ActionButton, Card, ChartTable, LineChart, RichText, SegmentedChoice } from '@offshoot/ui';
import { IconTable } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { ShotFigures } from '../../model/index.ts';
import { describeEffect, type EffectKind } from './effect-chart.ts';
import { halfEffectSentences } from './half-effect-sentences.ts';
import { KeepShown } from '../keep-shown.tsx';
import { useLabWords } from '../lab-words.ts';
import type { OutcomeTable } from '../plate/outcome-table.ts';
import './effect-card.css';

/** What a pupil can turn to in this card. */
export type EffectView = 'chart' | 'table';

export interface EffectCardProps {
  table: OutcomeTable | null;
  /** Rises when the table grows. */
  version: number;
  doseIndex: number;
  /** Figures of the finished try; null while it runs. */
  summary: ShotFigures | null;
  /** The pupil turned to the curve or to its table. */
  onLook: (view: EffectView) => void;
}

const chartHeight = 150; // px: with a folded card above and the instrument below it fits a 768 px screen

export function EffectCard({ table, version, doseIndex, summary, onLook }: EffectCardProps) {
  const lab = useLabWords();
  const { words } = lab;
  const [kind, setKind] = useState<EffectKind>('hit');
  // The curve may come a moment after the wells: it is drawn when nothing more urgent waits.
  const drawn = useDeferredValue(version);
  const chart = useMemo(
    () => (table !== null && drawn >= 0 ? describeEffect(lab, table, kind, doseIndex) : null),
    [lab, table, drawn, kind, doseIndex],
  );
  if (chart === null) {
    return (
      <Card title={words('effect.title')} className="effect-card">
        <EmptyChart />
        <p className="second">{words('effect.empty')}</p>
      </Card>
    );
  }
  return (
    <Card
      title={words('effect.title')}
      className="effect-card"
      aside={
        <SegmentedChoice
          label={words('effect.shown')}
          choices={[
            { id: 'hit', text: words('effect.hit') },
            { id: 'dead', text: words('effect.dead') },
          ]}
          chosen={kind}
          onChoose={(id) => {
            setKind(id === 'dead' ? 'dead' : 'hit');
            onLook('chart');
          }}
        />
      }
    >
      <EffectStage chart={chart} dose={table?.doses[doseIndex] ?? 0} onLook={onLook} />
      <ul className="half-effects">
        {summary !== null &&
          halfEffectSentences(lab, summary).map((sentence) => (
            <li key={sentence}>
              <RichText text={sentence} />
            </li>
          ))}
      </ul>
    </Card>
  );
}

interface EffectStageProps extends Pick<EffectCardProps, 'onLook'> {
  chart: ChartDescription;
  /** The dose that is looked at, nicotine units. */
  dose: number;
}

/** The chart, or the same numbers as a table. */
function EffectStage({ chart, dose: shown, onLook }: EffectStageProps) {
  const { words, dose, share } = useLabWords();
  const frame = useRef<HTMLDivElement>(null);
  const [tableShown, setTableShown] = useState(false);
  return (
    <div className="effect-stage">
      {!tableShown && (
        <div ref={frame}>
          <LineChart chart={chart} height={chartHeight} />
        </div>
      )}
      <ChartTable
        chart={chart}
        shown={tableShown}
        formatX={dose}
        formatShare={(value, low, high) =>
          words('effect.share', { share: share(value), low: share(low), high: share(high) })
        }
      />
      <div className="effect-buttons">
        <ActionButton
          look="quiet"
          icon={<IconTable size={18} aria-hidden />}
          pressed={tableShown}
          onPress={() => {
            setTableShown(!tableShown);
            onLook(tableShown ? 'chart' : 'table');
          }}
        >
          {words('effect.table')}
        </ActionButton>
        {!tableShown && <KeepShown frame={frame} names=".no-words" what={words('effect.title')} dose={shown} />}
      </div>
    </div>
  );
}

/** A picture of a chart to come: axes and a faint curve. */
function EmptyChart() {
  return (
    <svg className="effect-empty" viewBox="0 0 300 120" role="presentation" aria-hidden="true">
      <path d="M20 10V100H290" />
      <path d="M30 98C130 96 130 20 190 18S280 16 285 16" strokeDasharray="4 6" />
    </svg>
  );
}
