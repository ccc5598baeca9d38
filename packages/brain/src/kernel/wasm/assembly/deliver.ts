// The second hot loop: spikes of an earlier step reach their targets. A spiking neuron's synapses are gone through
// once for each vector (four animals) in which anyone spiked; animals that share noise often spike together.
import {
  FIBRE_FROM_AT,
  FIBRE_TARGETS_AT,
  FIBRE_TO_AT,
  FIBRE_WEIGHTS_AT,
  FIRST_FIBRE_AT,
  FIRST_SYNAPSE_AT,
  INHIBITORY_FROM_AT,
  INHIBITORY_TO_AT,
  LANE_MASKS_AT,
  RING_BYTES,
  RING_COUNTS_AT,
  RING_LANES_AT,
  RING_LISTS_AT,
  RING_STEPS,
  STEP_EXCITATORY_AT,
  STEP_FIBRE_AT,
  STEP_INHIBITORY_AT,
  TARGETS_AT,
  WEIGHTS_AT,
} from '../layout';

export function deliverSpikes(step: i32): void {
  const slot = step & (RING_STEPS - 1);
  const list = RING_LISTS_AT + slot * RING_BYTES;
  const lanesOf = RING_LANES_AT + slot * RING_BYTES;
  const end = list + (load<i32>(RING_COUNTS_AT + (slot << 2)) << 1);
  const inhibitoryFrom = load<u32>(INHIBITORY_FROM_AT);
  const inhibitoryCells = load<u32>(INHIBITORY_TO_AT) - inhibitoryFrom;
  for (let entry = list; entry < end; entry += 2) {
    const neuron = <u32>load<u16>(entry);
    const strength: i32 = neuron - inhibitoryFrom < inhibitoryCells ? STEP_INHIBITORY_AT : STEP_EXCITATORY_AT;
    deliver(
      neuron,
      <u32>load<u16>(lanesOf + (neuron << 1)),
      strength,
      FIRST_SYNAPSE_AT,
      TARGETS_AT,
      WEIGHTS_AT - TARGETS_AT,
    );
  }
  deliverFibre(list, end, lanesOf);
}

/** The extra fibre, after all ordinary synapses. */
function deliverFibre(list: i32, end: i32, lanesOf: i32): void {
  const from = load<u32>(FIBRE_FROM_AT);
  const carriers = load<u32>(FIBRE_TO_AT) - from;
  for (let entry = list; entry < end; entry += 2) {
    const neuron = <u32>load<u16>(entry);
    if (neuron - from >= carriers) continue;
    deliver(
      neuron,
      <u32>load<u16>(lanesOf + (neuron << 1)),
      STEP_FIBRE_AT,
      FIRST_FIBRE_AT,
      FIBRE_TARGETS_AT,
      FIBRE_WEIGHTS_AT - FIBRE_TARGETS_AT,
    );
  }
}

/** One neuron's spike: input of each target += weight x strength, in the lanes that spiked. */
function deliver(neuron: u32, lanes: u32, strength: i32, firsts: i32, targets: i32, toWeights: i32): void {
  const first = targets + (load<u32>(firsts + (neuron << 2)) << 2);
  const end = targets + (load<u32>(firsts + (neuron << 2), 4) << 2);
  for (let quarter: i32 = 0; quarter < 4; quarter++) {
    const bits = (lanes >> (<u32>(quarter << 2))) & 15;
    if (!bits) continue;
    const amount = v128.and(v128.load(LANE_MASKS_AT + (bits << 4)), v128.load(strength + (quarter << 4)));
    const offset = quarter << 4;
    for (let synapse = first; synapse < end; synapse += 4) {
      const input = offset + load<u32>(synapse);
      v128.store(input, f32x4.add(v128.load(input), f32x4.mul(v128.load_splat<f32>(synapse + toWeights), amount)));
    }
  }
}
