// Of the neurons that have an animal over the threshold: which lanes really spike, and what a spike does there.
import {
  ADAPTATION_AT, ADAPTATION_JUMP_AT, HELD_AT, LANE_MASKS_AT, REFRACTORY_AT, REGION_STARTS_AT, REGIONS_AT, RING_BYTES, RING_COUNTS_AT,
  RING_LANES_AT, RING_LISTS_AT, RING_STEPS, ROW, STEP_SPIKES_AT, THRESHOLD_AT, VOLTAGE_AT,
} from "../layout";

/** All ones in the lanes of one vector that are set in `lanes`. */
// @ts-ignore: decorator
@inline
function laneMask(lanes: i32, quarter: i32): v128 {
  return v128.load(LANE_MASKS_AT + (((lanes >> (quarter << 2)) & 15) << 4));
}

/** Keeps in this step's list the neurons that spike, and writes their lanes; holds at reset whoever must rest. */
export function collectSpikes(step: i32, candidatesEnd: i32): void {
  const slot = step & (RING_STEPS - 1);
  const list = RING_LISTS_AT + slot * RING_BYTES;
  const lanesOf = RING_LANES_AT + slot * RING_BYTES;
  const regions = load<i32>(REGIONS_AT);
  let candidate = list;
  let kept = list;
  for (let region = 0; region < regions; region++) {
    const regionEnd = load<i32>(REGION_STARTS_AT + (region << 2), 4);
    let stop = candidate;
    while (stop < candidatesEnd && <i32>load<u16>(stop) < regionEnd) stop += 2;
    kept = fire(candidate, stop, kept, lanesOf, STEP_SPIKES_AT + region * ROW);
    candidate = stop;
  }
  store<i32>(RING_COUNTS_AT + (slot << 2), (kept - list) >> 1);
  const refractory = load<i32>(REFRACTORY_AT);
  for (let ago = 1; ago <= refractory; ago++) if (step >= ago) hold((step - ago) & (RING_STEPS - 1), ago == refractory);
}

/**
 * Resets and adapts the lanes of some neurons that spike, and counts the spikes of each lane into `counts`. Neurons
 * that spike are written to `kept`; returns the end of that list.
 */
function fire(candidate: i32, stop: i32, kept: i32, lanesOf: i32, counts: i32): i32 {
  const threshold = v128.load_splat<f32>(THRESHOLD_AT);
  const jump = v128.load_splat<f32>(ADAPTATION_JUMP_AT);
  let count0 = i32x4.splat(0), count1 = i32x4.splat(0), count2 = i32x4.splat(0), count3 = i32x4.splat(0);
  for (; candidate < stop; candidate += 2) {
    const neuron = <i32>load<u16>(candidate);
    const held = HELD_AT + (neuron << 1);
    const at = VOLTAGE_AT + neuron * ROW;
    const v0 = v128.load(at), v1 = v128.load(at, 16), v2 = v128.load(at, 32), v3 = v128.load(at, 48);
    const low = i16x8.narrow_i32x4_s(f32x4.ge(v0, threshold), f32x4.ge(v1, threshold));
    const high = i16x8.narrow_i32x4_s(f32x4.ge(v2, threshold), f32x4.ge(v3, threshold));
    const lanes = i8x16.bitmask(i8x16.narrow_i16x8_s(low, high)) & ~<i32>load<u16>(held);
    if (!lanes) continue;
    const mask0 = laneMask(lanes, 0), mask1 = laneMask(lanes, 1), mask2 = laneMask(lanes, 2), mask3 = laneMask(lanes, 3);
    spike(at, v0, mask0, jump);
    spike(at + 16, v1, mask1, jump);
    spike(at + 32, v2, mask2, jump);
    spike(at + 48, v3, mask3, jump);
    // a mask is -1 where the lane spikes
    count0 = i32x4.sub(count0, mask0);
    count1 = i32x4.sub(count1, mask1);
    count2 = i32x4.sub(count2, mask2);
    count3 = i32x4.sub(count3, mask3);
    store<u16>(held, load<u16>(held) | <u16>lanes);
    store<u16>(lanesOf + (neuron << 1), <u16>lanes);
    store<u16>(kept, <u16>neuron);
    kept += 2;
  }
  v128.store(counts, f32x4.convert_i32x4_s(count0));
  v128.store(counts, f32x4.convert_i32x4_s(count1), 16);
  v128.store(counts, f32x4.convert_i32x4_s(count2), 32);
  v128.store(counts, f32x4.convert_i32x4_s(count3), 48);
  return kept;
}

/** Voltage to reset, adaptation up by its jump, where the mask says. */
// @ts-ignore: decorator
@inline
function spike(at: i32, v: v128, mask: v128, jump: v128): void {
  v128.store(at, v128.andnot(v, mask));
  v128.store(at, f32x4.add(v128.load(at, ADAPTATION_AT - VOLTAGE_AT), v128.and(jump, mask)), ADAPTATION_AT - VOLTAGE_AT);
}

/** Sets the lanes that spiked in an earlier step to reset once more; for the last time if `release`. */
function hold(slot: i32, release: bool): void {
  const list = RING_LISTS_AT + slot * RING_BYTES;
  const lanesOf = RING_LANES_AT + slot * RING_BYTES;
  const end = list + (load<i32>(RING_COUNTS_AT + (slot << 2)) << 1);
  for (let entry = list; entry < end; entry += 2) {
    const neuron = <i32>load<u16>(entry);
    const at = VOLTAGE_AT + neuron * ROW;
    const lanes = <i32>load<u16>(lanesOf + (neuron << 1));
    v128.store(at, v128.andnot(v128.load(at), laneMask(lanes, 0)));
    v128.store(at, v128.andnot(v128.load(at, 16), laneMask(lanes, 1)), 16);
    v128.store(at, v128.andnot(v128.load(at, 32), laneMask(lanes, 2)), 32);
    v128.store(at, v128.andnot(v128.load(at, 48), laneMask(lanes, 3)), 48);
    if (release) store<u16>(HELD_AT + (neuron << 1), load<u16>(HELD_AT + (neuron << 1)) & ~<u16>lanes);
  }
}
