// A wiring out to a file and in again, and what is said of files with a fault.
import { expect, test } from 'vitest';
import { MOST_FIBRES, MOST_NEURONS, MOST_SYNAPSES } from '../kernel/wasm/layout.ts';
import { createWasmKernel } from '../kernel/wasm/wasm-kernel.ts';
import { brainAnimalOf } from '../genotype/brain-animal-of.ts';
import { createBlockNoise } from '../noise/block-noise.ts';
import { buildConnectome, STANDARD_DESIGN } from './build-connectome.ts';
import { CONNECTOME_LIMITS, connectomeDocument, readConnectome } from './connectome-document.ts';

const standard = buildConnectome();
const document = connectomeDocument(standard);

test('the standard wiring comes back from its file to the last bit', () => {
  expect(readConnectome(JSON.stringify(document))).toEqual({ ok: true, value: standard });
});

test('a smaller brain without the fibre loads and runs', () => {
  const regions = STANDARD_DESIGN.regions.map((region) => ({ ...region, neurons: Math.ceil(region.neurons / 2) }));
  const small = buildConnectome(7, { ...STANDARD_DESIGN, regions, fibre: { ...STANDARD_DESIGN.fibre, neurons: 0 } });
  const read = readConnectome(JSON.stringify(connectomeDocument(small)));
  if (!read.ok) throw new Error(read.problem.code);
  const { rates } = createWasmKernel(read.value).runBatch({
    animals: [brainAnimalOf({}, 0)],
    noise: createBlockNoise([1, 2]),
  });
  expect(Math.max(...rates[0]!)).toBeGreaterThan(1);
});

const changed = (change: (copy: Record<string, unknown>) => void): string => {
  const copy = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
  change(copy);
  return JSON.stringify(copy);
};
type Lists = { targets: number[][]; weights: number[][] };

test.each([
  ['no JSON', () => '{', { code: 'connectome-not-json' }],
  ['another format', () => changed((it) => Object.assign(it, { format: 'x' })), { place: 'format', rule: 'format' }],
  ['a missing list', () => changed((it) => Reflect.deleteProperty(it, 'bias')), { place: 'bias', rule: 'missing' }],
  [
    'a short list',
    () => changed((it) => void (it['bias'] as number[]).pop()),
    { place: 'bias', rule: 'listLength', wanted: 1000 },
  ],
  [
    'regions in another order',
    () => changed((it) => void (it['regions'] as unknown[]).reverse()),
    { place: 'regions[0].id', rule: 'regionOrder', wanted: 'sensory' },
  ],
  [
    'a neuron that is not there',
    () => changed((it) => void ((it['synapses'] as Lists).targets[17]![3] = 1000)),
    { place: 'synapses.targets[17][3]', rule: 'neuronNumber', wanted: 999 },
  ],
  [
    'a neuron that calls itself',
    () => changed((it) => void ((it['synapses'] as Lists).targets[17]![3] = 17)),
    { place: 'synapses.targets[17][3]', rule: 'itself' },
  ],
  [
    'a weight that is text',
    () => changed((it) => void ((it['synapses'] as Lists).weights[2]![0] = 'a' as never)),
    { place: 'synapses.weights[2][0]', rule: 'number' },
  ],
  [
    'half a neuron',
    () => changed((it) => Object.assign((it['regions'] as object[])[0]!, { neurons: 0.5 })),
    { place: 'regions[0].neurons', rule: 'wholeNumber' },
  ],
])('a file with %s is refused, with the place', (_what, text, expected) => {
  const read = readConnectome(text());
  expect(read.ok).toBe(false);
  if (!read.ok) expect({ code: read.problem.code, ...read.problem.data }).toMatchObject(expected);
});

test('the limits are those of the vector kernel', () => {
  expect(CONNECTOME_LIMITS).toEqual({ neurons: MOST_NEURONS, synapses: MOST_SYNAPSES, fibres: MOST_FIBRES });
});
