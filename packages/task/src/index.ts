// The door of @offshoot/task (docs/architecture.md): named computations with progress, cancel and time slices.
export { Cancelled, CancelSource, type CancelSignal } from './cancel.ts';
export { createTask, runTask } from './task.ts';
export type { Pause, Progress, Task, TaskContext, TaskHost } from './task.ts';
