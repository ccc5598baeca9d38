// Tests of tasks: the tree tells the truth, a cancelled task stops between two slices, the host sets the pace.
import { expect, test } from 'vitest';
import { Cancelled, CancelSource } from './cancel.ts';
import { createTask, runTask, type Progress } from './task.ts';

const count = (name: string, to: number) =>
  createTask(name, async (context) => {
    for (let done = 1; done <= to; done++) await context.advance(done, to);
    return to;
  });

test('a task gives its value, and its progress ends finished', async () => {
  const seen: Progress[] = [];
  expect(await runTask(count('shot', 3), { onProgress: (root) => seen.push(root) })).toBe(3);
  expect(seen.map((root) => root.done)).toEqual([1, 2, 3, 3]);
  expect(seen.map((root) => root.finished)).toEqual([false, false, false, true]);
});

test('tasks inside a task are branches of its tree', async () => {
  const screen = createTask('screen', async (context) => {
    await context.runInside(count('first', 1));
    return context.runInside(count('second', 2));
  });
  let last: Progress | undefined;
  expect(await runTask(screen, { onProgress: (root) => (last = root) })).toBe(2);
  expect(last?.children.map(({ name, done, finished }) => [name, done, finished])).toEqual([
    ['first', 1, true],
    ['second', 2, true],
  ]);
});

test('a cancelled task stops at its next step, and so does the one around it', async () => {
  const cancel = new CancelSource();
  let reached = 0;
  const endless = createTask('endless', async (context) => {
    for (;;) {
      if (++reached === 5) cancel.cancel();
      await context.advance(reached, 0);
    }
  });
  const around = createTask('around', (context) => context.runInside(endless));
  await expect(runTask(around, { cancel })).rejects.toThrow(Cancelled);
  expect(reached).toBe(5);
  await expect(runTask(count('late', 1), { cancel })).rejects.toThrow(Cancelled);
});

test('the host decides when a slice is over', async () => {
  let pauses = 0;
  const pause = (): Promise<void> | undefined => (++pauses % 2 === 0 ? Promise.resolve() : undefined);
  await runTask(count('sliced', 10), { pause });
  expect(pauses).toBe(10);
});

test('a wish to stop is heard once, also by those who come late, and not by those who left', () => {
  const cancel = new CancelSource();
  const heard: string[] = [];
  cancel.onCancel(() => heard.push('early'));
  cancel.onCancel(() => heard.push('left'))();
  cancel.cancel();
  cancel.cancel();
  cancel.onCancel(() => heard.push('late'));
  expect(heard).toEqual(['early', 'late']);
});
