// Statistics a class can use: the middle and the spread, a difference with its interval, shuffling, a line with what it leaves
// over, a tree, and how much a comparison of this size would miss.
import { findColumn, settlePlan } from '@offshoot/analysis';
import { formatPercent } from '@offshoot/language';
import { Card, useTranslator } from '@offshoot/ui';
import { useMemo } from 'react';
import { statisticsStrings } from '../../../strings/statistics.ts';
import type { Analysis } from '../use-analysis.ts';
import { useAnswer } from '../work/use-answer.ts';
import { comparedGroups } from './compared-groups.ts';
import { DifferencePart } from './difference-part.tsx';
import { LinePart } from './line-part.tsx';
import { TreePart } from './tree-part.tsx';

export function StatisticsCard({ analysis }: { analysis: Analysis }) {
  const words = useTranslator(statisticsStrings);
  const { graph, seen, state, table, words: names } = analysis;
  const groups = useMemo(() => comparedGroups(table, seen, state.plan, names), [table, seen, state.plan, names]);
  if (graph === null || graph.kind === 'matrix') return null;
  const plan = settlePlan(table, state.plan);
  return (
    <Card title={words('title')} className="analysis-statistics">
      <MiddlePart analysis={analysis} />
      {groups !== null && (
        <DifferencePart key={`${groups.by.id} ${groups.outcome.id}`} analysis={analysis} compared={groups} />
      )}
      {plan.x !== null && plan.y !== null && <LinePart analysis={analysis} x={plan.x} y={plan.y} />}
      {state.level === 'shots' && plan.y !== null && <TreePart analysis={analysis} outcome={plan.y} />}
    </Card>
  );
}

/** Median and spread of what is measured, with the mean's interval. */
function MiddlePart({ analysis }: { analysis: Analysis }) {
  const words = useTranslator(statisticsStrings);
  const { table, seen, state } = analysis;
  const plan = settlePlan(table, state.plan);
  const column = findColumn(table, plan.y ?? plan.x);
  const asked = column === null || 'codes' in column ? null : column.id;
  const question = useMemo(
    () => (asked === null ? null : ({ kind: 'figures', column: asked, rows: seen } as const)),
    [asked, seen],
  );
  const { answer: figures } = useAnswer(analysis, question);
  if (column === null || figures === null) return null;
  const share = column.kind === 'flag';
  const write = (value: number) => (share ? formatPercent(analysis.words.locale, value) : analysis.words.number(value));
  const pairs: [string, string][] = share
    ? []
    : [
        [words('median'), write(figures.median)],
        [words('quarters'), analysis.words.interval(figures.lowerQuarter, figures.upperQuarter, write)],
      ];
  pairs.push(
    [share ? words('share') : words('mean'), write(figures.mean)],
    ['95 %', analysis.words.interval(figures.interval[0], figures.interval[1], write)],
    [words('rows'), analysis.words.number(figures.n)],
  );
  return (
    <div className="statistics-part">
      <h3>{analysis.words.nameOf(column)}</h3>
      <dl className="statistics-figures">
        {pairs.map(([name, value]) => (
          <div key={name} className="statistics-pair">
            <dt className="second">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
