// What a class's own file holds, before it is taken: the first lines, what each column is, and every fault by its line.
import { cellAt, type LineFault, type ReadTable } from '@offshoot/analysis';
import { ActionButton, Notice, useTranslator } from '@offshoot/ui';
import { tableFileStrings } from '../../../strings/table-files.ts';
import { changeLevel, ownRows } from '../analysis-store.ts';
import type { Analysis } from '../use-analysis.ts';

const previewRows = 6;
const mostFaults = 12;

export function ImportPreview({ analysis, read, onDone }: { analysis: Analysis; read: ReadTable; onDone: () => void }) {
  const words = useTranslator(tableFileStrings);
  const { table, names, faults, decimal } = read;
  const take = () => {
    analysis.store.setState((state) => ({
      ...changeLevel(state, 'own'),
      rows: { ...state.rows, own: ownRows(table) },
      ownNames: names,
    }));
    onDone();
  };
  return (
    <div className="statistics-part">
      <p>
        {words('preview', {
          rows: table.rows,
          columns: table.columns.length,
          decimal: decimal === ',' ? words('comma') : words('point'),
        })}
      </p>
      <div className="import-preview" tabIndex={0} role="region" aria-label={words('preview.name')}>
        <table>
          <thead>
            <tr>
              {table.columns.map(({ id, kind }) => (
                <th key={id} scope="col">
                  {names[id]} <span className="second">{words(`kind.${kind}`)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: Math.min(previewRows, table.rows) }, (_, row) => (
              <tr key={row}>
                {table.columns.map((column) => (
                  <td key={column.id}>{writeCell(cellAt(column, row), analysis)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {faults.length > 0 && <Faults faults={faults} />}
      <div className="analysis-tools">
        <ActionButton onPress={take}>{words('take')}</ActionButton>
        <ActionButton look="quiet" onPress={onDone}>
          {words('leave')}
        </ActionButton>
      </div>
    </div>
  );
}

function Faults({ faults }: { faults: readonly LineFault[] }) {
  const words = useTranslator(tableFileStrings);
  return (
    <Notice tone="caution" live>
      <p>{words('faults', { count: faults.length })}</p>
      <ul>
        {faults.slice(0, mostFaults).map(({ line, code, column, found, expected }, place) => (
          <li key={place}>{words(`fault.${code}`, { line, column: column ?? '', found, expected })}</li>
        ))}
      </ul>
      {faults.length > mostFaults && <p>{words('faults.more', { count: faults.length - mostFaults })}</p>}
    </Notice>
  );
}

function writeCell(value: number | string | boolean | null, { words }: Analysis): string {
  if (value === null) return '–';
  if (typeof value === 'boolean') return words.words(value ? 'yes' : 'no');
  return typeof value === 'number' ? words.number(value) : value;
}
