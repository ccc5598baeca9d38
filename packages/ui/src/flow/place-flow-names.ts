// Where the names of sources and vessels stand in a river: below their source, over their vessel, and apart from each other.
// Numbers only, no DOM.
import type { FlowArrangement } from './arrange-flow.ts';

export interface FlowName {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle';
}

const letterWidth = 6.6; // px, mean of the 12.5 px face
const letterHeight = 14; // px
const belowSource = 12; // px: in the gap below a source
const overVessel = 8; // px
const underVessel = 16; // px

/** @param text of each source and vessel @param height of the river, px */
export function placeFlowNames(
  { sources, vessels }: FlowArrangement,
  text: (id: string) => string,
  height: number,
): FlowName[] {
  const placed: FlowName[] = sources.map(({ id, top, height: tall }) => ({
    ...{ id, text: text(id), x: 0, anchor: 'start' },
    y: top + tall + belowSource,
  }));
  for (const vessel of vessels) {
    const at = (y: number): FlowName => ({ id: vessel.id, text: text(vessel.id), x: vessel.x, y, anchor: 'middle' });
    const over = at(Math.max(-overVessel, vessel.top - overVessel));
    const under = at(vessel.top + vessel.height + underVessel);
    const isFree = (name: FlowName): boolean => name.y < height && placed.every((other) => isApart(name, other));
    placed.push(isFree(over) || !isFree(under) ? over : under);
  }
  return placed;
}

/** Whether two names leave each other room. */
export function isApart(one: FlowName, other: FlowName): boolean {
  const [left, right] = spanOf(one);
  const [otherLeft, otherRight] = spanOf(other);
  return right < otherLeft || otherRight < left || Math.abs(one.y - other.y) >= letterHeight;
}

function spanOf({ text, x, anchor }: FlowName): [number, number] {
  const wide = text.length * letterWidth;
  return anchor === 'start' ? [x, x + wide] : [x - wide / 2, x + wide / 2];
}
