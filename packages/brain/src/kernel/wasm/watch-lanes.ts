// A watched run on the vector kernel: the lanes are gathered from a snapshot, run from pause to pause, and each is
// silenced once it may stop, so that its spikes cost nothing more; the rest of the lanes don't notice.
import type { BrainKernel, DopamineTrace, LaneLook, WatchedRun } from '../brain-kernel.ts';
import { pausesOf } from '../pauses.ts';
import type { KernelInstance } from './kernel-instance.ts';
import * as at from './layout.ts';

/** Runs lanes whose batch is loaded and gathered. @param readTrace the first samples of a lane's trace */
export function watchLanes(
  instance: KernelInstance,
  { batch, pauseSteps, mayStop }: WatchedRun,
  readTrace: (lane: number, samples: number) => DopamineTrace,
): ReturnType<BrainKernel['watchLanes']> {
  const { memory, connectome, protocol, step } = instance;
  const cells = connectome.regions.map(({ start, end }) => end - start);
  const none = new Float64Array(cells.length);
  const running = new Set(batch.animals.keys());
  let counts: readonly Float64Array[] = batch.animals.map(() => none);
  let [from, before] = [step.drugFrom, step.drugFrom];
  memory.readFrom(from);
  try {
    for (const pause of pausesOf(step.drugFrom, step.readFrom, protocol.steps, pauseSteps)) {
      instance.run(before, pause);
      const seconds = ((pause - before) * protocol.stepMs) / 1000;
      const samples = Math.ceil((pause - from) / step.sampleSteps);
      const last = counts;
      counts = batch.animals.map((_, lane) => memory.readCounts(lane, cells.length));
      for (const lane of running) {
        const now = counts[lane]!;
        const was = last[lane]!;
        const look: LaneLook = {
          step: pause,
          ended: pause === protocol.steps,
          recentRates: now.map((count, region) => (count - was[region]!) / (cells[region]! * seconds)),
          readSpikes: pause > step.readFrom ? now : none,
          dopamine: () => readTrace(lane, samples),
        };
        if (!mayStop(lane, look)) continue;
        running.delete(lane);
        instance.silence(lane);
      }
      if (running.size === 0) return;
      before = pause;
      if (pause !== step.readFrom) continue;
      from = pause;
      memory.readFrom(from);
      memory.bytes.fill(0, at.COUNTS_AT, at.COUNTS_AT + at.MOST_REGIONS * at.ROW);
      counts = batch.animals.map(() => none);
    }
  } finally {
    memory.readFrom(step.readFrom);
  }
}
