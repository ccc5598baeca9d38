// The table of all rows that pass the filters, however many: sorted by a head, searched, chosen from; and own columns.
import { cellAt, findColumn, numberAt, type Column } from '@offshoot/analysis';
import { formatPercent } from '@offshoot/language';
import { ActionButton, Card, ProgressLine } from '@offshoot/ui';
import { RowGrid, type GridColumn } from '@offshoot/ui/graphs';
import { IconCheck, IconClockHour4, IconColumns, IconGridDots, IconPlus } from '@tabler/icons-react';
import { useCallback, useId, useState } from 'react';
import { Link } from 'wouter';
import { benchAddress } from '../../shell/link-sync.ts';
import { chooseRows } from '../choose-rows.ts';
import { followChosen, stopFollowing } from '../follow-chosen.ts';
import { shownAtFirst } from '../rows/analysis-rows.ts';
import { mostFollowed } from '../rows/time-rows.ts';
import type { Analysis } from '../use-analysis.ts';
import { OwnColumnForm } from './own-column-form.tsx';
import { PlateBeside } from './plate-beside.tsx';

const height = 404; // px: ten rows
const icon = { size: 18, 'aria-hidden': true } as const;

export function TableCard({ analysis }: { analysis: Analysis }) {
  const { seen, state, store, words, desk } = analysis;
  const [open, setOpen] = useState<'columns' | 'own' | 'plate' | null>(null);
  const columns = shownColumns(analysis);
  const cell = useCellWriter(analysis);
  const { chosen } = state;
  const sortBy = (column: string) =>
    store.setState(({ sort }) => ({
      sort: { column, direction: sort?.column === column && sort.direction === 'up' ? 'down' : 'up' },
    }));
  return (
    <Card title={words.words('table.title')} className="analysis-table">
      <TableTools analysis={analysis} open={open} onOpen={(what) => setOpen(open === what ? null : what)} />
      {open === 'columns' && <ColumnChoice analysis={analysis} shown={columns.map(({ id }) => id)} />}
      {open === 'own' && <OwnColumnForm analysis={analysis} />}
      {open === 'plate' && <PlateBeside analysis={analysis} />}
      {state.following !== null && <Following analysis={analysis} share={state.following} />}
      <RowGrid
        name={words.words('table.name', { count: seen.length })}
        columns={columns.map((column) => gridColumn(column, analysis))}
        rows={seen}
        cell={cell}
        chosen={chosen}
        onChoose={(rows, add) => chooseRows(desk, store, rows, add)}
        onSort={sortBy}
        height={height}
        reveal={chosen.size === 1 ? seen.indexOf([...chosen][0]!) : -1}
      />
    </Card>
  );
}

interface TableToolsProps {
  analysis: Analysis;
  open: 'columns' | 'own' | 'plate' | null;
  onOpen: (what: 'columns' | 'own' | 'plate') => void;
}

/** Search, what is chosen and what can be done with it, columns, the plate. */
function TableTools({ analysis, open, onOpen }: TableToolsProps) {
  const { table, seen, state, store, words, desk, base } = analysis;
  const { chosen } = state;
  const single = chosen.size === 1 ? (base?.tryOf([...chosen][0]!) ?? null) : null;
  return (
    <div className="analysis-tools">
      <Search analysis={analysis} />
      <p role="status" className="second">
        {words.words('table.count', {
          shown: seen.length,
          all: seen.length === table.rows ? 'same' : words.number(table.rows),
        })}
        {', '}
        {words.words('table.chosen', { count: chosen.size })}
      </p>
      {chosen.size > 0 && (
        <ActionButton look="quiet" onPress={() => store.setState({ chosen: new Set() })}>
          {words.words('table.clear')}
        </ActionButton>
      )}
      {single !== null && <Link href={benchAddress(desk)}>{words.words('table.plate')}</Link>}
      {state.level === 'animals' && chosen.size > 0 && <FollowButton analysis={analysis} />}
      {base !== null && base.tries.length > 0 && (
        <ActionButton
          look="quiet"
          icon={<IconGridDots {...icon} />}
          pressed={open === 'plate'}
          onPress={() => onOpen('plate')}
        >
          {words.words('table.plate.beside')}
        </ActionButton>
      )}
      <ActionButton
        look="quiet"
        icon={<IconColumns {...icon} />}
        pressed={open === 'columns'}
        onPress={() => onOpen('columns')}
      >
        {words.words('table.columns')}
      </ActionButton>
      <ActionButton look="quiet" icon={<IconPlus {...icon} />} pressed={open === 'own'} onPress={() => onOpen('own')}>
        {words.words('table.own')}
      </ActionButton>
    </div>
  );
}

