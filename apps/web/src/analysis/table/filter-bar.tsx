// Filters as chips that can be taken away, and a form that adds one.
import { bandRows, cellAt, findColumn, type Column, type RowFilter } from '@offshoot/analysis';
import { ActionButton, ChoiceMenu } from '@offshoot/ui';
import { IconFilterPlus, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Analysis } from '../use-analysis.ts';

export function FilterBar({ analysis }: { analysis: Analysis }) {
  const { state, store, words, table } = analysis;
  const [open, setOpen] = useState(false);
  return (
    <div className="analysis-filters" role="group" aria-label={words.words('filter.title')}>
      <span className="second">{words.words('filter.title')}</span>
      {state.filters.map((filter, place) => {
        const name = nameFilter(analysis, filter);
        return (
          <span key={place} className="filter-chip">
            {name}
            <button
              type="button"
              aria-label={words.words('filter.remove', { name })}
              onClick={() => store.setState({ filters: state.filters.filter((_, other) => other !== place) })}
            >
              <IconX size={14} aria-hidden="true" />
            </button>
          </span>
        );
      })}
      <ActionButton
        look="quiet"
        icon={<IconFilterPlus size={18} aria-hidden="true" />}
        pressed={open}
        onPress={() => setOpen(!open)}
      >
        {words.words('filter.add')}
      </ActionButton>
      {open && table.columns.length > 0 && <FilterForm analysis={analysis} onDone={() => setOpen(false)} />}
    </div>
  );
}

export function nameFilter({ table, words }: Analysis, filter: RowFilter): string {
  if (filter.kind === 'text') return words.words('filter.text', { text: filter.text });
  const column = findColumn(table, filter.column);
  const name = words.shortName(filter.column);
  if (filter.kind === 'flag') {
    return words.words('filter.is', { column: name, labels: words.words(filter.is ? 'yes' : 'no') });
  }
  if (filter.kind === 'labels') {
    const labels = filter.labels.map((label) => (column === null ? label : words.labelOf(column, label))).join(', ');
    return words.words('filter.is', { column: name, labels });
  }
  const write = (value: number | null) => (value === null ? '…' : words.number(value));
  return filter.low === filter.high
    ? words.words('filter.is', { column: name, labels: write(filter.low) })
    : words.words('filter.range', { column: name, low: write(filter.low), high: write(filter.high) });
}

function FilterForm({ analysis, onDone }: { analysis: Analysis; onDone: () => void }) {
  const { table, store, words, seen } = analysis;
  const [id, setId] = useState(table.columns[0]!.id);
  const column = findColumn(table, id) ?? table.columns[0]!;
  const add = (filter: RowFilter) => {
    store.setState(({ filters }) => ({ filters: [...filters, filter] }));
    onDone();
  };
  const bands = bandRows(column, seen, words.graphWords, 60);
  return (
    <div className="filter-form">
      <ChoiceMenu
        label={words.words('filter.column')}
        labelShown
        choices={table.columns.map((one) => ({ id: one.id, text: words.shortName(one.id) }))}
        chosen={column.id}
        onChoose={setId}
      />
      {column.kind === 'number' ? (
        <RangeFields analysis={analysis} onAdd={(low, high) => add({ kind: 'range', column: column.id, low, high })} />
      ) : (
        <ChoiceMenu
          label={words.words('filter.label')}
          labelShown
          choices={[
            { id: '', text: '–' },
            ...(bands?.labels ?? []).map((text, place) => ({ id: String(place), text })),
          ]}
          chosen=""
          onChoose={(place) => {
            if (place !== '') add(labelFilter(column, seen, Number(place), bands!.bandOf));
          }}
        />
      )}
    </div>
  );
}

function labelFilter(column: Column, seen: Uint32Array, band: number, bandOf: (row: number) => number): RowFilter {
  if (column.kind === 'flag') return { kind: 'flag', column: column.id, is: band === 1 };
  const row = seen.find((each) => bandOf(each) === band);
  const label = row === undefined ? '' : String(cellAt(column, row));
  return { kind: 'labels', column: column.id, labels: [label] };
}

function RangeFields({
  analysis,
  onAdd,
}: {
  analysis: Analysis;
  onAdd: (low: number | null, high: number | null) => void;
}) {
  const { words } = analysis.words;
  const id = useId();
  const [texts, setTexts] = useState<[string, string]>(['', '']);
  const read = (text: string) => (text.trim() === '' ? null : Number(text.replace(',', '.')));
  const [low, high] = texts.map(read) as [number | null, number | null];
  const valid = (low !== null || high !== null) && !Number.isNaN(low) && !Number.isNaN(high);
  return (
    <>
      {(['low', 'high'] as const).map((end, place) => (
        <label key={end} htmlFor={`${id}-${end}`}>
          <span className="second">{words(`filter.${end}`)}</span>
          <input
            id={`${id}-${end}`}
            className="text-line"
            inputMode="decimal"
            size={6}
            value={texts[place]}
            onChange={(event) =>
              setTexts(place === 0 ? [event.target.value, texts[1]] : [texts[0], event.target.value])
            }
          />
        </label>
      ))}
      <ActionButton disabled={!valid} onPress={() => onAdd(low, high)}>
        {words('filter.add')}
      </ActionButton>
    </>
  );
}
