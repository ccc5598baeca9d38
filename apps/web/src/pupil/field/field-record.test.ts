// Tests of counting: a field trial counts when it begins, once, whatever becomes of the page.
import { expect, test } from 'vitest';
import { beginTrial, bestEntry, endTrial, findEntry, trialsLeft, type FieldEntry } from './field-record.ts';

const entry = (change: Partial<FieldEntry> = {}): FieldEntry => ({
  rung: 'sealed',
  world: 'standard',
  subject: 'C',
  molecule: 'methane',
  dose: 1,
  sealed: null,
  result: null,
  firedAt: 0,
  ...change,
});

test('a field trial is spent when it begins, also if it never ends', () => {
  const begun = beginTrial([], entry(), 2)!;
  expect(trialsLeft(begun, 'standard', 2)).toBe(1);
  expect(trialsLeft(begun, 'other', 2)).toBe(2);
});

test('none is left, or it was begun before: nothing begins', () => {
  const begun = beginTrial([], entry(), 1)!;
  expect(beginTrial(begun, entry({ dose: 2 }), 1)).toBeNull();
  expect(beginTrial(begun, entry(), 5)).toBeNull();
  expect(beginTrial([], entry(), 0)).toBeNull();
});

test('mock trials cost nothing, and the newest twenty are kept beside every field trial', () => {
  let entries: readonly FieldEntry[] = beginTrial([], entry(), 1)!;
  for (let dose = 1; dose <= 30; dose++) entries = beginTrial(entries, entry({ rung: 'mock', dose }), 0)!;
  expect(entries).toHaveLength(21);
  expect(trialsLeft(entries, 'standard', 1)).toBe(0);
  expect(findEntry(entries, entry({ rung: 'mock', dose: 30 }))).not.toBeNull();
});

test('a result takes its place once', () => {
  const result = { rung: 'sealed', world: 'standard', subject: 'C', dose: 1, groups: [] } as const;
  const ended = endTrial(beginTrial([], entry(), 1)!, result);
  expect(ended[0]!.result).toBe(result);
  expect(endTrial(ended, { ...result })[0]!.result).toBe(result);
});

test('the best trial hits the quirk and spares the others; one without a result is none', () => {
  const group = (id: string, hit: number) => ({
    group: id,
    n: 10,
    hit,
    dead: 0,
    stumbling: 0,
    interval: [0, 1] as [number, number],
  });
  const tried = (subject: string, quirk: number, bees: number) =>
    entry({
      subject,
      result: {
        rung: 'sealed',
        world: 'standard',
        subject,
        dose: 1,
        groups: [group('quirk', quirk), group('ordinary', 0), group('bee', bees)],
      },
    });
  expect(bestEntry([tried('C', 9, 9), tried('CC', 8, 0), entry({ subject: 'CCC' })])?.subject).toBe('CC');
  expect(bestEntry([entry()])).toBeNull();
});
