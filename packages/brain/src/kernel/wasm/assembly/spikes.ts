// Of the neurons that have an animal over the threshold: which lanes really spike, and what a spike does there.
import {
  ADAPTATION_JUMP_AT, HELD_AT, LANE_MASKS_AT, NEURON_BYTES, REFRACTORY_AT, REGION_STARTS_AT, REGIONS_AT, RING_BYTES, RING_COUNTS_AT,
  RING_LANES_AT, RING_LISTS_AT, RING_STEPS, ROW, STATE_AT, STEP_SPIKES_AT, THRESHOLD_AT,
} from "../layout";

// @ts-ignore: decorator
@inline
function slotOf(step: i32): i32 { return (step & (RING_STEPS - 1)); }

// @ts-ignore: decorator
@inline
function laneMask(lanes: u32, quarter: u32): v128 { return v128.load(LANE_MASKS_AT + (((lanes >> (quarter << 2)) & 15) << 4)); }

/** Keeps in this step's list the neurons that spike, and writes their lanes; holds at reset whoever must rest. */
export function collectSpikes(step: i32, candidatesEnd: i32): void {
  const slot = slotOf(step);
  const list = RING_LISTS_AT + slot * RING_BYTES;
  const lanesOf = RING_LANES_AT + slot * RING_BYTES;
  const end = fire(list, candidatesEnd, lanesOf);
  const spiking = i32((end - list) >> 1);
  store<i32>(RING_COUNTS_AT + (slot << 2), spiking);
  const refractory = load<i32>(REFRACTORY_AT);
  for (let ago = 1; ago <= refractory; ago++) if (step >= ago) holdAtReset(slotOf(step - ago));
  if (refractory > 0) {
    if (step >= refractory) release(slotOf(step - refractory));
    for (let at = list; at < end; at += 2) {
      const neuron = load<u16>(at) << 1;
      store<u16>(HELD_AT + neuron, load<u16>(HELD_AT + neuron) | load<u16>(lanesOf + neuron));
    }
  }
  countByRegion(list, end, lanesOf);
}

/** Resets and adapts the lanes that spike. Returns the end of the list, which now holds only spiking neurons. */
function fire(list: i32, candidatesEnd: i32, lanesOf: i32): i32 {
  const threshold = v128.load_splat<f32>(THRESHOLD_AT);
  const jump = v128.load_splat<f32>(ADAPTATION_JUMP_AT);
  let kept = list;
  for (let candidate = list; candidate < candidatesEnd; candidate += 2) {
    const neuron = load<u16>(candidate);
    const at = STATE_AT + neuron * NEURON_BYTES;
    const low = i16x8.narrow_i32x4_s(f32x4.ge(v128.load(at), threshold), f32x4.ge(v128.load(at, 16), threshold));
    const high = i16x8.narrow_i32x4_s(f32x4.ge(v128.load(at, 32), threshold), f32x4.ge(v128.load(at, 48), threshold));
    const lanes = <u32>i8x16.bitmask(i8x16.narrow_i16x8_s(low, high)) & ~<u32>load<u16>(HELD_AT + (neuron << 1));
    if (!lanes) continue;
    for (let quarter: u32 = 0; quarter < 4; quarter++) {
      const mask = laneMask(lanes, quarter);
      const q = at + (quarter << 4);
      v128.store(q, v128.andnot(v128.load(q), mask));
      v128.store(q, f32x4.add(v128.load(q, 128), v128.and(jump, mask)), 128);
    }
    store<u16>(lanesOf + (neuron << 1), <u16>lanes);
    store<u16>(kept, <u16>neuron);
    kept += 2;
  }
  return kept;
}

/** Sets the lanes that spiked in an earlier step to reset once more. */
function holdAtReset(slot: i32): void {
  const list = RING_LISTS_AT + slot * RING_BYTES;
  const lanesOf = RING_LANES_AT + slot * RING_BYTES;
  const end = list + (load<i32>(RING_COUNTS_AT + (slot << 2)) << 1);
  for (let entry = list; entry < end; entry += 2) {
    const neuron = load<u16>(entry);
    const at = STATE_AT + neuron * NEURON_BYTES;
    const lanes = <u32>load<u16>(lanesOf + (neuron << 1));
    v128.store(at, v128.andnot(v128.load(at), laneMask(lanes, 0)));
    v128.store(at, v128.andnot(v128.load(at, 16), laneMask(lanes, 1)), 16);
    v128.store(at, v128.andnot(v128.load(at, 32), laneMask(lanes, 2)), 32);
    v128.store(at, v128.andnot(v128.load(at, 48), laneMask(lanes, 3)), 48);
  }
}

function release(slot: i32): void {
  const list = RING_LISTS_AT + slot * RING_BYTES;
  const lanesOf = RING_LANES_AT + slot * RING_BYTES;
  const end = list + (load<i32>(RING_COUNTS_AT + (slot << 2)) << 1);
  for (let entry = list; entry < end; entry += 2) {
    const neuron = load<u16>(entry) << 1;
    store<u16>(HELD_AT + neuron, load<u16>(HELD_AT + neuron) & ~load<u16>(lanesOf + neuron));
  }
}

/** Spikes per region and lane; the list is in rising order, so regions follow each other in it. */
function countByRegion(list: i32, end: i32, lanesOf: i32): void {
  const regions = load<i32>(REGIONS_AT);
  let entry = list;
  for (let region: i32 = 0; region < regions; region++) {
    const regionEnd = load<u32>(REGION_STARTS_AT + (region << 2), 4);
    let count0 = i32x4.splat(0), count1 = i32x4.splat(0), count2 = i32x4.splat(0), count3 = i32x4.splat(0);
    for (; entry < end; entry += 2) {
      const neuron = <u32>load<u16>(entry);
      if (neuron >= regionEnd) break;
      const lanes = <u32>load<u16>(lanesOf + (neuron << 1));
      // a mask is -1 where the lane spiked
      count0 = i32x4.sub(count0, laneMask(lanes, 0));
      count1 = i32x4.sub(count1, laneMask(lanes, 1));
      count2 = i32x4.sub(count2, laneMask(lanes, 2));
      count3 = i32x4.sub(count3, laneMask(lanes, 3));
    }
    const row = STEP_SPIKES_AT + region * ROW;
    v128.store(row, f32x4.convert_i32x4_s(count0));
    v128.store(row, f32x4.convert_i32x4_s(count1), 16);
    v128.store(row, f32x4.convert_i32x4_s(count2), 32);
    v128.store(row, f32x4.convert_i32x4_s(count3), 48);
  }
}
