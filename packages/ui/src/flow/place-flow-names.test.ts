// Names in a river stand apart, also where the river is narrow.
import { expect, it } from 'vitest';
import { arrangeFlow, type FlowPlan } from './arrange-flow.ts';
import { isApart, placeFlowNames } from './place-flow-names.ts';

const names: Readonly<Record<string, string>> = {
  drink: '967 getrunken',
  skin: '33 durch die Haut',
  gut: 'Darm',
  blood: 'Blut',
};

it('no name lies on another one, on a phone and on a laptop', () => {
  const amounts = [685, 71, 65, 54, 31, 19, 57, 10, 7];
  const plan: FlowPlan = {
    sources: [
      { id: 'drink', amount: 967, into: 0 },
      { id: 'skin', amount: 33, into: 1 },
    ],
    vessels: ['gut', 'blood'],
    ends: amounts.map((amount, place) => ({ id: String(place), amount, from: place === 0 ? 0 : 1 })),
  };
  for (const width of [110, 150, 175, 240, 480]) {
    const arrangement = arrangeFlow(plan, { width, height: 440, leastRow: 40 });
    const placed = placeFlowNames(arrangement, (id) => names[id]!, 440);
    placed.forEach((one, place) => {
      for (const other of placed.slice(place + 1)) expect(isApart(one, other), `${one.text}, ${other.text}`).toBe(true);
    });
  }
});
