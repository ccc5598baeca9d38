// Previews where there is no graphics card, or one that breaks: the processor finishes them. What a card computes is
// compared with the reference in a browser (e2e/graphics-card).
import { expect, test } from 'vitest';
import { deriveKey } from '@offshoot/random';
import { buildConnectome } from '../../connectome/build-connectome.ts';
import { brainAnimalOf } from '../../genotype/brain-animal-of.ts';
import { createBlockNoise } from '../../noise/block-noise.ts';
import { createWasmKernel } from '../wasm/wasm-kernel.ts';
import { openGpuDevice, type GpuDevice } from './gpu-device.ts';
import { createGpuKernel } from './gpu-kernel.ts';
import { packConnectome } from './gpu-layout.ts';
import { runApproximately } from './run-approximately.ts';

const connectome = buildConnectome();
const noise = createBlockNoise(deriveKey('test', 'approximate'));
const batches = [0.1, 0.3].map((open) => ({ animals: [brainAnimalOf({}, 0, { open, desensitised: 0 })], noise }));
const expected = batches.map((batch) => createWasmKernel(connectome).runBatch(batch).rates);

/** A card that takes everything and is lost at its first work. */
function breakingCard(): GpuDevice {
  const buffer = {
    mapAsync: () => Promise.resolve(),
    getMappedRange: () => new ArrayBuffer(4),
    unmap: () => undefined,
  };
  const pass = { setPipeline: () => 0, setBindGroup: () => 0, dispatchWorkgroups: () => 0, end: () => 0 };
  return {
    lost: new Promise((resolve) => setTimeout(() => resolve({ reason: 'unknown', message: 'unplugged' }), 5)),
    queue: { writeBuffer: () => undefined, submit: () => undefined, onSubmittedWorkDone: () => new Promise(() => 0) },
    createBuffer: () => ({ ...buffer, destroy: () => undefined }),
    createShaderModule: () => ({}),
    createComputePipelineAsync: () => Promise.resolve({ getBindGroupLayout: () => ({}) }),
    createBindGroup: () => ({}),
    createCommandEncoder: () => ({
      beginComputePass: () => pass,
      copyBufferToBuffer: () => undefined,
      finish: () => ({}),
    }),
    destroy: () => undefined,
  };
}

test('without a card the processor computes the preview', async () => {
  const run = await runApproximately(batches, connectome, null);
  expect(run.results.map(({ rates }) => rates)).toEqual(expected);
  expect(run).toMatchObject({ ran: { webgpu: 0, wasm: 2 }, failure: null });
});

test('a card that is lost in mid-run costs nothing but time', async () => {
  const run = await runApproximately(batches, connectome, breakingCard());
  expect(run.results.map(({ rates }) => rates)).toEqual(expected);
  expect(run.ran).toEqual({ webgpu: 0, wasm: 2 });
  expect(run.failure).toContain('unplugged');
});

test('what no kernel would run is refused, with or without a card', async () => {
  const none = [{ animals: [], noise }];
  await expect(runApproximately(none, connectome, null)).rejects.toThrow(RangeError);
  await expect(runApproximately(none, connectome, breakingCard())).rejects.toThrow(RangeError);
  const tooMany = { ...connectome, neurons: 1025 };
  await expect(createGpuKernel(breakingCard(), tooMany)).rejects.toThrow(RangeError);
});

test('a browser without cards, or one that fails to open one, gives none', async () => {
  expect(await openGpuDevice(undefined)).toBeNull();
  expect(await openGpuDevice({ requestAdapter: () => Promise.resolve(null) })).toBeNull();
  expect(await openGpuDevice({ requestAdapter: () => Promise.reject(new Error('blocked')) })).toBeNull();
});

test('every synapse and every ending of the fibre is on the card, at its neuron', () => {
  const { cells, wires } = packConnectome(connectome);
  const { neurons, synapses, fibre } = connectome;
  expect(wires).toHaveLength(2 * (synapses.target.length + fibre.target.length));
  const sender = 400;
  const first = cells[2 * neurons + 1 + sender]!;
  expect(cells[2 * neurons + 2 + sender]! - first).toBe(8);
  expect(wires[2 * first]).toBe(fibre.target[fibre.firstSynapse[sender]!]);
  expect(cells[3 * neurons + 1]).toBe(wires.length / 2);
});
