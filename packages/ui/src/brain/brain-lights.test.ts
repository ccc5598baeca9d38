// Dimming and stamping shows what painting every light anew would show: held here on a canvas that only adds up light.
import { expect, test } from 'vitest';
import { fitBrain, placeCells, type BrainRegion } from './arrange-brain.ts';
import { BrainLights } from './brain-lights.ts';
import type { BrainScene, Context } from './paint-brain.ts';
import { glowAt } from './spike-glow.ts';

const regions: BrainRegion[] = [
  {
    id: 'one',
    name: '',
    first: 0,
    count: 30,
    colour: [0, 0, 0],
    lobes: [{ x: 0, y: 0, wide: 0.4, high: 0.4, bend: 0, share: 1 }],
    labels: [],
  },
];
const spots = placeCells(regions);
const scale = fitBrain({ left: -1, top: -0.5, right: 1, bottom: 0.5 }, 800, 400);
const scene: BrainScene = {
  ...{ regions, spots, scale, width: 800, height: 400, bundles: null, region: null, cell: null, wires: [] },
  silent: () => false,
};

/** A canvas that knows how bright each cell is, and how often one was stamped. */
function countLight(): { context: Context; light: Float64Array; stamps: () => number } {
  const light = new Float64Array(spots.length);
  let stamps = 0;
  const fake = {
    globalAlpha: 1,
    fillStyle: '',
    clearRect: () => light.fill(0),
    fillRect: () => {
      const taken = Number(/[/] ([\d.e-]+)/.exec(fake.fillStyle)![1]);
      light.forEach((bright, cell) => (light[cell] = bright * (1 - taken)));
    },
    drawImage(_sprite: unknown, left: number, top: number, size: number) {
      const far = spots.map(({ x, y }) => Math.hypot(scale.toX(x) - left - size / 2, scale.toY(y) - top - size / 2));
      light[far.indexOf(Math.min(...far))]! += fake.globalAlpha;
      stamps++;
    },
  };
  return { context: fake as unknown as Context, light, stamps: () => stamps };
}

// each cell fires every 37 steps or oftener, from its own step on
const steps = Array.from({ length: 400 }, (_, step) => step);
const fired = steps.flatMap((step) =>
  spots.flatMap((_, cell) => ((step + cell * 7) % (20 + cell) === 0 ? [{ step, cell }] : [])),
);
const spikes = { steps: fired.map(({ step }) => step), neurons: fired.map(({ cell }) => cell) };

test('while it plays, every cell is as bright as painted anew, also one that fires while it still shines', () => {
  const { context, light, stamps } = countLight();
  const lights = new BrainLights(context, scene, [null as unknown as CanvasImageSource], 1);
  const glow = new Float32Array(spots.length);
  const decay = 42.5;
  for (let time = 100; time < 160; time += 4.2) {
    lights.paint(time, { spikes, decay, playing: true });
    glowAt(spikes, time, decay, glow);
    // what is dimmer than 0.04 is not stamped
    light.forEach((bright, cell) => expect(Math.abs(bright - glow[cell]!)).toBeLessThan(0.045));
  }
  const all = 15 * spots.length;
  expect(stamps()).toBeLessThan(all / 4);
});

test('a jump, another speed and a run that stands still are painted anew', () => {
  const { context, stamps } = countLight();
  const lights = new BrainLights(context, scene, [null as unknown as CanvasImageSource], 1);
  const shining = { spikes, decay: 42.5, playing: true };
  const stampsAt = (time: number, change: Partial<typeof shining> = {}): number => {
    const before = stamps();
    lights.paint(time, { ...shining, ...change });
    return stamps() - before;
  };
  expect(stampsAt(200)).toBe(spots.length);
  expect(stampsAt(201)).toBeLessThan(5);
  for (const [time, change] of [
    [150, {}],
    [300, {}],
    [301, { decay: 85 }],
    [302, { playing: false }],
  ] as const)
    expect(stampsAt(time, change)).toBeGreaterThan(spots.length / 2);
});
