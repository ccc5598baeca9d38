// A named computation with progress, cancel and time slices. Tasks run inside tasks; together they make a small tree
// that a screen can draw. There is no clock in here: the host's `pause` knows when a slice is over.
import { Cancelled, type CancelSignal } from './cancel.ts';

/** Called between two slices: nothing while there is time left, else a promise that resolves when work may go on. */
export type Pause = () => Promise<void> | undefined;

/** How far a task and the tasks inside it are. `total` 0 means that nobody knows. */
export interface Progress {
  readonly name: string;
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  readonly children: readonly Progress[];
}

/** What the host gives to a task that it runs. */
export interface TaskHost {
  readonly pause?: Pause;
  readonly cancel?: CancelSignal;
  /** Hears the whole tree, from its root, after every change. */
  readonly onProgress?: (root: Progress) => void;
}

/** What a task sees of its host while it works. */
export interface TaskContext {
  readonly cancel: CancelSignal | undefined;
  /** Says how far this task is, and ends the slice if it is time. Throws `Cancelled` when the host wants to stop. */
  advance(done: number, total: number): Promise<void>;
  /** Runs a task inside this one; it appears below it in the tree. */
  runInside<U>(task: Task<U>): Promise<U>;
}

export interface Task<T> {
  readonly name: string;
  readonly work: (context: TaskContext) => Promise<T>;
}

/** Names a computation. `name` is a code; its words are in the catalogues. */
export function createTask<T>(name: string, work: (context: TaskContext) => Promise<T>): Task<T> {
  return { name, work };
}

/**
 * Runs a task to its end.
 * @throws Cancelled when the host's signal was raised; whatever the work throws otherwise.
 */
export async function runTask<T>(task: Task<T>, host: TaskHost = {}): Promise<T> {
  const root = createNode(task.name);
  return runAt(root, task, host, () => host.onProgress?.(copyOf(root)));
}

interface Node {
  name: string;
  done: number;
  total: number;
  finished: boolean;
  children: Node[];
}

async function runAt<T>(node: Node, task: Task<T>, host: TaskHost, changed: () => void): Promise<T> {
  const stopIfCancelled = (): void => {
    if (host.cancel?.cancelled === true) throw new Cancelled(task.name);
  };
  stopIfCancelled();
  const value = await task.work({
    cancel: host.cancel,
    async advance(done, total) {
      node.done = done;
      node.total = total;
      changed();
      await host.pause?.();
      stopIfCancelled();
    },
    runInside(inner) {
      const child = createNode(inner.name);
      node.children.push(child);
      return runAt(child, inner, host, changed);
    },
  });
  node.finished = true;
  changed();
  return value;
}

function createNode(name: string): Node {
  return { name, done: 0, total: 0, finished: false, children: [] };
}

function copyOf(node: Node): Progress {
  return { ...node, children: node.children.map(copyOf) };
}
