// The runner on ports keeps the contract with one, two and five workers that answer in any order, over real message
// channels; and it survives workers that break.
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { CancelSource } from '@offshoot/task';
import { expect, test } from 'vitest';
import type { Lab } from '../lab.ts';
import { packOutcomes } from '../outcome.ts';
import { planBlocks, planTrials } from '../plan-trials.ts';
import { madeUpDesign, madeUpLab } from './made-up-lab.contract.ts';
import type { Port, RunnerMessage, RunnerPort, WorkerMessage, WorkerPort } from './port.ts';
import { runFlagsOnPorts, runOnPorts, type PortsOptions } from './run-on-ports.ts';
import { describeRunner } from './runner.contract.ts';
import { serveBench } from './serve-bench.ts';
import { runInline } from './run-inline.ts';

type LostListener = (reason: string) => void;

/** A channel's end as a port; `lose` plays a breakdown. */
function portOf<Received, Sent>(end: MessagePort): Port<Received, Sent> & { lose: LostListener } {
  const lost = new Set<LostListener>();
  return {
    postMessage: (message, transfer = []) => end.postMessage(message, transfer),
    onMessage(listener) {
      end.on('message', listener);
      return () => end.off('message', listener);
    },
    onLost(listener) {
      lost.add(listener);
      return () => lost.delete(listener);
    },
    close: () => end.close(),
    lose: (reason) => lost.forEach((listener) => listener(reason)),
  };
}

/** A worker in this thread that waits a while before each answer. */
function hireWorker(delayMs: number): RunnerPort & { lose: LostListener } {
  const { port1, port2 } = new MessageChannel();
  const end: WorkerPort = portOf(port2);
  const slow: WorkerPort = {
    ...end,
    postMessage: (message, transfer) => void setTimeout(() => end.postMessage(message, transfer), delayMs),
  };
  serveBench([madeUpLab], slow);
  return portOf(port1);
}

async function withWorkers<T>(
  delays: readonly number[],
  use: (ports: ReturnType<typeof hireWorker>[]) => Promise<T>,
): Promise<T> {
  const ports = delays.map(hireWorker);
  try {
    return await use(ports);
  } finally {
    for (const port of ports) port.close();
  }
}

describeRunner('one worker', (design, trials, options) =>
  withWorkers([0], (ports) => runOnPorts(design, trials, ports, options)),
);
describeRunner('two workers', (design, trials, options) =>
  withWorkers([0, 3], (ports) => runOnPorts(design, trials, ports, options)),
);
describeRunner('five workers', (design, trials, options) =>
  withWorkers([5, 0, 2, 1, 9], (ports) => runOnPorts(design, trials, ports, options)),
);

const trials = planTrials(madeUpLab.groupsOf(madeUpDesign), madeUpDesign.doses.length);
const run = (ports: readonly RunnerPort[], options: PortsOptions = {}) =>
  runOnPorts(madeUpDesign, trials, ports, options);
async function runHere(): ReturnType<typeof runInline> {
  return runInline(await madeUpLab.openBench(madeUpDesign, 'auto'));
}

test('the trials of a lost worker are given to another', async () => {
  await withWorkers([0, 0, 0], async (ports) => {
    let heard = 0;
    const onOutcomes = (): void => {
      if (++heard === 2) ports[0]!.lose('out of memory');
    };
    expect(await run(ports, { onOutcomes })).toEqual(await runHere());
    expect(heard).toBe(trials.length);
  });
});

test('a worker that cannot even be spoken to does no harm while another lives', async () => {
  await withWorkers([0, 0], async ([mute, sound]) => {
    const broken = { ...mute!, postMessage: () => expect.unreachable() };
    expect(await run([broken, sound!])).toEqual(await runHere());
  });
});

test('when the last worker is lost the shot fails with its reason', async () => {
  await withWorkers([0, 0], async (ports) => {
    const onOutcomes = (): void => ports.forEach((port) => port.lose('closed'));
    expect(await run(ports, { onOutcomes })).toEqual({
      ok: false,
      problem: { code: 'worker-lost', data: { reason: 'closed' } },
    });
  });
});

test('without workers there is no shot', async () => {
  expect(await run([])).toEqual({ ok: false, problem: { code: 'no-worker', data: {} } });
});

