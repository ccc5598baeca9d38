// The live view shows the very run that was counted.
import { expect, test } from 'vitest';
import { deriveKey } from '@offshoot/random';
import { buildConnectome } from '../connectome/build-connectome.ts';
import { brainAnimalOf } from '../genotype/brain-animal-of.ts';
import { createWasmKernel } from '../kernel/wasm/wasm-kernel.ts';
import { createBlockNoise } from '../noise/block-noise.ts';
import { PROTOCOL } from '../protocol.ts';
import { BrainStepper } from './brain-stepper.ts';

const connectome = buildConnectome();
const noise = createBlockNoise(deriveKey('test', 'stepper'));
const animal = brainAnimalOf({ 'brain.fibreWeight': Float64Array.of(1) }, 0, { open: 0.1, desensitised: 0.01 });

test('spikes and dopamine of the live brain are those of the batch', () => {
  const batch = createWasmKernel(connectome).runBatch({ animals: [animal], noise });
  const stepper = new BrainStepper(connectome, animal, noise);
  const counts = new Array<number>(connectome.regions.length).fill(0);
  const cardiac: number[] = [];
  while (!stepper.finished) {
    const reading = stepper.timeMs >= PROTOCOL.readFromMs;
    const samples = (stepper.timeMs - PROTOCOL.readFromMs) % PROTOCOL.sampleMs === 0;
    const spikes = stepper.step();
    if (!reading) continue;
    connectome.regions.forEach(
      ({ start, end }, region) => (counts[region]! += spikes.filter((n) => n >= start && n < end).length),
    );
    if (samples) cardiac.push(stepper.dopamine().cardiac);
  }
  connectome.regions.forEach(({ start, end }, region) =>
    expect(counts[region]! / (end - start)).toBe(batch.rates[0]![region]),
  );
  expect(Float32Array.from(cardiac)).toEqual(batch.dopamine[0]!.cardiac);
  expect(() => stepper.step()).toThrow(RangeError);
});

test('a neuron that just fired stands at reset, 4 mV below rest', () => {
  const stepper = new BrainStepper(connectome, animal, noise);
  let fired: readonly number[] = [];
  while (fired.length === 0) fired = stepper.step();
  for (const neuron of fired) expect(stepper.voltage(neuron)).toBe(-4);
  expect(() => stepper.voltage(1000)).toThrow(RangeError);
});
