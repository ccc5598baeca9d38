// The vector kernel (AssemblyScript): 16 animals in the lanes of four 128-bit vectors, one step after the other.
// Same operations in the same order as kernel/reference/reference-brain.ts, which explains them; here is only what
// makes it fast. A batch's state (192 KB) stays in the second-level cache for the whole run. No fused multiply-add.
import {
  COUNTS_AT,
  DELAY_AT,
  DRUG_FROM_AT,
  POOLS_AT,
  POOL_JUMP_AT,
  POOL_KEEP_AT,
  POOL_REGIONS_AT,
  POOLS,
  READ_FROM_AT,
  REGIONS_AT,
  ROW,
  SAMPLE_STEPS_AT,
  STEP_SPIKES_AT,
  TRACE_BYTES,
  TRACES_AT,
} from '../layout';
import { deliverSpikes } from './deliver';
import { prepareStep } from './prepare';
import { collectSpikes } from './spikes';
import { updateNeurons } from './update';

export { hashLanes } from './hash';

/** Makes the steps from `from` to `to` - 1. */
export function run(from: i32, to: i32): void {
  const drugFrom = load<i32>(DRUG_FROM_AT);
  const delay = load<i32>(DELAY_AT);
  const readFrom = load<i32>(READ_FROM_AT);
  const sampleSteps = load<i32>(SAMPLE_STEPS_AT);
  for (let step = from; step < to; step++) {
    prepareStep(step, step >= drugFrom);
    if (step >= delay) deliverSpikes(step - delay);
    const candidates = updateNeurons(step);
    collectSpikes(step, candidates);
    updatePools();
    if (step >= readFrom) {
      countSpikes();
      if ((step - readFrom) % sampleSteps == 0) sample((step - readFrom) / sampleSteps);
    }
  }
}

function updatePools(): void {
  for (let pool: i32 = 0; pool < POOLS; pool++) {
    const spikes = STEP_SPIKES_AT + load<i32>(POOL_REGIONS_AT + (pool << 2)) * ROW;
    const row = pool * ROW;
    for (let at: i32 = 0; at < ROW; at += 16) {
      const kept = f32x4.mul(v128.load(POOLS_AT + row + at), v128.load(POOL_KEEP_AT + row + at));
      const added = f32x4.mul(v128.load(POOL_JUMP_AT + row + at), v128.load(spikes + at));
      v128.store(POOLS_AT + row + at, f32x4.add(kept, added));
    }
  }
}

/** Adds the step's spikes of each region to the counts of the reading time. */
function countSpikes(): void {
  const end = load<i32>(REGIONS_AT) * ROW;
  for (let at: i32 = 0; at < end; at += 16) {
    v128.store(COUNTS_AT + at, f32x4.add(v128.load(COUNTS_AT + at), v128.load(STEP_SPIKES_AT + at)));
  }
}

/** Writes both pools of dopamine and the rate of the heart nerve (pools 1 to 3) into the traces. */
function sample(index: i32): void {
  for (let trace: i32 = 0; trace < 3; trace++) {
    const from = POOLS_AT + (trace + 1) * ROW;
    memory.copy(TRACES_AT + trace * TRACE_BYTES + index * ROW, from, ROW);
  }
}
