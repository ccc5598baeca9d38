// The step of the brain in the language of graphics cards (WGSL): the rule of reference-brain.ts with one animal in each
// workgroup of 256 threads, up to four neurons a thread. A card may fuse a multiplication with an addition and so round
// differently: rates agree, bits do not. Arriving spikes are added up as whole numbers, so their order does not matter.
import { ANIMAL, OUTPUT_AT, STATE, THREADS, UNITS_PER_MV } from './gpu-layout.ts';

/** The program of the card. */
export const BRAIN_SHADER = /* wgsl */ `
struct Run {
  keepVoltage: f32, keepInput: f32, keepAdaptation: f32, threshold: f32,
  reversal: f32, adaptationJump: f32, noiseSize: f32, desensitisationShare: f32,
  neurons: u32, delaySteps: u32, refractorySteps: u32, inhibitoryRegion: u32,
  drugFrom: u32, readFrom: u32, sampleSteps: u32, stepsOfNoise: u32,
  firstStep: u32, steps: u32, outputLength: u32, unused: u32,
  poolRegions: vec4u,
}

@group(0) @binding(0) var<uniform> run: Run;
// By neuron: its region; where its synapses begin; where its fibre's endings begin. The last two have an end at the end.
@group(0) @binding(1) var<storage, read> cells: array<u32>;
// By synapse: the receiving neuron, and the bits of the weight.
@group(0) @binding(2) var<storage, read> wires: array<vec2u>;
@group(0) @binding(3) var<storage, read> noiseTable: array<f32>;
// By batch and step: where in the table the step's noise begins.
@group(0) @binding(4) var<storage, read> noiseOffsets: array<u32>;
// By batch and neuron: bias and currents into single neurons, mV a step.
@group(0) @binding(5) var<storage, read> ownDrives: array<f32>;
@group(0) @binding(6) var<storage, read> animals: array<f32>;
@group(0) @binding(7) var<storage, read_write> states: array<f32>;
// By animal: spikes of each region over the reading time, then samples of three pools.
@group(0) @binding(8) var<storage, read_write> outputs: array<f32>;

// What arrives at each neuron in this step, in units of 1/${UNITS_PER_MV} mV.
var<workgroup> arriving: array<atomic<i32>, ${STATE.neurons}>;
// Spikes of up to eight regions, of this step and of the one before.
var<workgroup> spikes: array<atomic<u32>, 16>;

fn deliver(first: u32, end: u32, strength: f32) {
  for (var wire = first; wire < end; wire++) {
    let effect = bitcast<f32>(wires[wire].y) * strength;
    atomicAdd(&arriving[wires[wire].x], i32(round(effect * ${UNITS_PER_MV}.0)));
  }
}

@compute @workgroup_size(${THREADS})
fn stepBrains(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) thread: u32) {
  let animal = group.x * ${ANIMAL.length}u;
  let home = group.x * ${STATE.length}u;
  let output = group.x * run.outputLength;
  let batch = u32(animals[animal + ${ANIMAL.batch}u]);
  let synapsesAt = run.neurons;
  let fibreAt = 2u * run.neurons + 1u;

  var voltage: array<f32, 4>;
  var input: array<f32, 4>;
  var adaptation: array<f32, 4>;
  var held: array<u32, 4>;      // steps for which the neuron still rests
  var history: array<u32, 4>;   // bit k: it spiked k + 1 steps ago
  for (var place = 0u; place < 4u; place++) {
    let neuron = thread + ${THREADS}u * place;
    voltage[place] = states[home + neuron];
    input[place] = states[home + ${STATE.neurons}u + neuron];
    adaptation[place] = states[home + ${2 * STATE.neurons}u + neuron];
    held[place] = u32(states[home + ${3 * STATE.neurons}u + neuron]);
    history[place] = u32(states[home + ${4 * STATE.neurons}u + neuron]);
    atomicStore(&arriving[neuron], 0);
  }
  var desensitised = states[home + ${STATE.desensitised}u];
  var pools = array<f32, 4>();
  for (var pool = 0u; pool < 4u; pool++) { pools[pool] = states[home + ${STATE.pools}u + pool]; }
  if (thread < 16u) { atomicStore(&spikes[thread], 0u); }
  workgroupBarrier();

  for (var index = 0u; index < run.steps; index++) {
    let step = run.firstStep + index;
    let drugged = step >= run.drugFrom;
    if (drugged) {
      desensitised += (animals[animal + ${ANIMAL.desensitisation}u] - desensitised) * run.desensitisationShare;
    }
    let hearing = 1.0 - desensitised;

    // Spikes of delaySteps ago arrive: each thread delivers those of its own neurons.
    let excitatory = animals[animal + ${ANIMAL.excitatory}u] * hearing;
    let tired = pools[0] * animals[animal + ${ANIMAL.perFatigueRate}u];
    let inhibitory = animals[animal + ${ANIMAL.inhibitory}u] / (tired * tired * (tired * tired) + 1.0);
    let fibre = excitatory * animals[animal + ${ANIMAL.fibre}u];
    for (var place = 0u; place < 4u; place++) {
      if (((history[place] >> (run.delaySteps - 1u)) & 1u) == 1u) {
        let neuron = thread + ${THREADS}u * place;
        let strength = select(excitatory, inhibitory, cells[neuron] == run.inhibitoryRegion);
        deliver(cells[synapsesAt + neuron], cells[synapsesAt + neuron + 1u], strength);
        deliver(cells[fibreAt + neuron], cells[fibreAt + neuron + 1u], fibre);
      }
    }
    workgroupBarrier();

    // v <- max(0, v (keep - o) + drive + o E + noise + s - a), s and a decay; o is the conductance of open gates.
    let noiseAt = noiseOffsets[batch * run.stepsOfNoise + step];
    let slot = (step & 1u) * 8u;
    for (var place = 0u; place < 4u; place++) {
      let neuron = thread + ${THREADS}u * place;
      if (neuron < run.neurons) {
        let region = cells[neuron];
        let open = animals[animal + ${ANIMAL.conductance}u + region] * select(0.0, hearing, drugged);
        let drive = animals[animal + ${ANIMAL.drive}u + region] + open * run.reversal;
        let own = ownDrives[batch * run.neurons + neuron] + noiseTable[noiseAt + neuron] * run.noiseSize;
        let s = input[place] + f32(atomicExchange(&arriving[neuron], 0)) / ${UNITS_PER_MV}.0;
        let a = adaptation[place];
        var v = max(0.0, voltage[place] * (run.keepVoltage - open) + drive + own + (s - a));
        input[place] = s * run.keepInput;
        adaptation[place] = a * run.keepAdaptation;
        history[place] = history[place] << 1u;
        // At the threshold a neuron spikes, unless it still rests from its last spike; both are set to reset.
        if (held[place] > 0u) {
          held[place] -= 1u;
          v = 0.0;
        } else if (v >= run.threshold) {
          held[place] = run.refractorySteps;
          v = 0.0;
          adaptation[place] += run.adaptationJump;
          history[place] |= 1u;
          atomicAdd(&spikes[slot + region], 1u);
        }
        history[place] &= 0xffffu;
        voltage[place] = v;
      }
    }
    workgroupBarrier();

    // Four quantities of the animal that spikes fill and that leak away; every thread has them.
    for (var pool = 0u; pool < 4u; pool++) {
      let found = f32(atomicLoad(&spikes[slot + run.poolRegions[pool]]));
      pools[pool] = pools[pool] * animals[animal + ${ANIMAL.poolKeep}u + pool] + found * animals[animal + ${ANIMAL.poolJump}u + pool];
    }
    if (step >= run.readFrom) {
      if (thread < 8u) { outputs[output + thread] += f32(atomicLoad(&spikes[slot + thread])); }
      let since = step - run.readFrom;
      if (thread == 0u && since % run.sampleSteps == 0u) {
        let sample = output + ${OUTPUT_AT.samples}u + 3u * (since / run.sampleSteps);
        outputs[sample] = pools[1];
        outputs[sample + 1u] = pools[2];
        outputs[sample + 2u] = pools[3];
      }
    }
    if (thread < 8u) { atomicStore(&spikes[(8u - slot) + thread], 0u); }
  }

  for (var place = 0u; place < 4u; place++) {
    let neuron = thread + ${THREADS}u * place;
    states[home + neuron] = voltage[place];
    states[home + ${STATE.neurons}u + neuron] = input[place];
    states[home + ${2 * STATE.neurons}u + neuron] = adaptation[place];
    states[home + ${3 * STATE.neurons}u + neuron] = f32(held[place]);
    states[home + ${4 * STATE.neurons}u + neuron] = f32(history[place]);
  }
  if (thread == 0u) {
    states[home + ${STATE.desensitised}u] = desensitised;
    for (var pool = 0u; pool < 4u; pool++) { states[home + ${STATE.pools}u + pool] = pools[pool]; }
  }
}
`;
