// One brain of a watched run in plain code: runs from pause to pause until it ends or may stop.
import type { Connectome } from '../../connectome/connectome.ts';
import { computeStepConstants } from '../../neurons/step-constants.ts';
import { POOL } from '../../pools/pools.ts';
import type { Protocol } from '../../protocol.ts';
import type { LaneLook, WatchedRun } from '../brain-kernel.ts';
import { pausesOf } from '../pauses.ts';
import type { ReferenceBrain } from './reference-brain.ts';

/** Runs a brain that stands where the drug comes. */
export function watchBrain(
  brain: ReferenceBrain,
  lane: number,
  { pauseSteps, mayStop }: WatchedRun,
  connectome: Connectome,
  protocol: Protocol,
): void {
  const { drugFrom, readFrom, sampleSteps } = computeStepConstants(protocol);
  const cells = connectome.regions.map(({ start, end }) => end - start);
  const counts = new Float64Array(cells.length);
  let samples: number[][] = [[], [], []];
  let from = drugFrom;
  for (const pause of pausesOf(drugFrom, readFrom, protocol.steps, pauseSteps)) {
    const before = counts.slice();
    while (brain.state.step < pause) {
      const since = brain.state.step - from;
      brain.advance();
      brain.regionSpikes.forEach((spikes, region) => (counts[region]! += spikes));
      if (since % sampleSteps === 0) takeSample(brain, samples);
    }
    const seconds = ((pause - Math.max(from, pause - pauseSteps)) * protocol.stepMs) / 1000;
    const [behavioural, cardiac, cardiacNerve] = samples.map((trace) => Float32Array.from(trace));
    const look: LaneLook = {
      step: pause,
      ended: pause === protocol.steps,
      recentRates: counts.map((count, region) => (count - before[region]!) / (cells[region]! * seconds)),
      readSpikes: pause > readFrom ? counts.slice() : new Float64Array(cells.length),
      dopamine: () => ({ behavioural: behavioural!, cardiac: cardiac!, cardiacNerve: cardiacNerve! }),
    };
    if (mayStop(lane, look)) return;
    if (pause !== readFrom) continue;
    from = readFrom;
    counts.fill(0);
    samples = [[], [], []];
  }
}

function takeSample({ state }: ReferenceBrain, [behavioural, cardiac, cardiacNerve]: number[][]): void {
  behavioural!.push(state.pools[POOL.behaviouralDopamine]!);
  cardiac!.push(state.pools[POOL.cardiacDopamine]!);
  cardiacNerve!.push(state.pools[POOL.cardiacRate]!);
}
