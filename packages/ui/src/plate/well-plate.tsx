// The plate: hundreds of wells in groups, drawn as one SVG, walked by arrow keys, one tab stop. On a touch
// screen a touch opens the loupe, where wells are large enough for a finger.
import { useCallback, useId, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { arrangePlate, stepFrom, wellAt, wellCentre, type PlateGroup, type Step } from './arrange-plate.ts';
import { PlateLoupe } from './plate-loupe.tsx';
import { lettersOf, PlateRow } from './plate-row.tsx';
import { useWidth } from '../layout/use-width.ts';
import type { WellState } from './well-mark.tsx';
import './well-plate.css';

export interface WellPlateProps {
  /** Name of the whole plate. */
  name: string;
  groups: readonly PlateGroup[];
  columns: number;
  /** One state a well, in the order of the groups. */
  states: readonly WellState[];
  /** Says a well in words: number, group, state. */
  nameWell: (well: number) => string;
  /** Changes whenever `nameWell` would answer differently for unchanged states (language, dose). */
  namesKey: string;
  chosen: number | null;
  onChoose: (well: number) => void;
  /** Words of the loupe: its name and its close button. */
  loupeWords: { title: string; close: string };
}

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'rowStart',
  End: 'rowEnd',
};
/** Wells nearer together than this (px) are too small for a finger and get the loupe. */
const fingerPitch = 30;

export function WellPlate(props: WellPlateProps) {
  const { name, groups, columns, states, nameWell, namesKey, chosen, onChoose, loupeWords } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const id = useId();
  const wellId = useCallback((well: number) => `${id}-${well}`, [id]);
  const [current, setCurrent] = useState(0);
  const [loupe, setLoupe] = useState<number | null>(null);
  const plate = useMemo(() => arrangePlate(groups, width, columns), [groups, width, columns]);
  const tabStop = chosen ?? current;

  const focusWell = (well: number) => {
    setCurrent(well);
    document.getElementById(wellId(well))?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = Number((event.target as Element).getAttribute('data-well') ?? tabStop);
    if (event.key === 'Enter' || event.key === ' ') onChoose(from);
    else {
      const step =
        event.ctrlKey && event.key === 'Home'
          ? 'first'
          : event.ctrlKey && event.key === 'End'
            ? 'last'
            : steps[event.key];
      if (step === undefined) return;
      focusWell(stepFrom(plate, from, step));
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const named = (event.target as Element).closest('[data-well]')?.getAttribute('data-well');
    const well = named != null ? Number(named) : wellAt(plate, event.clientX - box.left, event.clientY - box.top);
    if (well === null) return;
    setCurrent(well);
    const byFinger = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch';
    if (byFinger && plate.pitch < fingerPitch) setLoupe(well);
    else onChoose(well);
  };

  return (
    <div ref={frame} className="well-plate">
      {width > 0 && (
        <svg
          role="grid"
          aria-label={name}
          aria-readonly="true"
          width={plate.width}
          height={plate.height}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          {plate.groups.map((group) => (
            <g key={group.id} role="rowgroup" aria-label={group.title}>
              <text x={1} y={group.headingY} className="plate-heading" aria-hidden="true">
                {group.title}
              </text>
              {group.rows.map((row) => (
                <PlateRow
                  key={row.first}
                  row={row}
                  pitch={plate.pitch}
                  radius={plate.radius}
                  states={lettersOf(states, row)}
                  focusable={tabStop >= row.first && tabStop < row.first + row.count ? tabStop : null}
                  chosen={chosen !== null && chosen >= row.first && chosen < row.first + row.count ? chosen : null}
                  wellId={wellId}
                  nameWell={nameWell}
                  namesKey={namesKey}
                />
              ))}
            </g>
          ))}
          <ChosenRing centre={chosen === null ? null : wellCentre(plate, chosen)} radius={plate.radius} />
        </svg>
      )}
      {loupe !== null && (
        <PlateLoupe
          plate={plate}
          around={loupe}
          states={states}
          nameWell={nameWell}
          words={loupeWords}
          onChoose={(well) => {
            setLoupe(null);
            onChoose(well);
          }}
          onClose={() => setLoupe(null)}
        />
      )}
    </div>
  );
}

function ChosenRing({ centre, radius }: { centre: { x: number; y: number } | null; radius: number }) {
  if (centre === null) return null;
  return <circle cx={centre.x} cy={centre.y} r={radius + 2.5} className="well-chosen" aria-hidden="true" />;
}
