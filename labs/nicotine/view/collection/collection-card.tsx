// The collection: everything that was tested, as a table with buttons to sort by and a field to search; on a phone a
// stack of cards. Touching a molecule brings it to the bench.
import { ActionButton, Card } from '@offshoot/ui';
import { IconArrowDown, IconArrowUp, IconDownload } from '@tabler/icons-react';
import { useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react';
import { MoleculeName } from '../molecule/formula-text.tsx';
import { useLabWords } from '../lab-words.ts';
import { filterRows, sortRows, writeCsv, type CollectionColumn, type CollectionRow } from './collection-rows.ts';
import './collection-card.css';

export interface CollectionCardProps {
  rows: readonly CollectionRow[];
  /** A small drawing of a molecule. */
  picture: (smiles: string) => ReactNode;
  /** Brings a try and its molecule to the bench. */
  onTake: (id: string) => void;
  /** Saves a text as a file. */
  onSave: (name: string, text: string) => void;
}

/** Rows on the page at once; more come on demand. */
const pageLength = 60;
const columns = [
  'number',
  'molecule',
  'verdict',
  'quirk',
  'ordinary',
  'bee',
  'lc50Quirk',
  'lc50Ordinary',
  'selectivity',
  'firedAt',
] as const satisfies readonly CollectionColumn[];

export function CollectionCard(props: CollectionCardProps) {
  const { words } = useLabWords();
  if (props.rows.length === 0) return <EmptyCollection />;
  return (
    <Card title={words('collection.title')} className="collection-card">
      <FullCollection {...props} />
    </Card>
  );
}

function FullCollection({ rows, picture, onTake, onSave }: CollectionCardProps) {
  const { words, locale } = useLabWords();
  const [sorting, setSorting] = useState<{ column: CollectionColumn; direction: 'up' | 'down' }>({
    column: 'number',
    direction: 'down',
  });
  const [text, setText] = useState('');
  const [shown, setShown] = useState(pageLength);
  const wanted = useDeferredValue(text);
  const sorted = useMemo(
    () => sortRows(filterRows(rows, wanted), sorting.column, sorting.direction),
    [rows, wanted, sorting],
  );
  const fieldId = useId();
  const sortBy = (column: CollectionColumn) =>
    setSorting((now) => ({ column, direction: now.column === column && now.direction === 'up' ? 'down' : 'up' }));
  return (
    <>
      <div className="collection-tools">
        <label htmlFor={fieldId}>{words('collection.search')}</label>
        <input id={fieldId} type="search" value={text} onChange={(event) => setText(event.target.value)} />
        <ActionButton
          icon={<IconDownload size={18} aria-hidden="true" />}
          onPress={() =>
            onSave(
              'offshoot.csv',
              writeCsv(sorted, (column) => words(`collection.csv.${column}`), locale === 'de' ? ',' : '.'),
            )
          }
        >
          {words('collection.save')}
        </ActionButton>
        <p role="status" className="second">
          {words('collection.count', { count: sorted.length })}
        </p>
      </div>
      <div className="collection-scroll" tabIndex={0} role="region" aria-label={words('collection.table')}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHead key={column} column={column} sorting={sorting} onSort={() => sortBy(column)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shown).map((row) => (
              <Row key={row.id} row={row} picture={picture(row.smiles)} onTake={() => onTake(row.id)} />
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > shown && (
        <ActionButton onPress={() => setShown(shown + pageLength)}>
          {words('collection.more', { count: sorted.length - shown })}
        </ActionButton>
      )}
    </>
  );
}

function SortHead(props: {
  column: (typeof columns)[number];
  sorting: { column: CollectionColumn; direction: 'up' | 'down' };
  onSort: () => void;
}) {
  const { column, sorting, onSort } = props;
  const { words } = useLabWords();
  const on = sorting.column === column;
  const Arrow = sorting.direction === 'up' ? IconArrowUp : IconArrowDown;
  return (
    <th scope="col" aria-sort={on ? (sorting.direction === 'up' ? 'ascending' : 'descending') : 'none'}>
      <button type="button" className="sort-button" onClick={onSort}>
        {words(`collection.${column}`)} {on && <Arrow size={14} aria-hidden="true" />}
      </button>
    </th>
  );
}

function Row({ row, picture, onTake }: { row: CollectionRow; picture: ReactNode; onTake: () => void }) {
  const lab = useLabWords();
  const { words, locale } = lab;
  const share = (value: number | null) => (value === null ? '–' : lab.share(value));
  const dose = (value: number | null) => (value === null ? '–' : lab.estimate(value));
  const cells: Record<Exclude<(typeof columns)[number], 'molecule'>, string> = {
    number: String(row.number),
    verdict: row.verdict === null ? '–' : words(`collection.verdict.${row.verdict}`),
    quirk: share(row.quirk),
    ordinary: share(row.ordinary),
    bee: share(row.bee),
    lc50Quirk: dose(row.lc50Quirk),
    lc50Ordinary: dose(row.lc50Ordinary),
    selectivity: row.selectivity === null ? '–' : `${lab.estimate(row.selectivity)} ×`,
    firedAt:
      row.firedAt === null
        ? '–'
        : new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(row.firedAt),
  };
  return (
    <tr>
      {columns.map((column) =>
        column === 'molecule' ? (
          <th scope="row" key={column}>
            <button type="button" className="collection-take" onClick={onTake}>
              <span className="collection-picture">{picture}</span>
              <span>
                <span className="collection-name">
                  <MoleculeName name={row.molecule} />
                </span>
                <span className="only-heard">{words('collection.take')}</span>
                <span className="second collection-result">{resultOf(row)}</span>
              </span>
            </button>
          </th>
        ) : (
          <td key={column} data-label={words(`collection.${column}`)}>
            {cells[column]}
          </td>
        ),
      )}
    </tr>
  );

  function resultOf({ status, quirk, ordinary, bee, dose: at }: CollectionRow): string {
    if (status === 'running') return words('collection.result.running');
    if (quirk === null || ordinary === null || bee === null) return words('collection.result.stopped');
    return words('collection.result', {
      dose: lab.dose(at),
      quirk: lab.share(quirk),
      ordinary: lab.share(ordinary),
      bee: lab.share(bee),
    });
  }
}

function EmptyCollection() {
  const { words } = useLabWords();
  return (
    <Card title={words('collection.title')} className="collection-card">
      <svg className="collection-empty" viewBox="0 0 240 90" aria-hidden="true">
        {[0, 1, 2].map((i) => (
          <g key={i} transform={`translate(${20 + i * 75} 15)`}>
            <rect width="60" height="60" rx="10" />
            <path d="M15 38l10-14 10 12 11-14" />
          </g>
        ))}
      </svg>
      <p>{words('collection.empty')}</p>
    </Card>
  );
}
