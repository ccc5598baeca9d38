// Where the seven regions lie in the picture: composed after the brain of a fly seen from the front, with the eyes' lobes
// outside, the mushroom bodies above and the nerve of the heart below. In reality there are dozens of regions. Here there are
// seven, and their places are a drawing: nothing is computed from them.
import type { BrainFrame, BrainLobe, BrainRegion } from '@offshoot/ui';
import type { BrainLook } from '../../../model/index.ts';

/** Region colours on night, each at least 4.5 : 1 (names are written in them). */
export const regionColours: Readonly<Record<string, readonly [number, number, number]>> = {
  sensory: [134, 189, 247],
  inhibitory: [190, 199, 210],
  central: [95, 211, 168],
  dopamineBehavioural: [245, 183, 91],
  dopamineCardiac: [255, 143, 176],
  motor: [203, 170, 255],
  cardiac: [255, 160, 140],
};
export const plainColour = [232, 237, 243] as const;

export const brainFrame: BrainFrame = { left: -0.93, top: -0.5, right: 0.93, bottom: 0.66 };

type Label = { readonly x: number; readonly y: number };

const pair = (x: number, y: number, wide: number, high: number, bend: number, share = 0.5): BrainLobe[] =>
  [-1, 1].map((side) => ({ x: side * x, y, wide, high, bend: side * bend, share }));

const plans: Readonly<Record<string, { lobes: readonly BrainLobe[]; labels: readonly Label[] }>> = {
  sensory: { lobes: pair(0.63, -0.05, 0.1, 0.29, 0.13), labels: [-0.66, 0.66].map((x) => ({ x, y: 0.32 })) },
  inhibitory: { lobes: pair(0.38, 0.02, 0.075, 0.22, 0.06), labels: [-0.4, 0.4].map((x) => ({ x, y: 0.32 })) },
  central: {
    lobes: [...pair(0.19, -0.27, 0.11, 0.1, 0, 80 / 380), { x: 0, y: 0.02, wide: 0.25, high: 0.13, bend: 0, share: 1 }],
    labels: [{ x: 0, y: -0.2 }],
  },
  dopamineBehavioural: { lobes: pair(0.07, -0.43, 0.045, 0.028, 0), labels: [{ x: 0.3, y: -0.445 }] },
  dopamineCardiac: {
    lobes: [{ x: 0, y: 0.22, wide: 0.13, high: 0.034, bend: 0, share: 1 }],
    labels: [{ x: 0, y: 0.3 }],
  },
  motor: { lobes: pair(0.2, 0.43, 0.115, 0.075, 0), labels: [{ x: -0.46, y: 0.46 }] },
  cardiac: { lobes: [{ x: 0, y: 0.48, wide: 0.028, high: 0.12, bend: 0, share: 1 }], labels: [{ x: 0.2, y: 0.61 }] },
};

/** The regions of a brain with their places. @param nameOf a region in words */
export function planBrain(brain: BrainLook, nameOf: (region: string) => string): BrainRegion[] {
  return brain.regions.map(({ id, first, count }) => ({
    id,
    name: nameOf(id),
    first,
    count,
    colour: regionColours[id] ?? plainColour,
    lobes: plans[id]?.lobes ?? [],
    labels: plans[id]?.labels ?? [],
  }));
}
