// The hours of an animal are rows of their own below it, and count together.
import { findColumn, numberAt } from '@offshoot/analysis';
import { desk, type HourCourse } from '@offshoot/labs/nicotine/model';
import { expect, test } from 'vitest';
import type { Try } from '../../pupil/bench-store.ts';
import { timeRows } from './time-rows.ts';

test('an animal that is followed gives one row an hour, with receptors, dopamine and heart', () => {
  const plan = desk.planShot({ subject: 'CN1CCCC1c1cccnc1', doses: '0.316,', populations: 16 });
  const { design } = (plan as Extract<typeof plan, { ok: true }>).value;
  const course: HourCourse = desk.followHours(design, 1, 0, [0, 2]);
  const one = { id: 'try-1', number: 1, design } as Try;
  const rows = timeRows([{ one, course }]);
  const valueOf = (id: string, row: number) => numberAt(findColumn(rows.table, id)!, row);
  expect(rows.table.rows).toBe(course.readings.length);
  expect([valueOf('hour', 0), valueOf('hour', 1)]).toEqual([0, 2]);
  expect(valueOf('open', 0)).toBe(0);
  expect(valueOf('occupancy', 1)).toBe(course.readings[1]!.receptor.occupancy);
  expect(valueOf('dopamine', 1)).toBe(course.readings[1]!.dopamineBlood);
  expect([...rows.clusters!]).toEqual([0, 0]);
  expect(rows.tryOf(1)).toBe('try-1');
});
