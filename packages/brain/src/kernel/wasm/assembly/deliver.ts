// The second hot loop: spikes of an earlier step reach their targets. A spiking neuron's synapses are gone through
// once, for the vectors (four animals each) in which anyone spiked; animals that share noise often spike together.
import {
  FIBRE_FROM_AT, FIBRE_TARGETS_AT, FIBRE_TO_AT, FIBRE_WEIGHTS_AT, FIRST_FIBRE_AT, FIRST_SYNAPSE_AT, INHIBITORY_FROM_AT, INHIBITORY_TO_AT,
  INPUT_AT, LANE_MASKS_AT, RING_BYTES, RING_COUNTS_AT, RING_LANES_AT, RING_LISTS_AT, RING_STEPS, STEP_EXCITATORY_AT, STEP_FIBRE_AT,
  STEP_INHIBITORY_AT, TARGETS_AT, WEIGHTS_AT,
} from "../layout";

export function deliverSpikes(step: i32): void {
  const slot = step & (RING_STEPS - 1);
  const list = RING_LISTS_AT + slot * RING_BYTES;
  const lanesOf = RING_LANES_AT + slot * RING_BYTES;
  const end = list + (load<i32>(RING_COUNTS_AT + (slot << 2)) << 1);
  const inhibitoryFrom = load<i32>(INHIBITORY_FROM_AT);
  const inhibitoryCells = <u32>(load<i32>(INHIBITORY_TO_AT) - inhibitoryFrom);
  for (let entry = list; entry < end; entry += 2) {
    const neuron = <i32>load<u16>(entry);
    const strength = <u32>(neuron - inhibitoryFrom) < inhibitoryCells ? STEP_INHIBITORY_AT : STEP_EXCITATORY_AT;
    const first = load<i32>(FIRST_SYNAPSE_AT + (neuron << 2));
    const count = load<i32>(FIRST_SYNAPSE_AT + (neuron << 2), 4) - first;
    deliver(TARGETS_AT + (first << 1), WEIGHTS_AT + (first << 2), count, <i32>load<u16>(lanesOf + (neuron << 1)), strength);
  }
  deliverFibre(list, end, lanesOf);
}

/** The extra fibre, after all ordinary synapses. */
function deliverFibre(list: i32, end: i32, lanesOf: i32): void {
  const from = load<i32>(FIBRE_FROM_AT);
  const carriers = <u32>(load<i32>(FIBRE_TO_AT) - from);
  for (let entry = list; entry < end; entry += 2) {
    const neuron = <i32>load<u16>(entry);
    if (<u32>(neuron - from) >= carriers) continue;
    const first = load<i32>(FIRST_FIBRE_AT + (neuron << 2));
    const count = load<i32>(FIRST_FIBRE_AT + (neuron << 2), 4) - first;
    deliver(FIBRE_TARGETS_AT + (first << 1), FIBRE_WEIGHTS_AT + (first << 2), count, <i32>load<u16>(lanesOf + (neuron << 1)), STEP_FIBRE_AT);
  }
}

/** Strength in the lanes of one vector that spiked, 0 in the others. */
// @ts-ignore: decorator
@inline
function amountOf(lanes: i32, quarter: i32, strength: i32): v128 {
  return v128.and(v128.load(LANE_MASKS_AT + (((lanes >> (quarter << 2)) & 15) << 4)), v128.load(strength + (quarter << 4)));
}

/** One neuron's spike: input of each target += weight x strength, in the lanes that spiked. */
function deliver(target: i32, weight: i32, count: i32, lanes: i32, strength: i32): void {
  const active = i32((lanes & 0xf) != 0) + i32((lanes & 0xf0) != 0) + i32((lanes & 0xf00) != 0) + i32((lanes & 0xf000) != 0);
  const firstActive = ctz(lanes) >> 2;
  const lastActive = (31 - clz(lanes)) >> 2;
  if (active == 1) {
    deliverToOne(target, weight, count, INPUT_AT + (firstActive << 4), amountOf(lanes, firstActive, strength));
  } else if (active == 2) {
    const apart = (lastActive - firstActive) << 4;
    deliverToTwo(target, weight, count, INPUT_AT + (firstActive << 4), apart, amountOf(lanes, firstActive, strength), amountOf(lanes, lastActive, strength));
  } else {
    // a vector in which nobody spiked gets 0
    deliverToFour(target, weight, count, amountOf(lanes, 0, strength), amountOf(lanes, 1, strength), amountOf(lanes, 2, strength), amountOf(lanes, 3, strength));
  }
}

// @ts-ignore: decorator
@inline
function add(input: i32, weight: v128, amount: v128): void {
  v128.store(input, f32x4.add(v128.load(input), f32x4.mul(weight, amount)));
}

function deliverToOne(target: i32, weight: i32, count: i32, inputs: i32, amount: v128): void {
  for (const end = target + (count << 1); target < end; target += 2, weight += 4) {
    add(inputs + <i32>load<u16>(target), v128.load_splat<f32>(weight), amount);
  }
}

function deliverToTwo(target: i32, weight: i32, count: i32, inputs: i32, apart: i32, amount0: v128, amount1: v128): void {
  for (const end = target + (count << 1); target < end; target += 2, weight += 4) {
    const input = inputs + <i32>load<u16>(target);
    const w = v128.load_splat<f32>(weight);
    add(input, w, amount0);
    add(input + apart, w, amount1);
  }
}

function deliverToFour(target: i32, weight: i32, count: i32, amount0: v128, amount1: v128, amount2: v128, amount3: v128): void {
  for (const end = target + (count << 1); target < end; target += 2, weight += 4) {
    const input = INPUT_AT + <i32>load<u16>(target);
    const w = v128.load_splat<f32>(weight);
    add(input, w, amount0);
    add(input + 16, w, amount1);
    add(input + 32, w, amount2);
    add(input + 48, w, amount3);
  }
}
