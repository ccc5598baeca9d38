// Browser workers as the engine's ports: the page's end around a Worker, the worker's end around its own scope.
import type { RunnerMessage, RunnerPort, WorkerMessage, WorkerPort } from '@offshoot/experiment';
import { isDeskReply } from './desk-messages.ts';

/** What a dedicated worker's scope offers, as far as a port needs it. */
export interface WorkerScope {
  addEventListener: (type: 'message', listener: (event: MessageEvent<unknown>) => void) => void;
  removeEventListener: (type: 'message', listener: (event: MessageEvent<unknown>) => void) => void;
  postMessage: (message: unknown, transfer?: Transferable[]) => void;
  close: () => void;
}

/** The page's end of a worker. */
export function workerPort(worker: Worker): RunnerPort {
  return {
    postMessage: (message, transfer) => worker.postMessage(message, [...(transfer ?? [])]),
    onMessage: (listener) => {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (!isDeskReply(data)) listener(data as WorkerMessage);
      };
      worker.addEventListener('message', hear);
      return () => worker.removeEventListener('message', hear);
    },
    onLost: (listener) => {
      const hear = (event: ErrorEvent) => listener(event.message);
      worker.addEventListener('error', hear);
      return () => worker.removeEventListener('error', hear);
    },
    close: () => worker.terminate(),
  };
}

/** The worker's end; only messages that `takes` accepts are meant for it. */
export function scopePort(scope: WorkerScope, takes: (message: unknown) => boolean): WorkerPort {
  return {
    postMessage: (message, transfer) => scope.postMessage(message, [...(transfer ?? [])]),
    onMessage: (listener) => {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (takes(data)) listener(data as RunnerMessage);
      };
      scope.addEventListener('message', hear);
      return () => scope.removeEventListener('message', hear);
    },
    // The page can't be lost before its worker: closing the page ends both.
    onLost: () => () => undefined,
    close: () => scope.close(),
  };
}
