// The molecule in the pocket on the screen: the pocket's wall, its places with their names, every atom with its share in
// colour, size and sign. A second molecule may lie over it, atom on atom: then colours and signs say what it does differently.
import type { Molecule } from '@offshoot/chemistry';
import { useMemo, type Ref } from 'react';
import { useWidth } from '../layout/use-width.ts';
import type { Point } from '../molecule/place-hydrogens.ts';
import { arrangePocket, type PocketAnchors, type PocketDrawing, type PocketPlace } from './arrange-pocket.ts';
import { layOver, type OverPair } from './lay-over.ts';
import { PocketAtoms, pocketAtoms } from './pocket-atoms.tsx';
import { placeSigns } from './place-signs.ts';
import { listRow, PocketLabels, PocketList } from './pocket-labels.tsx';
import './pocket-picture.css';

export interface PocketMolecule {
  readonly molecule: Molecule;
  readonly anchors: PocketAnchors | null;
  /** Each atom's share; positive helps. */
  readonly shares: readonly number[];
}

/** Lies over the first, dashed. */
export interface PocketOver extends PocketMolecule {
  /** Which atom of the first each of its atoms stands for; atoms without a partner came or are gone. */
  readonly pairs: readonly OverPair[];
}

export interface PocketPictureProps {
  /** Under a second molecule its shares are differences. */
  lying: PocketMolecule;
  over: PocketOver | null;
  places: readonly (PocketPlace & { readonly name: string })[];
  height: number;
  words: string;
  /** Atoms that are lit, and those that something bites. */
  lit: readonly number[];
  /** The same for atoms that only the molecule above has. */
  litOver: readonly number[];
  bitten: readonly number[];
  onAtom: (atom: number) => void;
  svgRef?: Ref<SVGSVGElement>;
}

const labelRoom = 128; // px on each side
const narrow = 520; // px: below, the names stand under the picture
const narrowShape = 0.62; // height of the pocket's room by its width

export function PocketPicture(props: PocketPictureProps) {
  const { lying, over, places, words, svgRef } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const drawing = useMemo(() => arrangePocket(lying.molecule, lying.anchors, places), [lying, places]);
  const ghost = useMemo(() => (over === null ? null : layGhost(drawing, over)), [drawing, over]);
  const isNarrow = width < narrow;
  const height = isNarrow ? Math.min(props.height, width * narrowShape) : props.height;
  const names = places.map(({ name }) => name);
  const below = isNarrow ? Math.ceil(names.length / 2) * listRow + 4 : 0;
  const [left, top, wide, tall] = drawing.box;
  const unit = Math.min((width - 2 * (isNarrow ? 10 : labelRoom)) / wide, (height - 16) / tall);
  const at = ({ x, y }: Point): Point => ({
    x: width / 2 + (x - left - wide / 2) * unit,
    y: height / 2 + (y - top - tall / 2) * unit,
  });
  return (
    <div ref={frame} className="pocket-picture" style={{ height: height + below }}>
      {width > 0 && (
        <svg ref={svgRef} width={width} height={height + below} role="img" aria-label={words}>
          <Wall outline={drawing.outline.map(at)} />
          <Places drawing={drawing} at={at} unit={unit} />
          {ghost?.lines.map((line, i) => (
            <BondStroke key={i} from={at(line.from)} to={at(line.to)} className="pocket-ghost" />
          ))}
          {drawing.lines.map((line, i) => (
            <BondStroke key={i} from={at(line.from)} to={at(line.to)} className="pocket-bond" />
          ))}
          <Atoms {...props} drawing={drawing} ghost={ghost} at={at} unit={unit} />
          {isNarrow ? (
            <PocketList names={names} top={height} width={width} />
          ) : (
            <PocketLabels places={drawing.places} names={names} at={at} width={width} height={height} />
          )}
        </svg>
      )}
    </div>
  );
}

type Ghost = Pick<PocketDrawing, 'atoms' | 'lines'>;

/** The molecule above, atom on atom. */
function layGhost(drawing: PocketDrawing, { molecule, anchors, pairs }: PocketOver): Ghost {
  const own = arrangePocket(molecule, anchors, []);
  const lay = layOver(drawing.atoms, own.atoms, pairs);
  return {
    atoms: own.atoms.map(lay),
    lines: own.lines.map((line) => ({ ...line, from: lay(line.from), to: lay(line.to) })),
  };
}

interface AtomsProps extends PocketPictureProps {
  drawing: PocketDrawing;
  ghost: Ghost | null;
  at: (point: Point) => Point;
  unit: number;
}

function Atoms({ lying, over, drawing, ghost, at, unit, ...marks }: AtomsProps) {
  const gone = over === null ? [] : withoutPartner(lying.molecule, over.pairs, 0);
  const atoms = pocketAtoms(
    { ...lying, at: drawing.atoms.map(at), gone },
    over === null || ghost === null
      ? null
      : { ...over, at: ghost.atoms.map(at), came: withoutPartner(over.molecule, over.pairs, 1) },
  );
  const middles = [...drawing.lines, ...(ghost?.lines ?? [])].map(({ from, to }) =>
    at({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }),
  );
  return <PocketAtoms {...marks} atoms={atoms} middles={middles} unit={unit} />;
}

function withoutPartner({ atoms }: Molecule, pairs: readonly OverPair[], side: 0 | 1): number[] {
  const paired = new Set(pairs.map((pair) => pair[side]));
  return atoms.flatMap((_, atom) => (paired.has(atom) ? [] : [atom]));
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

const badgeRadius = 9; // px

/** The places of the pocket, each with its number on the side where no atom lies. */
function Places({ drawing, at, unit }: { drawing: PocketDrawing; at: (point: Point) => Point; unit: number }) {
  const radius = unit * 0.78;
  const discs = drawing.places.map((place) => ({ ...at(place), radius: radius - badgeRadius }));
  const others = [
    ...drawing.atoms,
    ...drawing.lines.map(({ from, to }) => ({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 })),
  ];
  const badges = placeSigns(
    discs,
    others.map(at),
    discs.map((_, place) => place),
  );
  return drawing.places.map(({ id, atom }, place) => {
    const badge = badges.get(place)!;
    return (
      <g key={id} className={atom === null ? 'pocket-place pocket-empty' : 'pocket-place'}>
        <circle cx={discs[place]!.x} cy={discs[place]!.y} r={radius} />
        <circle className="pocket-number-ground" cx={badge.x} cy={badge.y} r={badgeRadius} />
        <text className="pocket-number" x={badge.x} y={badge.y}>
          {place + 1}
        </text>
      </g>
    );
  });
}
