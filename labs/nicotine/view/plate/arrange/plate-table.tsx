// The plate as a table, in the plate's order: one tab stop that arrow keys move from row to row; a chosen row is the
// chosen well.
import type { WellState } from '@offshoot/ui';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { PlateWell } from '../../../model/index.ts';
import { useLabWords } from '../../lab-words.ts';
import type { OutcomeTable } from '../outcome-table.ts';
import { sayState } from '../plate-legend.tsx';
import type { PlateView } from './plate-view.ts';

export interface PlateTableProps {
  wells: readonly PlateWell[];
  table: OutcomeTable;
  doseIndex: number;
  view: PlateView;
  states: readonly WellState[];
  order: readonly number[];
  values: readonly number[] | null;
  chosen: number | null;
  onChoose: (well: number) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

export function PlateTable(props: PlateTableProps) {
  const { wells, table, doseIndex, view, states, order, values, chosen, onChoose } = props;
  const lab = useLabWords();
  const { words, kind, number, numberOf } = lab;
  const frame = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    if (chosen === null) return;
    setCurrent(Math.max(0, order.indexOf(chosen)));
    showRow(frame.current);
  }, [chosen, order]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key === 'Enter' || event.key === ' ') onChoose(order[current]!);
    else if (step !== undefined) {
      const to = Math.max(0, Math.min(order.length - 1, current + step));
      setCurrent(to);
      frame.current?.querySelectorAll<HTMLElement>('tbody tr')[to]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div className="plate-table" ref={frame}>
      <p className="second">{words('plate.table.hint')}</p>
      <table role="grid" aria-label={words('plate.table.name')} onKeyDown={onKeyDown}>
        <Heads trait={values !== null} />
        <tbody>
          {order.map((well, place) => {
            const { population, group } = wells[well]!;
            const reading = table.readingOf(doseIndex, well);
            return (
              <tr
                key={well}
                aria-selected={well === chosen}
                tabIndex={place === current ? 0 : -1}
                onFocus={() => setCurrent(place)}
                onClick={() => onChoose(well)}
              >
                <th scope="row">{numberOf(population)}</th>
                <td>{kind(group)}</td>
                <td>{sayState(lab, view, states[well] ?? 'empty')}</td>
                <td>{reading === null ? '–' : number(reading.arrhythmiaIndex, 2)}</td>
                <td>{reading === null ? '–' : number(reading.heartRate, 1)}</td>
                {values !== null && <td>{Number(values[well]!.toPrecision(3)).toLocaleString(lab.locale)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const columns = ['number', 'group', 'state', 'arrhythmia', 'rate'] as const;

function Heads({ trait }: { trait: boolean }) {
  const { words } = useLabWords();
  return (
    <thead>
      <tr>
        {[...columns, ...(trait ? (['trait'] as const) : [])].map((column) => (
          <th key={column} scope="col">
            {words(`plate.table.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Brings the chosen row into the table's window; the page stays where it is, with the plate in sight. */
function showRow(frame: HTMLElement | null): void {
  const row = frame?.querySelector('[aria-selected=true]');
  if (!frame || !row) return;
  const [window, place] = [frame.getBoundingClientRect(), row.getBoundingClientRect()];
  const head = 2 * place.height; // column heads stay on top
  const enlarged = window.height / Math.max(1, frame.offsetHeight);
  if (place.top < window.top + head) frame.scrollTop -= (window.top + head - place.top) / enlarged;
  else if (place.bottom > window.bottom) frame.scrollTop += (place.bottom - window.bottom + place.height) / enlarged;
}
