// Validators of the messages between a page (or the command) and its workers; the messages are in `experiment`.
import { PACKED_FLAGS_LENGTH, PACKED_LENGTH, type RunnerMessage, type WorkerMessage } from '@offshoot/experiment';
import { isShotDesign } from './read-design.ts';
import { isCount, isFloat64Array, isListOf, isRecord, isText } from './shape.ts';

const KERNELS: readonly unknown[] = ['auto', 'reference', 'wasm'];

/** The message if it is one that a worker understands, else null. */
export function readRunnerMessage(message: unknown): RunnerMessage | null {
  if (!isRecord(message) || !isCount(message['run'])) return null;
  const sound =
    (message['type'] === 'open' &&
      isShotDesign(message['design']) &&
      KERNELS.includes(message['kernel']) &&
      isText(message['material'] ?? '') &&
      (message['pruned'] === undefined || message['pruned'] === true)) ||
    (message['type'] === 'run' && isBlock(message['trial']) && isCount(message['trial']['doseIndex'])) ||
    (message['type'] === 'run-block' && isBlock(message['trial']));
  return sound ? (message as unknown as RunnerMessage) : null;
}

/** The message if it is one that a runner understands, else null. */
export function readWorkerMessage(message: unknown): WorkerMessage | null {
  if (!isRecord(message) || !isCount(message['run'])) return null;
  const sound =
    message['type'] === 'opened' ||
    (message['type'] === 'done' && isCount(message['trial']) && isPacked(message['outcomes'], PACKED_LENGTH)) ||
    (message['type'] === 'flagged' && isCount(message['trial']) && isPacked(message['flags'], PACKED_FLAGS_LENGTH)) ||
    (message['type'] === 'failed' && isProblem(message['problem']));
  return sound ? (message as unknown as WorkerMessage) : null;
}

function isBlock(thing: unknown): thing is Record<string, unknown> {
  return isRecord(thing) && [thing['index'], thing['block']].every(isCount) && isListOf(thing['populations'], isCount);
}

function isPacked(thing: unknown, length: number): thing is Float64Array {
  return isFloat64Array(thing) && thing.length % length === 0;
}

function isProblem(thing: unknown): boolean {
  return (
    isRecord(thing) &&
    isText(thing['code']) &&
    isRecord(thing['data']) &&
    Object.values(thing['data']).every((value) => isText(value) || typeof value === 'number')
  );
}
