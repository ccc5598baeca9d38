// The river on the screen: ribbons and the words of every end in one drawing (so that it can be saved as a picture), and over
// each row, source and vessel a button that opens what is behind it; a ribbon answers to a touch too.
import { useMemo, type ReactNode, type Ref } from 'react';
import { Button } from 'react-aria-components';
import { useWidth } from '../layout/use-width.ts';
import { arrangeFlow, type FlowArrangement, type FlowPlan } from './arrange-flow.ts';
import { placeFlowNames } from './place-flow-names.ts';
import './flow-picture.css';

export type FlowTone = 'lost' | 'work' | 'out' | 'held' | 'arrived';

export interface FlowWords {
  readonly name: string;
  /** The amount, large. */
  readonly amount: string;
  /** A second line. */
  readonly more: string;
  readonly tone: FlowTone;
  /** Set where this row makes the difference: said and marked. */
  readonly marked: string | null;
}

export interface FlowPictureProps {
  plan: FlowPlan;
  /** Rivers that stand beside this one: drawn on the same scale. */
  beside?: readonly FlowPlan[];
  height: number;
  /** Words of an end by its id. */
  rowWords: (id: string) => FlowWords;
  /** Words of sources and vessels by their id. */
  placeWords: (id: string) => string;
  /** The whole picture in words. */
  words: string;
  chosen: string | null;
  /** Rows that belong to what is chosen in another view. */
  lit: readonly string[];
  onChoose: (id: string) => void;
  svgRef?: Ref<SVGSVGElement>;
  children?: ReactNode;
}

const leastRow = 40; // px; a row is a button
const headRoom = 22; // px for the names of vessels
/** The words need this much, px; the river takes the rest, but not too much of it. */
const wordsWidth = 215;
const amountWidth = 46;
const mostRiver = 0.62;

const noPlans: readonly FlowPlan[] = [];

export function FlowPicture(props: FlowPictureProps) {
  const { plan, beside = noPlans, height, words, svgRef } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const river = Math.max(80, Math.min(width * mostRiver, width - wordsWidth));
  const tall = Math.max(height, plan.ends.length * leastRow);
  const arrangement = useMemo(
    () => arrangeFlow(plan, { width: river, height: tall, leastRow, beside }),
    [plan, river, tall, beside],
  );
  return (
    <div ref={frame} className="flow-picture" style={{ height: tall + headRoom }}>
      {width > 0 && (
        <>
          <svg ref={svgRef} width={width} height={tall + headRoom} role="img" aria-label={words}>
            <g transform={`translate(0 ${headRoom})`}>
              <River {...props} arrangement={arrangement} height={tall} />
              {arrangement.rows.map((row) => (
                <RowWords
                  key={row.id}
                  words={props.rowWords(row.id)}
                  x={river + 10}
                  y={row.middle}
                  room={width - river}
                />
              ))}
            </g>
          </svg>
          <ul className="flow-rows" aria-label={words}>
            {arrangement.rows.map((row) => (
              <li key={row.id} style={{ top: row.top + headRoom, height: row.height }}>
                <RowButton {...props} id={row.id} left={river} />
              </li>
            ))}
            <PlaceButtons {...props} arrangement={arrangement} />
          </ul>
        </>
      )}
    </div>
  );
}

interface Arranged {
  arrangement: FlowArrangement;
}

function River({
  arrangement,
  rowWords,
  placeWords,
  plan,
  chosen,
  lit,
  height,
  onChoose,
}: FlowPictureProps & Arranged) {
  const ends = new Set(plan.ends.map(({ id }) => id));
  const quiet = chosen !== null || lit.length > 0;
  return (
    <>
      {arrangement.ribbons.map(({ id, path }) => {
        const tone = ends.has(id) ? rowWords(id).tone : 'trunk';
        const shown = !quiet || id === chosen || lit.includes(id);
        const look = `flow-ribbon flow-${tone} ${shown ? '' : 'flow-quiet'}`;
        return <path key={id} d={path} className={look} onClick={() => onChoose(wayOf(plan, id))} />;
      })}
      {arrangement.vessels.map(({ id, x, top, height: tall }) => (
        <rect key={id} className="flow-vessel" x={x - 3.5} y={top} width={7} height={tall} rx={3} />
      ))}
      {placeFlowNames(arrangement, placeWords, height).map(({ id, text, x, y, anchor }) => (
        <text key={id} className="flow-place" x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </>
  );
}

/** The ribbon between two vessels passes the wall of the first: that is what opens at a touch. */
function wayOf({ vessels }: FlowPlan, ribbon: string): string {
  const place = vessels.indexOf(ribbon);
  return place > 0 ? vessels[place - 1]! : ribbon;
}

const leastButton = 26; // px; rows are wider, so that a finger has these and those

/** Over each source, and over each vessel that something flows on from. */
function PlaceButtons({ arrangement, placeWords, chosen, onChoose }: FlowPictureProps & Arranged) {
  const { sources, vessels } = arrangement;
  const spots = [
    ...sources.map(({ id, top, height }) => ({ id, top, left: 0, width: 40, height: Math.max(leastButton, height) })),
    ...vessels.slice(0, -1).map(({ id, x, top, height }) => ({
      ...{ id, top, left: x - leastButton / 2, width: leastButton },
      height: Math.max(leastButton, height),
    })),
  ];
  return spots.map(({ id, ...spot }) => (
    <li key={id} style={{ ...spot, top: spot.top + headRoom }}>
      <Button
        className="flow-row"
        aria-label={placeWords(id)}
        aria-pressed={chosen === id}
        onPress={() => onChoose(id)}
      />
    </li>
  ));
}

function RowWords({ words, x, y, room }: { words: FlowWords; x: number; y: number; room: number }) {
  const { name, amount, more, tone, marked } = words;
  return (
    <g className={`flow-words flow-${tone}`}>
      {marked !== null && <path className="flow-mark" d={`M${x + room - 26} ${y}l6 -6 6 6 -6 6z`} />}
      <text className="flow-amount" x={x + amountWidth - 8} y={y + 6} textAnchor="end">
        {amount}
      </text>
      <text className="flow-name" x={x + amountWidth} y={more === '' ? y + 5 : y - 2}>
        {name}
      </text>
      <text className="flow-more" x={x + amountWidth} y={y + 14}>
        {more}
      </text>
    </g>
  );
}

function RowButton({ id, rowWords, chosen, onChoose, left }: FlowPictureProps & { id: string; left: number }) {
  const { name, amount, more, marked } = rowWords(id);
  const spoken = [`${amount} ${name}`, more, marked ?? ''].filter((part) => part !== '').join('. ');
  return (
    <Button
      className="flow-row"
      style={{ left }}
      aria-label={spoken}
      aria-pressed={chosen === id}
      onPress={() => onChoose(id)}
    />
  );
}
