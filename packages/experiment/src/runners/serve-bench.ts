// The worker's side: opens the bench that it is told to, and runs the trials that it is given.
import { fail, type Problem } from '@offshoot/quantities';
import type { Bench, KernelChoice, Lab } from '../lab.ts';
import { packOutcomes } from '../outcome.ts';
import { requireSameScience, type ShotDesign } from '../shot-design.ts';
import type { RunnerMessage, WorkerPort } from './port.ts';
import { reasonOf } from './shot-run.ts';

/** Serves the benches of these labs on a port until it is closed; returns how to stop. */
export function serveBench(labs: readonly Lab[], port: WorkerPort): () => void {
  let current: { run: number; bench: Bench } | undefined;
  let newestRun = 0;

  async function open({ run, design, kernel }: RunnerMessage & { type: 'open' }): Promise<void> {
    newestRun = run;
    const opened = await openBench(labs, design, kernel);
    if (run !== newestRun) return; // a cancelled run, whose bench was slower than the next one's
    if ('problem' in opened) {
      port.postMessage({ type: 'failed', run, problem: opened.problem });
      return;
    }
    current = { run, bench: opened.bench };
    port.postMessage({ type: 'opened', run });
  }

  function runTrial({ run, trial }: RunnerMessage & { type: 'run' }): void {
    if (current?.run !== run) return;
    try {
      const outcomes = packOutcomes(current.bench.run(trial));
      port.postMessage({ type: 'done', run, trial: trial.index, outcomes }, [outcomes.buffer]);
    } catch (thrown) {
      const { problem } = fail('trial-failed', { trial: trial.index, reason: reasonOf(thrown) });
      port.postMessage({ type: 'failed', run, problem });
    }
  }

  return port.onMessage((message) => {
    if (message.type === 'open') void open(message);
    else runTrial(message);
  });
}

async function openBench(
  labs: readonly Lab[],
  design: ShotDesign,
  kernel: KernelChoice,
): Promise<{ bench: Bench } | { problem: Problem }> {
  const lab = labs.find(({ id }) => id === design.lab);
  if (lab === undefined) return fail('unknown-lab', { lab: design.lab });
  const same = requireSameScience(design, lab);
  if (!same.ok) return same;
  try {
    return { bench: await lab.openBench(design, kernel) };
  } catch (thrown) {
    return fail('bench-failed', { reason: reasonOf(thrown) });
  }
}
