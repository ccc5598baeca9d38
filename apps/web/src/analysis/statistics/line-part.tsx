// A straight line through two numbers, with what it leaves over: a look at the residuals shows whether the world is straight.
import { emptyPlan, findColumn, numberAt, numberColumn } from '@offshoot/analysis';
import type { DataTable, NumberColumn } from '@offshoot/analysis';
import { formatPercent } from '@offshoot/language';
import { ActionButton, useTranslator } from '@offshoot/ui';
import { useMemo } from 'react';
import { statisticsStrings } from '../../../strings/statistics.ts';
import type { Analysis } from '../use-analysis.ts';
import type { PlainLine } from '../work/table-question.ts';
import { useAnswer } from '../work/use-answer.ts';

const restId = 'rest';

export function LinePart({ analysis, x, y }: { analysis: Analysis; x: string; y: string }) {
  const words = useTranslator(statisticsStrings);
  const { table, seen, store, words: names } = analysis;
  const question = useMemo(() => ({ kind: 'line', x, y, rows: seen }) as const, [x, y, seen]);
  const { answer: line } = useAnswer(analysis, question);
  if (line === null || y === restId) return null;
  const showRest = () => {
    const column = restColumn(table, [x, y], line);
    const one = { kind: 'named', id: restId, name: words('rest'), column, rows: table.rows } as const;
    store.setState(({ own }) => ({
      own: [...own.filter(({ id }) => id !== restId), one],
      plan: { ...emptyPlan, x, y: restId, kind: 'scatter' },
    }));
  };
  return (
    <div className="statistics-part">
      <h3>{words('line')}</h3>
      <p>
        {words('line.said', {
          slope: names.number(line.slope.value),
          interval: names.interval(line.slope.interval[0], line.slope.interval[1]),
          explained: formatPercent(names.locale, line.explained),
          spread: names.number(line.residualSpread),
        })}
      </p>
      <ActionButton onPress={showRest}>{words('line.rest')}</ActionButton>
    </div>
  );
}

/** Measured minus on the line, for every row of the table. */
function restColumn(
  table: DataTable,
  [x, y]: readonly [string, string],
  { intercept, slope }: PlainLine,
): NumberColumn {
  const [across, up] = [findColumn(table, x)!, findColumn(table, y)!];
  const rest = (row: number) => numberAt(up, row) - intercept.value - slope.value * numberAt(across, row);
  const values = Float64Array.from({ length: table.rows }, (_, row) => rest(row));
  return numberColumn({ id: restId, unit: up.unit, level: up.level }, values);
}
