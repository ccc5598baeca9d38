// The transfer tasks: short, sound, in pairs of forms, and none that can be answered without trying.
import { measureLix, runTask, scoreTask, type TaskSetting } from '@offshoot/inquiry';
import { expect, test } from 'vitest';
import { tasksOf, transferTasks } from './transfer-tasks.ts';

test('before and after there is one task a topic, and never the same twice', () => {
  for (const first of ['a', 'b'] as const) {
    const [before, after] = [tasksOf('before', first), tasksOf('after', first)];
    expect(before.map(({ topic }) => topic)).toEqual(['receptor', 'animal']);
    expect(after.map(({ topic }) => topic)).toEqual(['receptor', 'animal']);
    expect(before.filter((task) => after.includes(task))).toEqual([]);
  }
});

test.each(transferTasks.map((task) => [task.id, task] as const))(
  'the task %s can be done in its tries',
  (_id, task) => {
    expect(task.adds.length).toBe(task.factors.length);
    expect(task.predicted.length).toBe(task.factors.length);
    const start: TaskSetting = task.factors.map(() => 0 as const);
    const turned = (place: number): TaskSetting => start.map((option, at) => (at === place ? 1 : option));
    const tries = [start, ...task.factors.map((_, place) => turned(place))];
    expect(tries.length).toBeLessThanOrEqual(task.tries);
    expect(tries.map(String)).not.toContain(String(task.predicted));
    const add = task.adds[task.asked]!;
    const score = scoreTask(task, {
      tries,
      pair: [0, 1 + task.asked],
      conclusion: add === 0 ? 'no-difference' : add > 0 ? 'more' : 'fewer',
      expected: runTask(task, task.predicted).hits,
    });
    expect(score.total).toBe(1);
  },
);

test.each(['de', 'en'] as const)('stories in %s are short and easy to read', (locale) => {
  for (const { story } of transferTasks) {
    expect(story[locale].split(' ').length).toBeLessThanOrEqual(30);
    expect(measureLix(story[locale])).toBeLessThanOrEqual(40);
  }
});
