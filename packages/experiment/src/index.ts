// The door of @offshoot/experiment (docs/architecture.md): from the design of a shot to its outcomes.
export { doseLadder, spreadOverLadder } from './dose-ladder.ts';
export {
  finishFlags,
  PACKED_FLAGS_LENGTH,
  packFlags,
  unpackFlags,
  type FlagOutcome,
  type FlagRun,
} from './flag-outcome.ts';
export { hashOutcomes } from './hash-outcomes.ts';
export { hashText } from './hash-text.ts';
export type { Bench, FlagBench, KernelChoice, Lab, ShotRequest } from './lab.ts';
export { PACKED_LENGTH, packOutcomes, sortOutcomes, unpackOutcomes, type WellOutcome } from './outcome.ts';
export { planBlocks, planTrials, type BlockTrial, type PopulationRecord, type Trial } from './plan-trials.ts';
export { findDoseProblem, HIGHEST_DOSE, MOST_DOSES, readDoses } from './read-doses.ts';
export type { Port, RunnerMessage, RunnerPort, WorkerMessage, WorkerPort } from './runners/port.ts';
export { runInline, type InlineOptions } from './runners/run-inline.ts';
export { runFlagsOnPorts, runOnPorts, type FlagPortsOptions, type PortsOptions } from './runners/run-on-ports.ts';
export { serveBench } from './runners/serve-bench.ts';
export type { RunOptions, ShotRun } from './runners/shot-run.ts';
export { requireSameScience, type ShotDesign } from './shot-design.ts';
export { formatShotId, readShotId } from './shot-id.ts';
