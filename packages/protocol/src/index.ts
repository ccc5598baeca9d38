// The door of @offshoot/protocol (docs/architecture.md): messages between programs, checked where they arrive.
export { portInThread, portInWebWorker, portToThread, portToWebWorker, type ThreadEnd, type WebEnd } from './ports.ts';
export { isShotDesign, isShotRequest } from './read-design.ts';
export { readRunnerMessage, readWorkerMessage } from './read-message.ts';
