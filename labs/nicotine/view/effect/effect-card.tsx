// The card "Dose and effect": the chart, its table, and below it the doses at which half of a group is hit.
import type { ChartDescription } from '@offshoot/analysis';
import { ActionButton, Card, ChartTable, LineChart, RichText, SegmentedChoice } from '@offshoot/ui';
import { IconTable } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ShotFigures } from '../../model/index.ts';
import { describeEffect, type EffectKind } from './effect-chart.ts';
import { halfEffectSentences } from './half-effect-sentences.ts';
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
      <EffectStage chart={chart} onLook={onLook} />
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

/** The chart, or the same numbers as a table. */
function EffectStage({ chart, onLook }: { chart: ChartDescription } & Pick<EffectCardProps, 'onLook'>) {
  const { words, dose, share } = useLabWords();
  const [tableShown, setTableShown] = useState(false);
  return (
    <div className="effect-stage">
      {!tableShown && <LineChart chart={chart} height={chartHeight} />}
      <ChartTable
        chart={chart}
        shown={tableShown}
        formatX={dose}
        formatShare={(value, low, high) =>
          words('effect.share', { share: share(value), low: share(low), high: share(high) })
        }
      />
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
