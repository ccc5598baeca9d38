// Names of a pocket's places: at both edges with a fine line to each, or, where there is no room beside, as a numbered list below.
import { spreadLabels } from '../layout/spread-labels.ts';
import type { Point } from '../molecule/place-hydrogens.ts';
import type { PlacedPlace } from './arrange-pocket.ts';

const labelStep = 36; // px

interface LabelsProps {
  places: readonly PlacedPlace[];
  names: readonly string[];
  at: (point: Point) => Point;
  width: number;
  height: number;
}

/** Names at the two edges, each with a fine line to its place. */
export function PocketLabels({ places, names, at, width, height }: LabelsProps) {
  const spots = places.map(at);
  const isLeft = spots.map(({ x }) => x < width / 2);
  const heights = [true, false].map((side) => {
    const own = spots.flatMap(({ y }, place) => (isLeft[place] === side ? [{ place, y }] : []));
    const spread = spreadLabels(
      own.map(({ y }) => y),
      labelStep,
      16,
      height - 16,
    );
    return own.map(({ place }, i) => [place, spread[i]!] as const);
  });
  return heights.flat().map(([place, y]) => {
    const spot = spots[place]!;
    const left = isLeft[place]!;
    const x = left ? 4 : width - 4;
    const [first, second] = splitName(names[place]!);
    return (
      <g key={places[place]!.id}>
        <line className="pocket-leader" x1={left ? 110 : width - 110} y1={y} x2={spot.x} y2={spot.y} />
        <text className="pocket-name" x={x} y={second === '' ? y + 4 : y - 3} textAnchor={left ? 'start' : 'end'}>
          {first}
        </text>
        <text className="pocket-name" x={x} y={y + 12} textAnchor={left ? 'start' : 'end'}>
          {second}
        </text>
      </g>
    );
  });
}

const longestLine = 15; // letters that fit beside the pocket

function splitName(name: string): [string, string] {
  if (name.length <= longestLine) return [name, ''];
  const space = name.lastIndexOf(' ', longestLine);
  return space < 0 ? [name, ''] : [name.slice(0, space), name.slice(space + 1)];
}

export const listRow = 20; // px

/** The places by their numbers, two in a row. */
export function PocketList({ names, top, width }: { names: readonly string[]; top: number; width: number }) {
  return names.map((name, place) => (
    <text
      key={place}
      className="pocket-name"
      x={4 + (place % 2) * (width / 2)}
      y={top + (Math.floor(place / 2) + 1) * listRow - 5}
    >
      {`${place + 1} ${name}`}
    </text>
  ));
}
