// Manipulations: one spelling each, and what each does goes the way it must.
import { expect, test } from 'vitest';
import { openBench } from './bench.ts';
import { readDesign } from './design.ts';
import { readManipulation, writeManipulation } from './manipulations.ts';
import { lookIntoWell, type WellLook } from './well-look.ts';

const ALL = [
  'silence:dopamineCardiac',
  'stimulate:motor',
  'silence:450',
  'stimulate:999',
  'block:acetylcholine',
  'block:gaba',
  'block:dopamine',
  'clamp:dopamine',
  'add:antagonist',
  'add:partial-agonist',
];

const designOf = (manipulations: readonly string[], dose = '0.3,') => {
  const read = readDesign({ subject: 'CN1CCCC1c1cccnc1', doses: dose, populations: 46, manipulations });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};
/** Well 1 has the quirk. */
const look = (manipulations: readonly string[], dose?: string): WellLook =>
  lookIntoWell(designOf(manipulations, dose), 1, 0);
const rateOf = ({ brain }: WellLook, region: string): number => brain.regions.find(({ id }) => id === region)!.rate;
const spikesOf = ({ brain }: WellLook, neuron: number): number =>
  brain.spikeNeurons.filter((each) => each === neuron).length;
const plain = look([]);

test.each(ALL)('%s is read, written the same, and part of the design', (text) => {
  const read = readManipulation(text);
  expect(read.ok && writeManipulation(read.value)).toBe(text);
  expect(designOf([text]).manipulations).toEqual([text]);
});

test.each(['silence:1000', 'silence:-1', 'clamp:gaba', 'add:tea', 'block:motor', 'stimulate:'])(
  '%s is refused with the choices',
  (text) => {
    expect(readManipulation(text)).toMatchObject({ ok: false, problem: { code: 'manipulation-target' } });
  },
);

test('a bench gives the well exactly what a look into it shows, single neurons included', () => {
  const design = designOf(['silence:450', 'stimulate:20', 'add:partial-agonist', 'clamp:dopamine']);
  const bench = openBench(design, 'wasm');
  const first = bench.run(bench.trials[0]!)[0]!;
  expect(lookIntoWell(design, first.population, first.doseIndex).outcome).toEqual(first);
});

test('a silenced neuron never fires; a stimulated one fires more', () => {
  const busiest = plain.brain.spikeNeurons[0]!;
  expect(spikesOf(look([`silence:${busiest}`]), busiest)).toBe(0);
  expect(spikesOf(look([`stimulate:${busiest}`]), busiest)).toBeGreaterThan(spikesOf(plain, busiest));
});

test('a silenced region is silent; a stimulated one fires more', () => {
  expect(rateOf(look(['silence:sensory']), 'sensory')).toBe(0);
  expect(rateOf(look(['stimulate:sensory']), 'sensory')).toBeGreaterThan(rateOf(plain, 'sensory'));
});

test('clamped dopamine stays at its resting level, whatever its cells do', () => {
  const { dopamine, outcome } = look(['clamp:dopamine'], '3,');
  expect([...dopamine.cardiac, ...dopamine.behavioural].every((level) => level === 1)).toBe(true);
  expect(outcome.stumbles).toBe(false);
});

test('an antagonist and a partial agonist both weaken nicotine; the partial agonist less', () => {
  const drive = (manipulations: readonly string[]): number => rateOf(look(manipulations), 'dopamineCardiac');
  const [alone, antagonist, partial] = [drive([]), drive(['add:antagonist']), drive(['add:partial-agonist'])];
  expect(antagonist).toBeLessThan(partial);
  expect(partial).toBeLessThan(alone);
});

test('without inhibition the brain races; without acetylcholine it goes quiet; without dopamine the heart slows', () => {
  expect(rateOf(look(['block:gaba']), 'motor')).toBeGreaterThan(rateOf(plain, 'motor') * 2);
  expect(rateOf(look(['block:acetylcholine']), 'motor')).toBeLessThan(rateOf(plain, 'motor'));
  expect(look(['block:dopamine']).outcome.heartRate).toBeLessThan(plain.outcome.heartRate);
});
