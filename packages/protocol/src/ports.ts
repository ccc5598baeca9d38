// Ports for the runner in `experiment`, made of what browsers and Node have. The shapes are named here and not imported,
// so that one file serves both; every message is validated on arrival.
import type { Port, RunnerPort, WorkerPort } from '@offshoot/experiment';
import { readRunnerMessage, readWorkerMessage } from './read-message.ts';
import { isRecord } from './shape.ts';

type Listener = (event: unknown) => void;

/** A browser's Worker, or inside one its global scope. */
export interface WebEnd {
  postMessage(message: unknown, options: { transfer: ArrayBuffer[] }): void;
  addEventListener(type: string, listener: Listener): void;
  removeEventListener(type: string, listener: Listener): void;
  terminate?(): void;
  close?(): void;
}

/** A Worker of node:worker_threads, or inside one its parentPort. */
export interface ThreadEnd {
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
  on(event: string, listener: Listener): unknown;
  off(event: string, listener: Listener): unknown;
  terminate?(): unknown;
  close?(): void;
}

/** The page's end of a browser worker; closing it ends the worker. */
export function portToWebWorker(worker: WebEnd): RunnerPort {
  return guardPort(wireOfWeb(worker), readWorkerMessage);
}

/** The end inside a browser worker: give it `self`. */
export function portInWebWorker(scope: WebEnd): WorkerPort {
  return guardPort(wireOfWeb(scope), readRunnerMessage);
}

/** The main thread's end of a Node worker; closing it ends the worker. */
export function portToThread(worker: ThreadEnd): RunnerPort {
  return guardPort(wireOfThread(worker), readWorkerMessage);
}

/** The end inside a Node worker: give it `parentPort`. */
export function portInThread(parent: ThreadEnd): WorkerPort {
  return guardPort(wireOfThread(parent), readRunnerMessage);
}

/** What a port needs of its carrier. */
interface Wire {
  post(message: unknown, transfer: ArrayBuffer[]): void;
  hear(listener: (message: unknown) => void): () => void;
  hearLost(listener: (reason: string) => void): () => void;
  close(): void;
}

/** A port that takes a message it cannot read for a breakdown of the other end. */
function guardPort<Received, Sent>(wire: Wire, read: (message: unknown) => Received | null): Port<Received, Sent> {
  const lost = new Set<(reason: string) => void>();
  return {
    postMessage: (message, transfer = []) => wire.post(message, [...transfer]),
    onMessage: (listener) =>
      wire.hear((message) => {
        const known = read(message);
        if (known !== null) listener(known);
        else for (const tell of lost) tell('unreadable message');
      }),
    onLost(listener) {
      lost.add(listener);
      const stop = wire.hearLost(listener);
      return () => {
        lost.delete(listener);
        stop();
      };
    },
    close: () => wire.close(),
  };
}

function wireOfWeb(end: WebEnd): Wire {
  return {
    post: (message, transfer) => end.postMessage(message, { transfer }),
    hear: (listener) => listenWeb(end, 'message', (event) => listener(isRecord(event) ? event['data'] : undefined)),
    hearLost(listener) {
      const stopError = listenWeb(end, 'error', (event) => listener(messageOf(event)));
      const stopUnreadable = listenWeb(end, 'messageerror', () => listener('unreadable message'));
      return () => {
        stopError();
        stopUnreadable();
      };
    },
    close: () => (end.terminate ?? end.close)?.call(end),
  };
}

function listenWeb(end: WebEnd, type: string, listener: Listener): () => void {
  end.addEventListener(type, listener);
  return () => end.removeEventListener(type, listener);
}

function wireOfThread(end: ThreadEnd): Wire {
  return {
    post: (message, transfer) => end.postMessage(message, transfer),
    hear: (listener) => listenThread(end, 'message', listener),
    hearLost(listener) {
      const stops = [
        listenThread(end, 'error', (error) => listener(messageOf(error))),
        listenThread(end, 'messageerror', () => listener('unreadable message')),
        listenThread(end, 'exit', (code) => listener(`exit ${String(code)}`)),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    close: () => (end.terminate ?? end.close)?.call(end),
  };
}

function listenThread(end: ThreadEnd, event: string, listener: Listener): () => void {
  end.on(event, listener);
  return () => void end.off(event, listener);
}

/** An ErrorEvent and an Error both say what happened in their message. */
function messageOf(error: unknown): string {
  return isRecord(error) && typeof error['message'] === 'string' ? error['message'] : 'error';
}
