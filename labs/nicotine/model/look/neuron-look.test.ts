// Tests of the looks at a nerve cell: the same run as the well, and wires that two cells agree about.
import { expect, test } from 'vitest';
import { readDesign } from '../design.ts';
import { lookIntoWell } from '../well-look.ts';
import { lookAtNeuron, lookAtWiring } from './neuron-look.ts';

const read = readDesign({ subject: 'nicotine', doses: '0.1,1' });
if (!read.ok) throw new Error(read.problem.code);
const place = { design: read.value, population: 3, doseIndex: 1 };
const quirkAnimal = place;
const ordinaryAnimal = { ...place, population: 250 };
const firstCentral = 400;

test('a cell fires in the steps in which the well says so, and stays below its threshold otherwise', () => {
  const { brain } = lookIntoWell(place.design, place.population, place.doseIndex);
  for (const neuron of [0, 250, 412, 815]) {
    const { spikeSteps, voltage, thresholdMv } = lookAtNeuron(place, neuron);
    expect([...spikeSteps]).toEqual([...brain.spikeSteps].filter((_, spike) => brain.spikeNeurons[spike] === neuron));
    expect(voltage).toHaveLength(brain.steps);
    expect(Math.max(...voltage)).toBeLessThan(thresholdMv);
  }
});

test('a wire is the same from both of its ends', () => {
  const sender = lookAtNeuron(place, 412);
  const wire = sender.outputs[5]!;
  expect(lookAtNeuron(place, wire.neuron).inputs).toContainEqual({ ...wire, neuron: 412 });
  expect(lookAtNeuron(place, 250).outputs.every(({ kind }) => kind === 'holds')).toBe(true);
});

test("the quirk's fibre is seen in animals with the quirk only", () => {
  const fibresOf = (at: typeof place) => lookAtNeuron(at, firstCentral).outputs.filter(({ kind }) => kind === 'fibre');
  expect(fibresOf(quirkAnimal).length).toBeGreaterThan(0);
  expect(fibresOf(ordinaryAnimal)).toEqual([]);
});

test('a cell that is silenced in the design never fires; one that is not there is refused', () => {
  const silenced = readDesign({ subject: 'nicotine', doses: '0.1,1', manipulations: ['silence:412'] });
  if (!silenced.ok) throw new Error(silenced.problem.code);
  expect(lookAtNeuron({ ...place, design: silenced.value }, 412).spikeSteps).toHaveLength(0);
  expect(() => lookAtNeuron(place, 1000)).toThrow(RangeError);
});

test('the course of dopamine goes on into the one that the heart gets', () => {
  const { brain, dopamine } = lookIntoWell(place.design, place.population, place.doseIndex);
  const from = brain.readFromMs / brain.course.sampleMs;
  expect(brain.course.cardiac.subarray(from)).toEqual(dopamine.cardiac);
});

test('the drawn wiring is a sample of real connections', () => {
  const { from, to, connections } = lookAtWiring();
  expect(from.length).toBe(Math.ceil(connections / 31));
  expect(lookAtNeuron(place, from[100]!).outputs.some(({ neuron }) => neuron === to[100])).toBe(true);
});
