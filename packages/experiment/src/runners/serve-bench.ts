// The worker's side: opens the bench that it is told to, and runs the trials that it is given.
import { fail, type Problem } from '@offshoot/quantities';
import type { Bench, FlagBench, Lab } from '../lab.ts';
import { packFlags } from '../flag-outcome.ts';
import { packOutcomes } from '../outcome.ts';
import { requireSameScience } from '../shot-design.ts';
import type { RunnerMessage, WorkerPort } from './port.ts';
import { reasonOf } from './shot-run.ts';

/** Serves the benches of these labs on a port until it is closed; returns how to stop. */
export function serveBench(labs: readonly Lab[], port: WorkerPort): () => void {
  let current: ({ run: number } & Opened) | undefined;
  let newestRun = 0;

  async function open(message: OpenMessage): Promise<void> {
    const { run } = message;
    newestRun = run;
    const opened = await openBench(labs, message);
    if (run !== newestRun) return; // a cancelled run, whose bench was slower than the next one's
    if ('problem' in opened) {
      port.postMessage({ type: 'failed', run, problem: opened.problem });
      return;
    }
    current = { run, ...opened };
    port.postMessage({ type: 'opened', run });
  }

  function runTrial(message: RunnerMessage & { type: 'run' | 'run-block' }): void {
    const { run, trial } = message;
    if (current?.run !== run) return;
    try {
      if (message.type === 'run' && 'bench' in current) {
        const outcomes = packOutcomes(current.bench.run(message.trial));
        port.postMessage({ type: 'done', run, trial: trial.index, outcomes }, [outcomes.buffer]);
      } else if (message.type === 'run-block' && 'flagBench' in current) {
        const flags = packFlags(current.flagBench.run(message.trial));
        port.postMessage({ type: 'flagged', run, trial: trial.index, flags }, [flags.buffer]);
      }
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

type OpenMessage = RunnerMessage & { type: 'open' };
type Opened = { readonly bench: Bench } | { readonly flagBench: FlagBench };

async function openBench(
  labs: readonly Lab[],
  { design, kernel, pruned, material }: OpenMessage,
): Promise<Opened | { problem: Problem }> {
  const lab = labs.find(({ id }) => id === design.lab);
  if (lab === undefined) return fail('unknown-lab', { lab: design.lab });
  const same = requireSameScience(design, lab);
  if (!same.ok) return same;
  try {
    if (pruned !== true) return { bench: await lab.openBench(design, kernel, material) };
    if (lab.openFlagBench === undefined) return fail('no-flags', { lab: design.lab });
    return { flagBench: await lab.openFlagBench(design, kernel, material) };
  } catch (thrown) {
    return fail('bench-failed', { reason: reasonOf(thrown) });
  }
}
