// The page "Analyse": questions to start with, columns that are dragged to a graph, what is seen, statistics, the table. Wiring
// only: the graph is described by analysis and drawn by ui.
import { firstLevelWith, levelOfNumber, opensPart } from '@offshoot/labs/nicotine/inquiry';
import { formatPercent } from '@offshoot/language';
import { Card, Notice, ProgressLine, SegmentedChoice, useTranslator } from '@offshoot/ui';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { analysisStrings } from '../../strings/analysis.ts';
import type { BenchDesk } from '../pupil/bench-store.ts';
import { benchAddress } from '../shell/link-sync.ts';
import { changeLevel } from './analysis-store.ts';
import { followPlate } from './choose-rows.ts';
import { gatherRows } from './gather-rows.ts';
import { CodapCard } from './codap/codap-card.tsx';
import { FilesCard } from './files/files-card.tsx';
import { GraphCard } from './graph/graph-card.tsx';
import { ColumnsCard } from './graph/columns-card.tsx';
import { Questions } from './graph/questions.tsx';
import { rowLevels, type RowLevel } from './rows/analysis-rows.ts';
import { SightsCard } from './graph/sights-card.tsx';
import { StatisticsCard } from './statistics/statistics-card.tsx';
import { FilterBar } from './table/filter-bar.tsx';
import { TableCard } from './table/table-card.tsx';
import { useAnalysis, type Analysis } from './use-analysis.ts';
import './analysis-page.css';

/** The address says that the page stands in CODAP. */
const inCodap = new URLSearchParams(window.location.search).has('codap');

export function AnalysisPage({ desk }: { desk: BenchDesk }) {
  const words = useTranslator(analysisStrings);
  const level = useStore(desk.store, (state) => state.level);
  if (!opensPart(levelOfNumber(level), 'dose-response')) {
    return (
      <div className="analysis">
        <Card title={words('title')}>
          <p>{words('locked', { level: firstLevelWith('dose-response').number })}</p>
        </Card>
      </div>
    );
  }
  return <OpenAnalysis desk={desk} />;
}

function OpenAnalysis({ desk }: { desk: BenchDesk }) {
  const analysis = useAnalysis(desk);
  const { state, store, base, table } = analysis;
  const { words, locale } = analysis.words;
  const tries = useStore(desk.store, (bench) => bench.tries);
  useEffect(() => void gatherRows(desk, store, state.level), [desk, store, state.level, tries]);
  useEffect(() => (base === null ? undefined : followPlate(desk, store, base)), [desk, store, base]);
  const nothing = base !== null && table.rows === 0 && state.level !== 'own';
  return (
    <div className="analysis">
      <h2 className="only-heard">{words('title')}</h2>
      <div className="analysis-top">
        <SegmentedChoice
          label={words('rows.label')}
          labelShown
          choices={rowLevels
            .filter((id) => id === 'shots' || id === 'animals' || state.rows[id] !== undefined)
            .map((id) => ({ id, text: words(`rows.${id}`) }))}
          chosen={state.level}
          onChoose={(id) => store.setState((now) => changeLevel(now, id as RowLevel))}
        />
        {!nothing && table.rows > 0 && <FilterBar analysis={analysis} />}
      </div>
      {state.gathering !== null && (
        <ProgressLine
          label={words('gathering')}
          share={state.gathering}
          shareText={formatPercent(locale, state.gathering)}
        />
      )}
      {base !== null && base.leftOut > 0 && <Notice tone="plain">{words('left-out', { count: base.leftOut })}</Notice>}
      {nothing ? (
        <Card title={words('title')} className="analysis-nothing">
          <NothingYet />
          <p>{words('empty')}</p>
          <Link href={benchAddress(desk)}>{words('empty.go')}</Link>
        </Card>
      ) : (
        table.rows > 0 && <Board analysis={analysis} />
      )}
      <FilesCard analysis={analysis} />
      {inCodap && <CodapCard analysis={analysis} />}
    </div>
  );
}

function Board({ analysis }: { analysis: Analysis }) {
  return (
    <>
      <Questions analysis={analysis} />
      <div className="analysis-board">
        <ColumnsCard analysis={analysis} />
        <GraphCard analysis={analysis} />
        <div className="analysis-side">
          <SightsCard analysis={analysis} />
          <StatisticsCard analysis={analysis} />
        </div>
      </div>
      <TableCard analysis={analysis} />
    </>
  );
}

/** Points that wait for their line. */
function NothingYet() {
  return (
    <svg className="analysis-empty" viewBox="0 0 240 100" aria-hidden="true">
      <path d="M20 10V84H226" />
      {[50, 90, 130, 170, 205].map((x, i) => (
        <circle key={x} cx={x} cy={70 - i * 12 + (i % 2) * 8} r="5" />
      ))}
    </svg>
  );
}
