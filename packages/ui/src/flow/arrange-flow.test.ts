// Rivers of amounts: widths follow the amounts and add up.
import { describe, expect, it } from 'vitest';
import { arrangeFlow, type FlowPlan } from './arrange-flow.ts';

const plan: FlowPlan = {
  sources: [
    { id: 'drink', amount: 930, into: 0 },
    { id: 'skin', amount: 70, into: 1 },
  ],
  vessels: ['gut', 'blood'],
  ends: [
    { id: 'unused', from: 0, amount: 700 },
    { id: 'enzyme', from: 1, amount: 240 },
    { id: 'tiny', from: 1, amount: 0.4 },
    { id: 'free', from: 1, amount: 59.6 },
  ],
};
const room = { width: 400, height: 480, leastRow: 40 };

describe('a river of amounts', () => {
  it('has ribbons as wide as their amounts, which add up at every vessel', () => {
    const { ribbons, scale, vessels } = arrangeFlow(plan, room);
    const widthOf = (id: string): number => ribbons.find((one) => one.id === id)!.width;
    for (const { id, amount } of [...plan.sources, ...plan.ends])
      if (amount * scale > 1.5) expect(widthOf(id) / scale).toBeCloseTo(amount, 9);
    expect((widthOf('blood') + widthOf('skin')) / scale).toBeCloseTo(300, 9);
    expect(vessels[0]!.height / scale).toBeCloseTo(930, 9);
    expect(vessels[1]!.height / scale).toBeCloseTo(300, 9);
  });

  it('shows even the thinnest ribbon', () => {
    for (const { width } of arrangeFlow(plan, room).ribbons) expect(width).toBeGreaterThanOrEqual(1.5);
  });

  it('gives every end a row of its own, high enough for words, inside the room', () => {
    for (const height of [200, 480, 900]) {
      const { rows } = arrangeFlow(plan, { ...room, height });
      rows.forEach((row, place) => {
        expect(row.height).toBeGreaterThanOrEqual(room.leastRow);
        const next = rows[place + 1];
        if (next !== undefined) expect(row.top + row.height).toBeLessThanOrEqual(next.top + 1e-9); // rounding of sums
      });
      expect(rows.at(-1)!.top + rows.at(-1)!.height).toBeLessThanOrEqual(Math.max(height, rows.length * 40) + 1e-6);
    }
  });

  it('shares its scale with a river beside it, so that equal amounts are equally wide in both', () => {
    const flood = { ...plan, ends: plan.ends.map((end) => (end.id === 'enzyme' ? { ...end, amount: 40 } : end)) };
    const richer = { ...flood, ends: [...flood.ends, { id: 'held', from: 1, amount: 200 }] };
    const one = arrangeFlow(plan, { ...room, height: 260, beside: [richer] });
    const two = arrangeFlow(richer, { ...room, height: 260, beside: [plan] });
    expect(arrangeFlow(plan, { ...room, height: 260 }).scale).not.toBe(
      arrangeFlow(richer, { ...room, height: 260 }).scale,
    );
    expect(one.scale).toBe(two.scale);
  });

  it('stands still when nothing flows', () => {
    const still = { ...plan, sources: [], ends: plan.ends.map((end) => ({ ...end, amount: 0 })) };
    for (const { path } of arrangeFlow(still, room).ribbons) expect(path).not.toMatch(/NaN|Infinity/);
  });
});
