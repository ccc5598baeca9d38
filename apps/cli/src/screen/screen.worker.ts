// Entry point of a screening thread: serves the lab's screening desk until it is ended.
import { parentPort } from 'node:worker_threads';
import { screenDesk } from '@offshoot/labs/nicotine/model';
import type { DeskAnswer, DeskCall } from './screen-worker.ts';

if (parentPort === null) throw new Error('this file is the entry point of a worker thread');
const port = parentPort;
port.on('message', ({ id, call, args }: DeskCall) => {
  const serve = screenDesk[call] as (...args: readonly unknown[]) => unknown;
  let reply: DeskAnswer;
  try {
    reply = { id, answer: serve(...args) };
  } catch (thrown) {
    reply = { id, failure: thrown instanceof Error ? thrown.message : String(thrown) };
  }
  port.postMessage(reply);
});
