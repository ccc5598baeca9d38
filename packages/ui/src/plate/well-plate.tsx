// The plate: hundreds of wells in groups, drawn as one SVG, walked by arrow keys, one tab stop. On a touch
// screen a touch opens the loupe, where wells are large enough for a finger.
import { useCallback, useId, useMemo, useState, type MouseEvent } from 'react';
import { useWidth } from '../layout/use-width.ts';
import { arrangePlate, wellAt, wellCentre, type PlateArrangement, type PlateGroup } from './arrange-plate.ts';
import { linkRuns, type WellRun } from './link-runs.ts';
import { PlateGroups } from './plate-groups.tsx';
import { PlateLoupe } from './plate-loupe.tsx';
import { usePlateWalk, wellOf } from './use-plate-walk.ts';
import type { WellState } from './well-mark.tsx';
import './well-plate.css';

export interface WellPlateProps {
  /** Name of the whole plate. */
  name: string;
  groups: readonly PlateGroup[];
  columns: number;
  /** One state a well, in the order of the groups. */
  states: readonly WellState[];
  /** Wells that could have come out otherwise: hatched. */
  unsure?: ReadonlySet<number>;
  /** Neighbours that belong together: linked. */
  runs?: readonly WellRun[];
  /** Says a well in words: number, group, state. */
  nameWell: (well: number) => string;
  /** Changes whenever `nameWell` would answer differently for unchanged states (language, dose). */
  namesKey: string;
  chosen: number | null;
  onChoose: (well: number) => void;
  /** Escape on the plate: nothing is chosen any more. */
  onLeave?: () => void;
  /** Words of the loupe: its name and its close button. */
  loupeWords: { title: string; close: string };
}

/** Wells nearer together than this (px) are too small for a finger and get the loupe. */
const fingerPitch = 30;
const noWells: ReadonlySet<number> = new Set();
const noRuns: readonly WellRun[] = [];

export function WellPlate(props: WellPlateProps) {
  const { name, groups, columns, states, nameWell, namesKey, chosen, onChoose, loupeWords } = props;
  const { unsure = noWells, runs = noRuns, onLeave } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const id = useId();
  const wellId = useCallback((well: number) => `${id}-${well}`, [id]);
  const [loupe, setLoupe] = useState<number | null>(null);
  const plate = useMemo(() => arrangePlate(groups, width, columns), [groups, width, columns]);
  const { tabStop, moveTo, onKeyDown } = usePlateWalk(plate, chosen, wellId, onChoose, onLeave);
  const links = useMemo(() => linkRuns(plate, runs), [plate, runs]);
  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    const well = touchedWell(plate, event);
    if (well === null) return;
    moveTo(well);
    const byFinger = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch';
    if (byFinger && plate.pitch < fingerPitch) setLoupe(well);
    else onChoose(well);
  };
  const chooseInLoupe = (well: number) => {
    setLoupe(null);
    onChoose(well);
  };
  const shared = { plate, states, unsure, nameWell };
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
          <path d={links} className="plate-links" strokeWidth={plate.radius * 0.8} aria-hidden="true" />
          <PlateGroups {...shared} tabStop={tabStop} chosen={chosen} wellId={wellId} namesKey={namesKey} />
          <ChosenRing plate={plate} chosen={chosen} />
        </svg>
      )}
      {loupe !== null && (
        <PlateLoupe
          {...shared}
          around={loupe}
          words={loupeWords}
          onChoose={chooseInLoupe}
          onClose={() => setLoupe(null)}
        />
      )}
    </div>
  );
}

/** The well under the pointer, or the nearest one. */
function touchedWell(plate: PlateArrangement, event: MouseEvent<SVGSVGElement>): number | null {
  const box = event.currentTarget.getBoundingClientRect();
  const scale = box.width > 0 ? plate.width / box.width : 1; // the projector look enlarges the page
  return (
    wellOf(event.target as Element) ??
    wellAt(plate, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale)
  );
}

function ChosenRing({ plate, chosen }: { plate: PlateArrangement; chosen: number | null }) {
  const centre = chosen === null ? null : wellCentre(plate, chosen);
  if (centre === null) return null;
  return <circle cx={centre.x} cy={centre.y} r={plate.radius + 2.5} className="well-chosen" aria-hidden="true" />;
}
