// The groups of a plate inside its SVG: a heading and rows of wells each.
import type { PlateArrangement } from './arrange-plate.ts';
import { lettersOf, PlateRow } from './plate-row.tsx';
import type { WellState } from './well-mark.tsx';

export interface PlateGroupsProps {
  plate: PlateArrangement;
  states: readonly WellState[];
  unsure: ReadonlySet<number>;
  tabStop: number;
  chosen: number | null;
  wellId: (well: number) => string;
  nameWell: (well: number) => string;
  namesKey: string;
}

export function PlateGroups(props: PlateGroupsProps) {
  const { plate, states, unsure, tabStop, chosen, wellId, nameWell, namesKey } = props;
  return plate.groups.map((group) => (
    <g key={group.id} role="rowgroup" aria-label={group.title}>
      <text x={1} y={group.headingY} className="plate-heading" aria-hidden="true">
        {group.title}
      </text>
      {group.rows.map((row) => {
        const within = (well: number | null) =>
          well !== null && well >= row.first && well < row.first + row.count ? well : null;
        return (
          <PlateRow
            key={row.first}
            row={row}
            pitch={plate.pitch}
            radius={plate.radius}
            states={lettersOf(states, unsure, row)}
            focusable={within(tabStop)}
            chosen={within(chosen)}
            wellId={wellId}
            nameWell={nameWell}
            namesKey={namesKey}
          />
        );
      })}
    </g>
  ));
}
