// The hot loop: every neuron of every animal, every step. Nothing here branches: spikes are rare, so the loop only
// notes which neurons have an animal over the threshold, and spikes.ts looks at these again.
import {
  ADAPTATION_AT, INPUT_AT, KEEP_ADAPTATION_AT, KEEP_INPUT_AT, NEURONS_AT, NOISE_SIZE_AT, NOISE_TABLE_AT, OFFSETS_AT, OWN_DRIVE_AT, OWN_INPUT_AT,
  REGION_STARTS_AT, REGIONS_AT, RING_BYTES, RING_LISTS_AT, RING_STEPS, ROW, VOLTAGE_AT, STEP_DRIVE_AT, STEP_KEEP_AT, THRESHOLD_AT,
} from "../layout";

/** Returns the end of the list of neurons that have a lane over the threshold. */
export function updateNeurons(step: i32): i32 {
  drawNoise(step);
  let list = RING_LISTS_AT + (step & (RING_STEPS - 1)) * RING_BYTES;
  const regions = load<i32>(REGIONS_AT);
  for (let region = 0; region < regions; region++) {
    const start = REGION_STARTS_AT + (region << 2);
    list = updateRegion(load<i32>(start), load<i32>(start, 4), region * ROW, list);
  }
  return list;
}

/** What a neuron gets in all animals alike: its own drive and this step's noise. */
function drawNoise(step: i32): void {
  const size = v128.load_splat<f32>(NOISE_SIZE_AT);
  const stretch = NOISE_TABLE_AT + (load<u16>(OFFSETS_AT + (step << 1)) << 2);
  const end = load<i32>(NEURONS_AT) << 2;
  for (let at: i32 = 0; at < end; at += 16) {
    v128.store(OWN_INPUT_AT + at, f32x4.add(v128.load(OWN_DRIVE_AT + at), f32x4.mul(v128.load(stretch + at), size)));
  }
}

/** v <- max(0, v keep + drive + own + (s - a)) for one vector; s and a decay. */
// @ts-ignore: decorator
@inline
function advance(at: i32, keep: v128, drive: v128, own: v128, keepInput: v128, keepAdaptation: v128): v128 {
  const v = v128.load(at);
  const s = v128.load(at, INPUT_AT - VOLTAGE_AT);
  const a = v128.load(at, ADAPTATION_AT - VOLTAGE_AT);
  let next = f32x4.add(f32x4.add(f32x4.mul(v, keep), drive), own);
  next = f32x4.add(next, f32x4.sub(s, a));
  next = f32x4.pmax(next, f32x4.splat(0));
  v128.store(at, next);
  v128.store(at, f32x4.mul(s, keepInput), INPUT_AT - VOLTAGE_AT);
  v128.store(at, f32x4.mul(a, keepAdaptation), ADAPTATION_AT - VOLTAGE_AT);
  return next;
}

function updateRegion(first: i32, end: i32, row: i32, list: i32): i32 {
  const keep0 = v128.load(STEP_KEEP_AT + row);
  const keep1 = v128.load(STEP_KEEP_AT + row, 16);
  const keep2 = v128.load(STEP_KEEP_AT + row, 32);
  const keep3 = v128.load(STEP_KEEP_AT + row, 48);
  const drive0 = v128.load(STEP_DRIVE_AT + row);
  const drive1 = v128.load(STEP_DRIVE_AT + row, 16);
  const drive2 = v128.load(STEP_DRIVE_AT + row, 32);
  const drive3 = v128.load(STEP_DRIVE_AT + row, 48);
  const keepInput = v128.load_splat<f32>(KEEP_INPUT_AT);
  const keepAdaptation = v128.load_splat<f32>(KEEP_ADAPTATION_AT);
  const threshold = v128.load_splat<f32>(THRESHOLD_AT);
  let at = VOLTAGE_AT + first * ROW;
  for (let neuron = first; neuron < end; neuron++) {
    const own = v128.load_splat<f32>(OWN_INPUT_AT + (neuron << 2));
    const v0 = advance(at, keep0, drive0, own, keepInput, keepAdaptation);
    const v1 = advance(at + 16, keep1, drive1, own, keepInput, keepAdaptation);
    const v2 = advance(at + 32, keep2, drive2, own, keepInput, keepAdaptation);
    const v3 = advance(at + 48, keep3, drive3, own, keepInput, keepAdaptation);
    const highest = f32x4.pmax(f32x4.pmax(v0, v1), f32x4.pmax(v2, v3));
    store<u16>(list, <u16>neuron);
    list += i32(i32x4.bitmask(f32x4.ge(highest, threshold)) != 0) << 1;
    at += ROW;
  }
  return list;
}
