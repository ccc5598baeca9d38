// The shared wiring: its numbers are those of the design, and each neuron's wires depend on nothing but the neuron.
import { describe, expect, test } from 'vitest';
import { buildConnectome, STANDARD_DESIGN } from './build-connectome.ts';
import { spanOf, type SynapsePopulation } from './connectome.ts';
import { FIBRE, PATHWAYS } from './pathways.ts';
import { REGIONS } from './regions.ts';

const connectome = buildConnectome();

function targetsOf({ firstSynapse, target }: SynapsePopulation, start: number, end: number): number[] {
  return [...target.subarray(firstSynapse[start], firstSynapse[end])];
}

describe('the connectome', () => {
  test('has 1,000 neurons in seven regions that follow each other', () => {
    expect(connectome.neurons).toBe(1000);
    expect(connectome.regions.map(({ end, start }) => end - start)).toEqual(REGIONS.map(({ neurons }) => neurons));
    expect(connectome.regions.slice(1).every(({ start }, index) => start === connectome.regions[index]!.end)).toBe(
      true,
    );
  });

  test.each(PATHWAYS)('$from cells spread their endings as designed', ({ from, endings, shares }) => {
    const source = spanOf(connectome, from);
    const targets = targetsOf(connectome.synapses, source.start, source.end);
    expect(targets).toHaveLength((source.end - source.start) * endings);
    for (const { id, start, end } of connectome.regions) {
      const share = shares[id] ?? 0;
      const found = targets.filter((target) => target >= start && target < end).length / targets.length;
      // four standard errors of a binomial share: the draw is fixed, so this holds always or never
      expect(Math.abs(found - share)).toBeLessThanOrEqual(4 * Math.sqrt((share * (1 - share)) / targets.length));
    }
  });

  test('no neuron connects to itself', () => {
    for (let neuron = 0; neuron < connectome.neurons; neuron++) {
      expect(targetsOf(connectome.synapses, neuron, neuron + 1)).not.toContain(neuron);
    }
  });

  test('the extra fibre runs from the first central cells to the dopamine cells of the heart and nowhere else', () => {
    const source = spanOf(connectome, FIBRE.from);
    const goal = spanOf(connectome, FIBRE.to);
    const { firstSynapse, target } = connectome.fibre;
    expect(firstSynapse[source.start]).toBe(0);
    expect(firstSynapse[source.start + FIBRE.neurons]).toBe(target.length);
    expect(target).toHaveLength(FIBRE.neurons * FIBRE.endings);
    expect(target.every((neuron) => neuron >= goal.start && neuron < goal.end)).toBe(true);
  });

  test('an average synapse has strength 1', () => {
    const { weight } = connectome.synapses;
    const mean = weight.reduce((sum, value) => sum + value, 0) / weight.length;
    // four standard errors at a spread of 0.42
    expect(Math.abs(mean - 1)).toBeLessThan((4 * 0.42) / Math.sqrt(weight.length));
  });

  test('is the same for the same seed and another for another', () => {
    expect(buildConnectome()).toEqual(connectome);
    expect(buildConnectome(43).synapses.target).not.toEqual(connectome.synapses.target);
  });

  test('a change to one region leaves the wires of all others as they were', () => {
    const pathways = PATHWAYS.map((pathway) => (pathway.from === 'motor' ? { ...pathway, endings: 25 } : pathway));
    const changed = buildConnectome(42, { ...STANDARD_DESIGN, pathways });
    const { end } = spanOf(connectome, 'central');
    expect(targetsOf(changed.synapses, 0, end)).toEqual(targetsOf(connectome.synapses, 0, end));
    expect(changed.bias).toEqual(connectome.bias);
  });

  test('a design whose shares do not add up to 1 is refused', () => {
    const pathways = [{ from: 'motor', endings: 5, shares: { motor: 0.5 } }] as const;
    expect(() => buildConnectome(42, { ...STANDARD_DESIGN, pathways })).toThrow(RangeError);
  });
});
