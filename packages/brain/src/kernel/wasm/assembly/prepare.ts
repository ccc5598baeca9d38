// Everything of a step that depends on the animal but not on the neuron: once per step, lane and region.
import {
  CONDUCTANCE_AT,
  DESENSITISATION_AT,
  DESENSITISATION_SHARE_AT,
  DESENSITISED_AT,
  DRIVE_AT,
  EXCITATORY_AT,
  FIBRE_AT,
  INHIBITORY_AT,
  KEEP_VOLTAGE_AT,
  PER_FATIGUE_RATE_AT,
  POOLS_AT,
  REGIONS_AT,
  REVERSAL_AT,
  ROW,
  STEP_DRIVE_AT,
  STEP_EXCITATORY_AT,
  STEP_FIBRE_AT,
  STEP_INHIBITORY_AT,
  STEP_KEEP_AT,
} from '../layout';

export function prepareStep(step: i32, drugged: bool): void {
  const one = f32x4.splat(1);
  const share = v128.load_splat<f32>(DESENSITISATION_SHARE_AT);
  for (let at: i32 = 0; at < ROW; at += 16) {
    let desensitised = v128.load(DESENSITISED_AT + at);
    if (drugged) {
      const missing = f32x4.sub(v128.load(DESENSITISATION_AT + at), desensitised);
      desensitised = f32x4.add(f32x4.mul(missing, share), desensitised);
      v128.store(DESENSITISED_AT + at, desensitised);
    }
    const hearing = f32x4.sub(one, desensitised);
    prepareSynapses(at, hearing);
    prepareRegions(at, drugged ? hearing : f32x4.splat(0));
  }
}

function prepareSynapses(at: i32, hearing: v128): void {
  const excitatory = f32x4.mul(v128.load(EXCITATORY_AT + at), hearing);
  v128.store(STEP_EXCITATORY_AT + at, excitatory);
  v128.store(STEP_FIBRE_AT + at, f32x4.mul(excitatory, v128.load(FIBRE_AT + at)));
  // the first pool is the recent rate of the inhibitory cells
  const tired = f32x4.mul(v128.load(POOLS_AT + at), v128.load(PER_FATIGUE_RATE_AT + at));
  const squared = f32x4.mul(tired, tired);
  const fatigue = f32x4.add(f32x4.mul(squared, squared), f32x4.splat(1));
  v128.store(STEP_INHIBITORY_AT + at, f32x4.div(v128.load(INHIBITORY_AT + at), fatigue));
}

function prepareRegions(at: i32, open: v128): void {
  const keepVoltage = v128.load_splat<f32>(KEEP_VOLTAGE_AT);
  const reversal = v128.load_splat<f32>(REVERSAL_AT);
  const end = load<i32>(REGIONS_AT) * ROW;
  for (let row: i32 = at; row < end; row += ROW) {
    const conductance = f32x4.mul(v128.load(CONDUCTANCE_AT + row), open);
    v128.store(STEP_KEEP_AT + row, f32x4.sub(keepVoltage, conductance));
    v128.store(STEP_DRIVE_AT + row, f32x4.add(v128.load(DRIVE_AT + row), f32x4.mul(conductance, reversal)));
  }
}
