// Tests of ports: both kinds of workers carry a shot, and a breakdown or a foreign message is noticed.
import { MessageChannel, Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { WorkerMessage } from '@offshoot/experiment';
import { portInThread, portInWebWorker, portToThread, portToWebWorker, type WebEnd } from './ports.ts';

const outcomes = (): WorkerMessage => ({ type: 'done', run: 1, trial: 0, outcomes: Float64Array.of(1, 2, 3, 4, 5) });

/** A channel's end with the events of a browser's worker. */
function createWebEnds(): [WebEnd & EventTarget, WebEnd & EventTarget] {
  const ends = [new EventTarget(), new EventTarget()];
  const [a, b] = ends.map((end, place) =>
    Object.assign(end, {
      postMessage: (data: unknown, options: { transfer: ArrayBuffer[] }) => {
        const copy = structuredClone(data, options);
        queueMicrotask(() => ends[1 - place]!.dispatchEvent(Object.assign(new Event('message'), { data: copy })));
      },
    }),
  ) as unknown as [WebEnd & EventTarget, WebEnd & EventTarget];
  return [a, b];
}

test('threads: a message crosses with its arrays handed over, not copied', async () => {
  const { port1, port2 } = new MessageChannel();
  const runner = portToThread(port1);
  const heard = new Promise<WorkerMessage>((resolve) => runner.onMessage(resolve));
  const message = outcomes();
  if (message.type !== 'done') return;
  portInThread(port2).postMessage(message, [message.outcomes.buffer as ArrayBuffer]);
  expect(await heard).toEqual(outcomes());
  expect(message.outcomes.length).toBe(0);
  runner.close();
});

test('threads: a foreign message counts as a breakdown, until nobody listens', async () => {
  const { port1, port2 } = new MessageChannel();
  const runner = portToThread(port1);
  const stopMessages = runner.onMessage(() => expect.unreachable());
  const reason = new Promise<string>((resolve) => runner.onLost(resolve));
  port2.postMessage('hello');
  expect(await reason).toBe('unreadable message');
  stopMessages();
  port2.close();
  port1.close();
});

test.each([
  ['throws', "throw new Error('out of memory')", 'out of memory'],
  ['leaves', 'process.exit(3)', 'exit 3'],
])('threads: a worker that %s is a breakdown', async (_how, code, reason) => {
  const runner = portToThread(new Worker(code, { eval: true }));
  expect(await new Promise((resolve) => runner.onLost(resolve))).toBe(reason);
});

test('browsers: a message crosses, an error of the worker is a breakdown', async () => {
  const [page, inside] = createWebEnds();
  const runner = portToWebWorker(page);
  const heard = new Promise<WorkerMessage>((resolve) => runner.onMessage(resolve));
  const lost: string[] = [];
  const stop = runner.onLost((reason) => lost.push(reason));
  portInWebWorker(inside).postMessage(outcomes());
  expect(await heard).toEqual(outcomes());
  const breakdown = (message: string): boolean => page.dispatchEvent(Object.assign(new Event('error'), { message }));
  breakdown('out of memory');
  stop();
  breakdown('unheard');
  expect(lost).toEqual(['out of memory']);
});
