// The door of @offshoot/brain (docs/architecture.md): 1,000 play neurons, what drugs and manipulations do to them,
// and the dopamine and heart-nerve signals that leave the brain.
export type { BrainAnimal } from './brain-animal.ts';
export { PROTOCOL, readingSeconds, withStep, type Protocol } from './protocol.ts';
export { REGIONS, type RegionId, type RegionRecord, type Transmitter } from './connectome/regions.ts';
export { FIBRE, PATHWAYS, type FibrePlan, type Pathway } from './connectome/pathways.ts';
export {
  buildConnectome,
  STANDARD_DESIGN,
  STANDARD_SEED,
  type ConnectomeDesign,
} from './connectome/build-connectome.ts';
export {
  regionNumber,
  spanOf,
  type Connectome,
  type RegionSpan,
  type SynapsePopulation,
} from './connectome/connectome.ts';
export { genotypeParameters } from './genotype/genotype-parameters.ts';
export { brainAnimalOf, NO_DRUG, type DrugEffect, type GenotypeColumns } from './genotype/brain-animal-of.ts';
export { neuronParameters } from './neurons/neuron-parameters.ts';
export { synapseParameters } from './synapses/synapse-parameters.ts';
export { dopamineParameters } from './pools/dopamine-parameters.ts';
export { createBlockNoise, type BlockNoise } from './noise/block-noise.ts';
export {
  LANES,
  type BatchSnapshot,
  type BrainBatch,
  type BrainKernel,
  type BrainResult,
  type DopamineTrace,
  type LaneLook,
  type WatchedRun,
} from './kernel/brain-kernel.ts';
export { createReferenceKernel } from './kernel/reference/reference-kernel.ts';
export { createWasmKernel } from './kernel/wasm/wasm-kernel.ts';
export { BrainStepper, type StepperOptions } from './monitors/brain-stepper.ts';
export { connectomeDocument, readConnectome, type ConnectomeDocument } from './connectome/connectome-document.ts';
export { exportFormats, exportRun, type ExportFormat } from './export/export-run.ts';
export type { ExportedFile, ExportedRun } from './export/exported-run.ts';
export { openGpuDevice, type GpuDevice, type GpuEntry } from './kernel/webgpu/gpu-device.ts';
export { createGpuKernel, type ApproximateKernel, type ApproximateResult } from './kernel/webgpu/gpu-kernel.ts';
export { runApproximately, type ApproximateRun } from './kernel/webgpu/run-approximately.ts';
