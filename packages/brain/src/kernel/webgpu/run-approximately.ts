// Runs batches for a preview: on the graphics card as long as there is one, and on the processor when there is none or when
// it is lost in mid-run. What a preview shows is always finished, and always says that it is approximate.
import type { Connectome } from '../../connectome/connectome.ts';
import { PROTOCOL, type Protocol } from '../../protocol.ts';
import type { BrainBatch } from '../brain-kernel.ts';
import { createWasmKernel } from '../wasm/wasm-kernel.ts';
import type { GpuDevice } from './gpu-device.ts';
import { createGpuKernel, type ApproximateKernel, type ApproximateResult } from './gpu-kernel.ts';

/** Batches that go to the card together: enough to fill one, few enough that little is lost with it. */
const BATCHES_AT_ONCE = 8;

export interface ApproximateRun {
  readonly results: readonly ApproximateResult[];
  /** How many batches each kernel ran. */
  readonly ran: { readonly webgpu: number; readonly wasm: number };
  /** What the browser said when the card failed; null when it did not. */
  readonly failure: string | null;
}

/**
 * Runs batches approximately.
 * @param device from `openGpuDevice`; null computes everything on the processor
 * @param onResults hears of every few finished batches, in order
 */
export async function runApproximately(
  batches: readonly BrainBatch[],
  connectome: Connectome,
  device: GpuDevice | null,
  { protocol = PROTOCOL, onResults }: { protocol?: Protocol; onResults?: (done: number) => void } = {},
): Promise<ApproximateRun> {
  const results: ApproximateResult[] = [];
  let failure: string | null = null;
  let onCard = 0;
  try {
    const kernel: ApproximateKernel | null = device && (await createGpuKernel(device, connectome, protocol));
    while (kernel !== null && results.length < batches.length) {
      results.push(...(await kernel.runBatches(batches.slice(results.length, results.length + BATCHES_AT_ONCE))));
      onCard = results.length;
      onResults?.(results.length);
    }
  } catch (error) {
    if (error instanceof RangeError) throw error;
    failure = error instanceof Error ? error.message : String(error);
  }
  const rest = batches.slice(results.length);
  const exact = rest.length > 0 ? createWasmKernel(connectome, protocol) : null;
  for (const batch of rest) {
    const { rates, dopamine } = exact!.runBatch(batch);
    results.push({ rates, dopamine });
    onResults?.(results.length);
  }
  return { results, ran: { webgpu: onCard, wasm: rest.length }, failure };
}