test('workers run shot after shot, and what a cancelled one left behind is ignored', async () => {
  await withWorkers([2, 4], async (ports) => {
    const cancel = new CancelSource();
    const first = await run(ports, { cancel, onOutcomes: () => cancel.cancel() });
    expect(!first.ok && first.problem.code).toBe('cancelled');
    expect(await run(ports)).toEqual(await runHere());
    expect(await run(ports)).toEqual(await runHere());
  });
});

test.each([
  ['a lab that the worker lacks', { lab: 'other' }, 'unknown-lab'],
  ['another version of the science', { science: 2 }, 'other-science'],
  ['a subject that breaks the bench', { subject: 'breaks the bench' }, 'bench-failed'],
])('%s is refused by the worker', async (_case, change, code) => {
  await withWorkers([0], async (ports) => {
    const result = await runOnPorts({ ...madeUpDesign, ...change }, trials, ports);
    expect(!result.ok && result.problem.code).toBe(code);
  });
});

test('a pruned shot has the flags of the exact one, on one worker or three, and nothing that is kept', async () => {
  const exact = await runHere();
  const blocks = planBlocks(madeUpLab.groupsOf(madeUpDesign));
  for (const delays of [[0], [3, 0, 1]]) {
    const pruned = await withWorkers(delays, (ports) => runFlagsOnPorts(madeUpDesign, blocks, ports));
    if (!exact.ok || !pruned.ok) throw new Error('no run');
    expect(pruned.value.pruned).toBe(true);
    expect(pruned.value).not.toHaveProperty('hash');
    expect(pruned.value.outcomes).toEqual(
      exact.value.outcomes.map(({ population, doseIndex, stumbles, dead }) => ({
        population,
        doseIndex,
        stumbles,
        dead,
      })),
    );
  }
});

test('a lab without pruned shots says so', async () => {
  const { port1, port2 } = new MessageChannel();
  const exactOnly = Object.fromEntries(
    Object.entries(madeUpLab).filter(([name]) => name !== 'openFlagBench'),
  ) as unknown;
  const end: WorkerPort = portOf(port2);
  serveBench([exactOnly as Lab], end);
  const runner: RunnerPort = portOf(port1);
  const run = await runFlagsOnPorts(madeUpDesign, planBlocks(madeUpLab.groupsOf(madeUpDesign)), [runner]);
  runner.close();
  expect(!run.ok && run.problem).toEqual({ code: 'no-flags', data: { lab: 'made-up' } });
});

/** A worker played by the test: it notes its trials and answers when it is told to. */
function playWorker(): RunnerPort & { readonly blocks: number[]; answer: () => void } {
  let hear: (message: WorkerMessage) => void = () => undefined;
  const orders: (RunnerMessage & { type: 'run' })[] = [];
  const blocks: number[] = [];
  return {
    blocks,
    postMessage(message) {
      if (message.type === 'open') setTimeout(() => hear({ type: 'opened', run: message.run }));
      if (message.type !== 'run') return;
      orders.push(message);
      blocks.push(message.trial.block);
    },
    onMessage(listener) {
      hear = listener;
      return () => undefined;
    },
    onLost: () => () => undefined,
    close: () => undefined,
    answer() {
      const order = orders.shift();
      if (order === undefined) return;
      hear({ type: 'done', run: order.run, trial: order.trial.index, outcomes: packOutcomes([]) });
    },
  };
}

test('workers of the same pace keep to the blocks that they have begun, dose after dose', async () => {
  const [blocks, doses] = [12, 4];
  const populations = Array.from({ length: blocks }, (_, block) => ({
    population: block + 1,
    group: 'any',
    clade: 1,
    block,
  }));
  const [first, second] = [playWorker(), playWorker()];
  const running = runOnPorts(madeUpDesign, planTrials(populations, doses), [first, second]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  for (let turn = 0; turn < blocks * doses; turn++) {
    first.answer();
    second.answer();
  }
  expect((await running).ok).toBe(true);
  expect(first.blocks.length + second.blocks.length).toBe(blocks * doses);
  const shared = new Set(first.blocks.filter((block) => second.blocks.includes(block)));
  expect(shared.size).toBe(0);
});
