// Puts lanes of a snapshot into other lanes: what lies in rows is moved row by row, what lies in bits bit by bit.
import type { KernelMemory } from './kernel-memory.ts';
import * as at from './layout.ts';

const WORD = Float32Array.BYTES_PER_ELEMENT;
const HALF_WORD = Uint16Array.BYTES_PER_ELEMENT;

/** Lane i goes on from lane `places[i]` of the snapshot; lanes beyond are left empty. */
export function gatherLanes(memory: KernelMemory, snapshot: Uint8Array, places: readonly number[]): void {
  memory.bytes.set(snapshot, at.SNAPSHOT_AT);
  const floats = new Float32Array(snapshot.buffer, snapshot.byteOffset, snapshot.byteLength / WORD);
  const bits = new Uint16Array(snapshot.buffer, snapshot.byteOffset, snapshot.byteLength / HALF_WORD);
  const moveRows = (from: number, to: number): void => {
    for (let row = from; row < to; row += at.ROW) {
      const there = row / WORD;
      const here = (row - at.SNAPSHOT_AT) / WORD;
      for (let lane = 0; lane < at.LANE_COUNT; lane++)
        memory.floats[there + lane] = lane < places.length ? floats[here + places[lane]!]! : 0;
    }
  };
  moveRows(at.DESENSITISED_AT, at.RING_COUNTS_AT);
  moveRows(at.VOLTAGE_AT, at.SNAPSHOT_END);
  const target = new Uint16Array(memory.bytes.buffer);
  for (let place = at.RING_LANES_AT; place < at.VOLTAGE_AT; place += HALF_WORD) {
    const before = bits[(place - at.SNAPSHOT_AT) / HALF_WORD]!;
    if (before !== 0) target[place / HALF_WORD] = moveBits(before, places);
  }
}

function moveBits(before: number, places: readonly number[]): number {
  return places.reduce((after, place, lane) => after | (((before >> place) & 1) << lane), 0);
}
