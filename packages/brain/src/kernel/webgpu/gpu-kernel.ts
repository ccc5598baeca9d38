// The approximate kernel: all animals of some batches side by side on a graphics card. Its rates are those of the exact
// kernels to about a hundredth, its bits are not, so it is for looks and previews and never makes a result that is kept.
import { regionNumber, type Connectome } from '../../connectome/connectome.ts';
import { computeStepConstants } from '../../neurons/step-constants.ts';
import { noiseTable } from '../../noise/noise-table.ts';
import { POOL, poolsOf } from '../../pools/pools.ts';
import { PROTOCOL, type Protocol } from '../../protocol.ts';
import { checkBatch } from '../batch-checks.ts';
import type { BrainBatch, BrainResult } from '../brain-kernel.ts';
import { BRAIN_SHADER } from './brain-shader.ts';
import { BUFFER_USE, readBack, type GpuBuffer, type GpuDevice, type GpuPipeline } from './gpu-device.ts';
import { packBatches, packConnectome, packRun, STATE, unpackAnimal, type GpuInput } from './gpu-layout.ts';

/** What an approximate run reports: no hash, since its bits are the card's own. */
export type ApproximateResult = Pick<BrainResult, 'rates' | 'dopamine'>;

/** An approximate kernel. It is no `BrainKernel`, so that nothing can take it for an exact one. */
export interface ApproximateKernel {
  readonly name: 'webgpu';
  readonly fidelity: 'approximate';
  /**
   * Runs batches through the whole protocol, all animals at once.
   * @throws RangeError (as a rejection) for a batch that no kernel would run; whatever the browser says when the card is lost
   */
  runBatches(batches: readonly BrainBatch[]): Promise<ApproximateResult[]>;
}

/** Steps that are given to the card at once: some milliseconds, so that no watchdog takes it for hung. */
const STEPS_AT_ONCE = 100;
const WORD = 4;

/** Makes an approximate kernel on an open device. @throws RangeError for more neurons than a workgroup has room for */
export async function createGpuKernel(
  device: GpuDevice,
  connectome: Connectome,
  protocol: Protocol = PROTOCOL,
): Promise<ApproximateKernel> {
  if (connectome.neurons > STATE.neurons)
    throw new RangeError(`a workgroup has room for ${STATE.neurons} neurons, not for ${connectome.neurons}`);
  const module = device.createShaderModule({ code: BRAIN_SHADER });
  const pipeline = await device.createComputePipelineAsync({
    layout: 'auto',
    compute: { module, entryPoint: 'stepBrains' },
  });
  const wiring = packConnectome(connectome);
  return {
    name: 'webgpu',
    fidelity: 'approximate',
    async runBatches(batches) {
      for (const batch of batches) checkBatch(batch, connectome, protocol);
      const packed = packBatches(batches, connectome, computeStepConstants(protocol), protocol);
      const outputs = await runOnCard({ device, pipeline, connectome, protocol }, { ...wiring, ...packed }, batches);
      return unpack(outputs, packed.outputLength, batches, connectome, protocol);
    },
  };
}

interface Card {
  readonly device: GpuDevice;
  readonly pipeline: GpuPipeline;
  readonly connectome: Connectome;
  readonly protocol: Protocol;
}

async function runOnCard(card: Card, input: GpuInput, batches: readonly BrainBatch[]): Promise<Float32Array> {
  const { device, pipeline, connectome, protocol } = card;
  const step = computeStepConstants(protocol);
  const pools = poolsOf(batches[0]!.animals[0]!, connectome, step.stepMs);
  const order = [POOL.inhibitoryRate, POOL.behaviouralDopamine, POOL.cardiacDopamine, POOL.cardiacRate];
  const poolRegions = order.map((pool) => regionNumber(connectome, pools[pool]!.region));
  const partOf = (firstStep: number): Uint8Array =>
    packRun(
      connectome,
      step,
      { ...input, poolRegions },
      { firstStep, steps: Math.min(STEPS_AT_ONCE, protocol.steps - firstStep), stepsOfNoise: protocol.steps },
    );
  const uniform = upload(device, partOf(0), BUFFER_USE.uniform);
  const outputBytes = input.animalCount * input.outputLength * WORD;
  const output = device.createBuffer({ size: outputBytes, usage: BUFFER_USE.storage | BUFFER_USE.copySource });
  const given = [input.cells, input.wires, noiseTable(), input.offsets, input.ownDrives, input.animals, input.states];
  const stored = given.map((data) => upload(device, data, BUFFER_USE.storage));
  const buffers = [uniform, ...stored, output];
  const bindings = device.createBindGroup({
    layout: pipeline.getBindGroupLayout(0),
    entries: buffers.map((buffer, binding) => ({ binding, resource: { buffer } })),
  });
  try {
    for (let firstStep = 0; firstStep < protocol.steps; firstStep += STEPS_AT_ONCE) {
      device.queue.writeBuffer(uniform, 0, partOf(firstStep));
      const encoder = device.createCommandEncoder();
      const pass = encoder.beginComputePass();
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, bindings);
      pass.dispatchWorkgroups(input.animalCount);
      pass.end();
      device.queue.submit([encoder.finish()]);
      await orLost(device, device.queue.onSubmittedWorkDone());
    }
    return await orLost(device, readBack(device, output, outputBytes));
  } finally {
    for (const buffer of buffers) buffer.destroy();
  }
}

/** A lost device may leave its promises open for ever, or say that all is done. */
async function orLost<T>(device: GpuDevice, work: Promise<T>): Promise<T> {
  const lost = device.lost.then(({ reason, message }): never => {
    throw new Error(`the graphics card was lost (${reason}): ${message}`);
  });
  return Promise.race([lost, work]);
}

function upload(device: GpuDevice, data: Uint32Array | Float32Array | Uint8Array, use: number): GpuBuffer {
  const buffer = device.createBuffer({ size: data.byteLength, usage: use | BUFFER_USE.copyTarget });
  device.queue.writeBuffer(buffer, 0, data);
  return buffer;
}

function unpack(
  outputs: Float32Array,
  outputLength: number,
  batches: readonly BrainBatch[],
  connectome: Connectome,
  protocol: Protocol,
): ApproximateResult[] {
  let row = 0;
  return batches.map(({ animals }) => {
    const found = animals.map(() => {
      const output = outputs.subarray(row * outputLength, (row + 1) * outputLength);
      row++;
      return unpackAnimal(output, connectome, protocol);
    });
    return { rates: found.map(({ rates }) => rates), dopamine: found.map(({ dopamine }) => dopamine) };
  });
}
