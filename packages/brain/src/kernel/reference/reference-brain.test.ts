// The neuron model against its closed forms. Neurons are looked at in pairs of runs that share their noise: the model
// is linear below the threshold, so the difference of the two runs is the answer to the difference put in.
import { describe, expect, test } from 'vitest';
import { deriveKey } from '@offshoot/random';
import { buildConnectome, STANDARD_DESIGN } from '../../connectome/build-connectome.ts';
import { brainAnimalOf } from '../../genotype/brain-animal-of.ts';
import { computeStepConstants, thresholdForStep } from '../../neurons/step-constants.ts';
import { createBlockNoise } from '../../noise/block-noise.ts';
import { POOL } from '../../pools/pools.ts';
import { PROTOCOL } from '../../protocol.ts';
import { ReferenceBrain } from './reference-brain.ts';

const unwired = buildConnectome(42, {
  ...STANDARD_DESIGN,
  pathways: [],
  fibre: { ...STANDARD_DESIGN.fibre, neurons: 0 },
});
const noise = createBlockNoise(deriveKey('test', 'reference brain'));
const step = computeStepConstants(PROTOCOL);
const brain = (currents = 0): ReferenceBrain =>
  new ReferenceBrain(unwired, { ...brainAnimalOf({}, 0), currents: Array<number>(7).fill(currents) }, { noise });

/** Runs two brains together and calls `look` for each neuron that met neither floor nor threshold in either. */
function compare(a: ReferenceBrain, b: ReferenceBrain, steps: number, each: () => void): number[] {
  const free = new Set(Array.from({ length: unwired.neurons }, (_, n) => n));
  for (let s = 0; s < steps; s++) {
    for (const one of [a, b]) for (const spiking of one.advance()) free.delete(spiking);
    for (const n of [...free]) if (a.state.voltage[n] === 0 || b.state.voltage[n] === 0) free.delete(n);
    each();
  }
  return [...free];
}

describe('a neuron', () => {
  test('left alone decays to 1/e of its distance from rest in one time constant', () => {
    const [a, b] = [brain(), brain()];
    const distance = 1;
    b.state.voltage.forEach((voltage, n) => (b.state.voltage[n] = voltage + distance));
    const free = compare(a, b, 20, () => undefined);
    expect(free.length).toBeGreaterThan(100);
    for (const n of free) {
      // 1e-5 of 1 mV: twenty float32 roundings of voltages around 8 mV
      expect(Math.abs(b.state.voltage[n]! - a.state.voltage[n]! - Math.exp(-1))).toBeLessThan(1e-5);
    }
  });

  test('feels a synaptic input for its strength times the synaptic time constant', () => {
    const [a, b] = [brain(-1), brain(-1)];
    const strength = 2;
    b.state.input.fill(strength * step.inputEffect);
    const area = new Float64Array(unwired.neurons);
    const free = compare(a, b, 200, () => {
      area.forEach((_, n) => (area[n]! += b.state.voltage[n]! - a.state.voltage[n]!));
    });
    expect(free.length).toBeGreaterThan(3);
    // 0.2 %: the area is summed step by step instead of integrated (0.1 %), in float32
    for (const n of free) expect(area[n]! / (strength * 5)).toBeCloseTo(1, 2.7);
  });

  test('driven as hard as can be rests for 2 ms after each spike', () => {
    const hard = brain(2000);
    const last = new Map<number, number>();
    for (let s = 0; s < 100; s++) {
      for (const n of hard.advance()) {
        if (last.has(n)) expect(s - last.get(n)!).toBe(3);
        last.set(n, s);
      }
    }
    expect(last.size).toBe(unwired.neurons);
  });

  test('inhibited as hard as can be stays at its floor, 4 mV below rest', () => {
    const held = brain(-2000);
    for (let s = 0; s < 20; s++) held.advance();
    expect(held.state.voltage.every((voltage) => voltage === 0)).toBe(true);
    expect(step.restAboveReset).toBe(4);
  });

  test.each([
    [2, 6.756],
    [1, 7.0],
    [0.5, 7.173],
    [0.1, 7.403],
  ])(
    'at steps of %f ms has its threshold at %f mV, where noise is caught as often as without steps',
    (stepMs, threshold) => {
      // the published values are rounded to 1 uV
      expect(thresholdForStep(stepMs)).toBeCloseTo(threshold, 2.9);
    },
  );
});

describe('a pool', () => {
  test('of dopamine whose cells are silent decays to 1/e in 300 ms', () => {
    const silent = brain(-2000);
    for (let s = 0; s < 300; s++) silent.advance();
    // 1e-5: three hundred float32 roundings
    expect(Math.abs(silent.state.pools[POOL.behaviouralDopamine]! - Math.exp(-1))).toBeLessThan(1e-5);
  });
});

describe('desensitisation', () => {
  test('begins with the drug and is 1 - 1/e of its plateau after 300 ms', () => {
    const animal = brainAnimalOf({}, 0, { open: 0.1, desensitised: 0.4 });
    const drugged = new ReferenceBrain(unwired, animal, { noise });
    for (let s = 0; s < PROTOCOL.drugFromMs; s++) drugged.advance();
    expect(drugged.state.desensitised).toBe(0);
    for (let s = 0; s < 300; s++) drugged.advance();
    // 1e-5: three hundred float32 roundings
    expect(Math.abs(drugged.state.desensitised - 0.4 * (1 - Math.exp(-1)))).toBeLessThan(1e-5);
  });
});
