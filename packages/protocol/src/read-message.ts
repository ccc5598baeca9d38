// Validators of the messages between a page (or the command) and its workers; the messages are in `experiment`.
import { PACKED_LENGTH, type RunnerMessage, type Trial, type WorkerMessage } from '@offshoot/experiment';
import { isShotDesign } from './read-design.ts';
import { isCount, isFloat64Array, isListOf, isRecord, isText } from './shape.ts';

const KERNELS: readonly unknown[] = ['auto', 'reference', 'wasm'];

/** The message if it is one that a worker understands, else null. */
export function readRunnerMessage(message: unknown): RunnerMessage | null {
  if (!isRecord(message) || !isCount(message['run'])) return null;
  const sound =
    (message['type'] === 'open' && isShotDesign(message['design']) && KERNELS.includes(message['kernel'])) ||
    (message['type'] === 'run' && isTrial(message['trial']));
  return sound ? (message as unknown as RunnerMessage) : null;
}

/** The message if it is one that a runner understands, else null. */
export function readWorkerMessage(message: unknown): WorkerMessage | null {
  if (!isRecord(message) || !isCount(message['run'])) return null;
  const sound =
    message['type'] === 'opened' ||
    (message['type'] === 'done' && isCount(message['trial']) && arePackedOutcomes(message['outcomes'])) ||
    (message['type'] === 'failed' && isProblem(message['problem']));
  return sound ? (message as unknown as WorkerMessage) : null;
}

function isTrial(thing: unknown): thing is Trial {
  return (
    isRecord(thing) &&
    [thing['index'], thing['doseIndex'], thing['block']].every(isCount) &&
    isListOf(thing['populations'], isCount)
  );
}

function arePackedOutcomes(thing: unknown): thing is Float64Array {
  return isFloat64Array(thing) && thing.length % PACKED_LENGTH === 0;
}

function isProblem(thing: unknown): boolean {
  return (
    isRecord(thing) &&
    isText(thing['code']) &&
    isRecord(thing['data']) &&
    Object.values(thing['data']).every((value) => isText(value) || typeof value === 'number')
  );
}
