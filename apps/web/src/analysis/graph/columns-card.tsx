// The columns as chips to drag, in the order of the hierarchy.
import { tableLevels, type Column } from '@offshoot/analysis';
import { Card } from '@offshoot/ui';
import { ColumnChip } from '@offshoot/ui/graphs';
import { IconAbc, IconHexagon, IconNumber123, IconToggleLeft } from '@tabler/icons-react';
import type { Analysis } from '../use-analysis.ts';

const icons = { number: IconNumber123, category: IconAbc, molecule: IconHexagon, flag: IconToggleLeft } as const;

export function ColumnsCard({ analysis: { table, words } }: { analysis: Analysis }) {
  const levels = tableLevels.filter((level) => table.columns.some((column) => column.level === level));
  return (
    <Card title={words.words('columns.title')} className="analysis-columns">
      <p className="second">{words.words('columns.help')}</p>
      {levels.map((level) => (
        <div key={level} className="analysis-chips" role="group" aria-label={words.words(`level.${level}`)}>
          <span className="second">{words.words(`level.${level}`)}</span>
          {table.columns
            .filter((column) => column.level === level)
            .map((column) => (
              <ColumnChip
                key={column.id}
                id={column.id}
                name={words.shortName(column.id)}
                icon={<KindIcon column={column} />}
              />
            ))}
        </div>
      ))}
    </Card>
  );
}

function KindIcon({ column }: { column: Column }) {
  const Icon = icons[column.kind];
  return <Icon size={16} aria-hidden="true" />;
}
