// The little of WebGPU that the approximate kernel uses, declared here so that the room needs no DOM, and how to open a
// graphics card. In reality the interface has hundreds of members (www.w3.org/TR/webgpu); here are the few of one kernel.

/** Uses of a buffer, with the bits that the standard gives them. */
export const BUFFER_USE = { mapRead: 0x1, copySource: 0x4, copyTarget: 0x8, uniform: 0x40, storage: 0x80 } as const;
const MAP_FOR_READING = 0x1;

export interface GpuBuffer {
  mapAsync(mode: number): Promise<void>;
  getMappedRange(): ArrayBuffer;
  unmap(): void;
  destroy(): void;
}

interface GpuPass {
  setPipeline(pipeline: GpuPipeline): void;
  setBindGroup(index: number, group: object): void;
  dispatchWorkgroups(count: number): void;
  end(): void;
}

interface GpuEncoder {
  beginComputePass(): GpuPass;
  copyBufferToBuffer(source: GpuBuffer, sourceAt: number, target: GpuBuffer, targetAt: number, bytes: number): void;
  finish(): object;
}

export interface GpuPipeline {
  getBindGroupLayout(index: number): object;
}

/** A graphics card that computes; `lost` resolves when it is gone, for whatever reason. */
export interface GpuDevice {
  readonly lost: Promise<{ readonly reason: string; readonly message: string }>;
  readonly queue: {
    writeBuffer(buffer: GpuBuffer, at: number, data: ArrayBufferView): void;
    submit(commands: readonly object[]): void;
    onSubmittedWorkDone(): Promise<void>;
  };
  createBuffer(plan: { readonly size: number; readonly usage: number }): GpuBuffer;
  createShaderModule(plan: { readonly code: string }): object;
  createComputePipelineAsync(plan: {
    readonly layout: 'auto';
    readonly compute: { readonly module: object; readonly entryPoint: string };
  }): Promise<GpuPipeline>;
  createBindGroup(plan: {
    readonly layout: object;
    readonly entries: readonly { readonly binding: number; readonly resource: { readonly buffer: GpuBuffer } }[];
  }): object;
  createCommandEncoder(): GpuEncoder;
  destroy(): void;
}

/** What a browser has under `navigator.gpu`. */
export interface GpuEntry {
  requestAdapter(): Promise<{ requestDevice(): Promise<GpuDevice> } | null>;
}

/** Opens the machine's graphics card; null where there is none that computes. Pass `navigator.gpu`. */
export async function openGpuDevice(entry: GpuEntry | undefined): Promise<GpuDevice | null> {
  try {
    const adapter = await entry?.requestAdapter();
    return (await adapter?.requestDevice()) ?? null;
  } catch {
    return null;
  }
}

/** Copies a buffer of the card back. The device may be lost meanwhile: the promise then fails. */
export async function readBack(device: GpuDevice, source: GpuBuffer, bytes: number): Promise<Float32Array> {
  const target = device.createBuffer({ size: bytes, usage: BUFFER_USE.mapRead | BUFFER_USE.copyTarget });
  const encoder = device.createCommandEncoder();
  encoder.copyBufferToBuffer(source, 0, target, 0, bytes);
  device.queue.submit([encoder.finish()]);
  await target.mapAsync(MAP_FOR_READING);
  const values = new Float32Array(target.getMappedRange()).slice();
  target.unmap();
  target.destroy();
  return values;
}