/** The chosen animals over the hours, as rows below them. */
function FollowButton({ analysis: { desk, store, state, words } }: { analysis: Analysis }) {
  return (
    <ActionButton
      look="quiet"
      icon={<IconClockHour4 {...icon} />}
      disabled={state.following !== null}
      onPress={() => void followChosen(desk, store)}
    >
      {words.words('follow', { count: Math.min(mostFollowed, state.chosen.size) })}
    </ActionButton>
  );
}

function Following({ analysis: { store, words }, share }: { analysis: Analysis; share: number }) {
  return (
    <div className="analysis-pairing">
      <ProgressLine label={words.words('following')} share={share} shareText={formatPercent(words.locale, share)} />
      <ActionButton onPress={() => stopFollowing(store)}>{words.words('pairs.stop')}</ActionButton>
    </div>
  );
}

function shownColumns({ table, state }: Analysis): Column[] {
  const first = shownAtFirst[state.level];
  const own = state.own.map(({ id }) => id);
  const ids = state.columns ?? (first.length === 0 ? table.columns.map(({ id }) => id) : [...first, ...own]);
  return ids.flatMap((id) => findColumn(table, id) ?? []);
}

const letter = 8.2; // px, of a bold head
const leastWidth = 92; // px
const moleculeWidth = 170; // px
const labelWidth = 148; // px

function gridColumn(column: Column, { state, words }: Analysis): GridColumn {
  const title = words.nameOf(column);
  return {
    id: column.id,
    title,
    numeric: column.kind === 'number',
    width: Math.max(leastOf(column), title.length * letter + 30),
    sorted: state.sort?.column === column.id ? state.sort.direction : null,
  };
}

function leastOf({ kind }: Column): number {
  if (kind === 'molecule') return moleculeWidth;
  return kind === 'category' ? labelWidth : leastWidth;
}

function useCellWriter({ table, words }: Analysis) {
  return useCallback(
    (row: number, id: string) => {
      const column = findColumn(table, id);
      const value = column === null ? null : cellAt(column, row);
      if (column === null || value === null) return '–';
      if (typeof value === 'number') return words.number(value);
      return typeof value === 'boolean' ? (
        <Flag on={numberAt(column, row) === 1} words={words.words} />
      ) : (
        words.labelOf(column, value)
      );
    },
    [table, words],
  );
}

function Flag({ on, words }: { on: boolean; words: Analysis['words']['words'] }) {
  return on ? (
    <>
      <IconCheck size={14} aria-hidden="true" /> {words('yes')}
    </>
  ) : (
    <span className="second">{words('no')}</span>
  );
}

function Search({ analysis }: { analysis: Analysis }) {
  const { state, store, words } = analysis;
  const id = useId();
  const text = state.filters.find((filter) => filter.kind === 'text');
  return (
    <label htmlFor={id}>
      <span className="only-heard">{words.words('table.search')}</span>
      <input
        id={id}
        type="search"
        className="text-line"
        placeholder={words.words('table.search')}
        value={text?.kind === 'text' ? text.text : ''}
        onChange={(event) => {
          const others = state.filters.filter((filter) => filter.kind !== 'text');
          const wanted = event.target.value;
          store.setState({ filters: wanted === '' ? others : [...others, { kind: 'text', text: wanted }] });
        }}
      />
    </label>
  );
}

function ColumnChoice({ analysis, shown }: { analysis: Analysis; shown: readonly string[] }) {
  const { table, store, words } = analysis;
  return (
    <fieldset className="analysis-column-choice">
      <legend className="only-heard">{words.words('table.columns')}</legend>
      {table.columns.map(({ id }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={shown.includes(id)}
            onChange={(event) =>
              store.setState({ columns: event.target.checked ? [...shown, id] : shown.filter((other) => other !== id) })
            }
          />
          {words.shortName(id)}
        </label>
      ))}
    </fieldset>
  );
}
