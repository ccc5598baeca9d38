// The kernel that defines the numbers: animal after animal through the reference brain. About 15 times slower than
// the vector kernel; used by tests, by the live view (BrainStepper) and where there is no WebAssembly.
import type { Connectome } from '../../connectome/connectome.ts';
import { POOL } from '../../pools/pools.ts';
import { PROTOCOL, readingSeconds, type Protocol } from '../../protocol.ts';
import { checkBatch, checkPlaces, checkSnapshot } from '../batch-checks.ts';
import type { BatchSnapshot, BrainBatch, BrainKernel, BrainResult, DopamineTrace } from '../brain-kernel.ts';
import { foldHashes, hashState } from '../state-hash.ts';
import { computeStepConstants } from '../../neurons/step-constants.ts';
import { watchBrain } from './watch-brain.ts';
import { copyState, ReferenceBrain, type BrainState } from './reference-brain.ts';

interface ReferenceSnapshot extends BatchSnapshot {
  readonly kernel: 'reference';
  readonly states: readonly BrainState[];
}

/** Makes the reference kernel. */
export function createReferenceKernel(connectome: Connectome, protocol: Protocol = PROTOCOL): BrainKernel {
  const { drugFrom } = computeStepConstants(protocol);
  const brainsOf = (batch: BrainBatch): ReferenceBrain[] => {
    checkBatch(batch, connectome, protocol);
    return batch.animals.map((animal) => new ReferenceBrain(connectome, animal, batch, protocol));
  };
  return {
    name: 'reference',
    prepareBatch(batch): ReferenceSnapshot {
      const states = brainsOf(batch).map((brain) => {
        while (brain.state.step < drugFrom) brain.advance();
        return brain.state;
      });
      return { kernel: 'reference', batch, states };
    },
    runBatch(batch, from) {
      if (from) checkSnapshot(batch, from, 'reference');
      const outcomes = brainsOf(batch).map((brain, index) => {
        if (from) brain.state = copyState((from as ReferenceSnapshot).states[index]!);
        return read(brain, connectome, protocol);
      });
      return gather(outcomes);
    },
    watchLanes(run) {
      checkPlaces(run.batch, run.from, run.places, 'reference');
      brainsOf(run.batch).forEach((brain, lane) => {
        brain.state = copyState((run.from as ReferenceSnapshot).states[run.places[lane]!]!);
        watchBrain(brain, lane, run, connectome, protocol);
      });
    },
  };
}

interface AnimalOutcome {
  readonly rates: Float64Array;
  readonly trace: DopamineTrace;
  readonly stateHash: number;
}

/** Runs a brain to the end and reads it over the reading time. */
function read(brain: ReferenceBrain, connectome: Connectome, protocol: Protocol): AnimalOutcome {
  const { readFrom, sampleSteps } = computeStepConstants(protocol);
  const samples = Math.ceil((protocol.steps - readFrom) / sampleSteps);
  const trace = {
    behavioural: new Float32Array(samples),
    cardiac: new Float32Array(samples),
    cardiacNerve: new Float32Array(samples),
  };
  const counts = new Int32Array(connectome.regions.length);
  while (brain.state.step < protocol.steps) {
    const sinceReading = brain.state.step - readFrom;
    brain.advance();
    if (sinceReading < 0) continue;
    brain.regionSpikes.forEach((spikes, region) => (counts[region]! += spikes));
    if (sinceReading % sampleSteps === 0) sample(brain, trace, sinceReading / sampleSteps);
  }
  const seconds = readingSeconds(protocol);
  const rates = Float64Array.from(
    connectome.regions,
    ({ start, end }, region) => counts[region]! / ((end - start) * seconds),
  );
  return { rates, trace, stateHash: hashOf(brain.state) };
}

function sample({ state }: ReferenceBrain, trace: DopamineTrace, index: number): void {
  trace.behavioural[index] = state.pools[POOL.behaviouralDopamine]!;
  trace.cardiac[index] = state.pools[POOL.cardiacDopamine]!;
  trace.cardiacNerve[index] = state.pools[POOL.cardiacRate]!;
}

function hashOf({ voltage, input, adaptation }: BrainState): number {
  const all = new Float32Array(voltage.length * 3);
  [voltage, input, adaptation].forEach((part, index) => all.set(part, index * voltage.length));
  return hashState(all);
}

function gather(outcomes: readonly AnimalOutcome[]): BrainResult {
  const stateHashes = outcomes.map(({ stateHash }) => stateHash);
  return {
    rates: outcomes.map(({ rates }) => rates),
    dopamine: outcomes.map(({ trace }) => trace),
    stateHashes,
    stateHash: foldHashes(stateHashes),
  };
}
