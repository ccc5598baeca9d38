// The molecule in the pocket on the screen: the pocket's wall, its places with their names, every atom with its share in
// colour, size and sign. A second molecule may lie over it as an outline.
import type { Molecule } from '@offshoot/chemistry';
import { useMemo, type Ref } from 'react';
import { useWidth } from '../layout/use-width.ts';
import type { Point } from '../molecule/place-hydrogens.ts';
import {
  arrangePocket,
  spreadLabels,
  type PlacedPlace,
  type PocketAnchors,
  type PocketPlace,
} from './arrange-pocket.ts';
import './pocket-picture.css';

export interface PocketMolecule {
  readonly molecule: Molecule;
  readonly anchors: PocketAnchors | null;
  /** Each atom's share; positive helps. */
  readonly shares: readonly number[];
}

export interface PocketPictureProps {
  lying: PocketMolecule;
  /** Lies over the first as a dashed outline. */
  over: PocketMolecule | null;
  places: readonly (PocketPlace & { readonly name: string })[];
  height: number;
  words: string;
  /** Atoms that are lit, and those that something bites. */
  lit: readonly number[];
  bitten: readonly number[];
  onAtom: (atom: number) => void;
  svgRef?: Ref<SVGSVGElement>;
}

/** Share (log10 units) from which an atom is drawn in full colour. */
const fullShare = 1;
const labelRoom = 128; // px on each side
const narrow = 520; // px: below, places carry numbers only
const labelStep = 36; // px

export function PocketPicture(props: PocketPictureProps) {
  const { lying, over, places, height, words, svgRef } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const drawing = useMemo(() => arrangePocket(lying.molecule, lying.anchors, places), [lying, places]);
  const ghost = useMemo(() => (over === null ? null : arrangePocket(over.molecule, over.anchors, [])), [over]);
  const sides = width < narrow ? 10 : labelRoom;
  const [left, top, wide, tall] = drawing.box;
  const unit = Math.min((width - 2 * sides) / wide, (height - 16) / tall);
  const toX = (x: number): number => width / 2 + (x - left - wide / 2) * unit;
  const toY = (y: number): number => height / 2 + (y - top - tall / 2) * unit;
  const at = ({ x, y }: Point): Point => ({ x: toX(x), y: toY(y) });
  return (
    <div ref={frame} className="pocket-picture" style={{ height }}>
      {width > 0 && (
        <svg ref={svgRef} width={width} height={height} role="img" aria-label={words}>
          <Wall outline={drawing.outline.map(at)} />
          {drawing.places.map((place, number) => (
            <Place key={place.id} place={place} at={at(place)} unit={unit} number={number + 1} />
          ))}
          {ghost?.lines.map((line, i) => (
            <BondStroke key={i} from={at(line.from)} to={at(line.to)} className="pocket-ghost" />
          ))}
          {drawing.lines.map((line, i) => (
            <BondStroke key={i} from={at(line.from)} to={at(line.to)} className="pocket-bond" />
          ))}
          <Atoms {...props} points={drawing.atoms.map(at)} unit={unit} />
          {width >= narrow && (
            <Labels
              places={drawing.places}
              names={places.map(({ name }) => name)}
              at={at}
              width={width}
              height={height}
            />
          )}
        </svg>
      )}
    </div>
  );
}

/** Drawn through the outline's points by curves: a soft wall with a lit rim. */
function Wall({ outline }: { outline: readonly Point[] }) {
  const count = outline.length;
  const between = (a: Point, b: Point): string => `${((a.x + b.x) / 2).toFixed(1)} ${((a.y + b.y) / 2).toFixed(1)}`;
  const curves = outline.map((point, i) => {
    const next = outline[(i + 1) % count]!;
    return `Q${point.x.toFixed(1)} ${point.y.toFixed(1)} ${between(point, next)}`;
  });
  const path = `M${between(outline[count - 1]!, outline[0]!)}${curves.join('')}Z`;
  return (
    <g>
      <path d={path} className="pocket-wall-outer" />
      <path d={path} className="pocket-wall" />
    </g>
  );
}

function BondStroke({ from, to, className }: { from: Point; to: Point; className: string }) {
  return <line className={className} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
}

function Place({ place, at, unit, number }: { place: PlacedPlace; at: Point; unit: number; number: number }) {
  return (
    <g className={place.atom === null ? 'pocket-place pocket-empty' : 'pocket-place'}>
      <circle cx={at.x} cy={at.y} r={unit * 0.78} />
      <circle className="pocket-number-ground" cx={at.x + unit * 0.62} cy={at.y - unit * 0.62} r={9} />
      <text className="pocket-number" x={at.x + unit * 0.62} y={at.y - unit * 0.62}>
        {number}
      </text>
    </g>
  );
}

function Atoms({
  lying,
  points,
  unit,
  lit,
  bitten,
  onAtom,
}: PocketPictureProps & { points: readonly Point[]; unit: number }) {
  return lying.molecule.atoms.map(({ element, charge }, atom) => {
    const share = lying.shares[atom] ?? 0;
    const strength = Math.min(1, Math.abs(share) / fullShare);
    const point = points[atom]!;
    const radius = unit * (0.2 + 0.2 * Math.sqrt(strength));
    const kind = Math.abs(share) < 0.05 ? 'still' : share > 0 ? 'helps' : 'hurts';
    const quiet = lit.length > 0 && !lit.includes(atom);
    return (
      <g
        key={atom}
        className={`pocket-atom pocket-${kind} ${quiet ? 'pocket-quiet' : ''}`}
        onClick={() => onAtom(atom)}
      >
        {bitten.includes(atom) && <circle className="pocket-bite" cx={point.x} cy={point.y} r={radius + 5} />}
        {lit.includes(atom) && <circle className="pocket-lit" cx={point.x} cy={point.y} r={radius + 4} />}
        <circle
          className="pocket-disc"
          cx={point.x}
          cy={point.y}
          r={radius}
          style={{ fillOpacity: 0.3 + 0.7 * strength }}
        />
        {(element !== 'C' || charge !== 0) && (
          <text className="pocket-letter" x={point.x} y={point.y}>
            {element}
          </text>
        )}
        {kind !== 'still' && (
          <text className="pocket-sign" x={point.x + radius + 4} y={point.y - radius + 1}>
            {kind === 'helps' ? '+' : '−'}
          </text>
        )}
      </g>
    );
  });
}

interface LabelsProps {
  places: readonly PlacedPlace[];
  names: readonly string[];
  at: (point: Point) => Point;
  width: number;
  height: number;
}

/** Names at the two edges, each with a fine line to its place. */
function Labels({ places, names, at, width, height }: LabelsProps) {
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
