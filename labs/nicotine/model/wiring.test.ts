// Shots with a wiring of one's own: part of the id, the same bits each time, and refused where the file is another.
import { buildConnectome, connectomeDocument, STANDARD_DESIGN, type ConnectomeDocument } from '@offshoot/brain';
import { formatShotId, readShotId, type WellOutcome } from '@offshoot/experiment';
import { expect, test } from 'vitest';
import { openBench } from './bench.ts';
import { checkDesign, readDesign } from './design.ts';
import { lookIntoWell } from './well-look.ts';

const standard = JSON.stringify(connectomeDocument(buildConnectome()));
const other = connectomeDocument(buildConnectome(7));
const mine = JSON.stringify(other);

const designOf = (material?: string, manipulations: readonly string[] = []) =>
  readDesign({
    subject: 'nicotine',
    doses: '0.5,',
    populations: 20,
    manipulations,
    ...(material !== undefined && { material }),
  });
const madeBy = (read: ReturnType<typeof readDesign>) => {
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};
const runAll = (material?: string, kernel: 'reference' | 'wasm' = 'wasm'): WellOutcome[] => {
  const bench = openBench(madeBy(designOf(material)), kernel, material);
  return bench.trials.flatMap((trial) => bench.run(trial));
};

test('a wiring is part of the id, however its file is written; the standard one is not', () => {
  const design = madeBy(designOf(mine));
  expect(design.manipulations).toEqual([expect.stringMatching(/^wiring:[0-9a-f]{16}$/)]);
  const rewritten = JSON.stringify({ ...other, seed: 0 }, null, 2);
  expect(formatShotId(madeBy(designOf(rewritten)))).toBe(formatShotId(design));
  expect(madeBy(designOf(standard)).manipulations).toEqual([]);
  const read = readShotId(formatShotId(design));
  expect(read.ok && checkDesign(read.value, mine)).toEqual({ ok: true, value: design });
});

test('one synapse more or less strong makes another wiring', () => {
  const changed: ConnectomeDocument = JSON.parse(mine) as ConnectomeDocument;
  (changed.synapses.weights[17] as number[])[3] = 9;
  expect(madeBy(designOf(JSON.stringify(changed))).manipulations).not.toEqual(madeBy(designOf(mine)).manipulations);
});

test('brains with another wiring do otherwise, the same each time and in both kernels', () => {
  const outcomes = runAll(mine);
  expect(outcomes).not.toEqual(runAll());
  expect(runAll(mine)).toEqual(outcomes);
  expect(runAll(mine, 'reference')).toEqual(outcomes);
  expect(runAll(standard)).toEqual(runAll());
});

test('without its file, or with that of another wiring, a shot is refused', () => {
  const design = madeBy(designOf(mine));
  const [wanted] = design.manipulations.map((text) => text.replace('wiring:', ''));
  const third = JSON.stringify(connectomeDocument(buildConnectome(8)));
  expect(checkDesign(design)).toMatchObject({ ok: false, problem: { code: 'wiring-missing', data: { wanted } } });
  expect(checkDesign(design, third)).toMatchObject({ ok: false, problem: { code: 'wiring-other', data: { wanted } } });
  expect(checkDesign(design, standard)).toMatchObject({ ok: false, problem: { code: 'wiring-other' } });
  expect(checkDesign(madeBy(designOf()), mine)).toMatchObject({ problem: { code: 'wiring-other' } });
  expect(designOf('{}')).toMatchObject({ ok: false, problem: { code: 'connectome-fault' } });
  expect(() => openBench(design, 'wasm')).toThrow(RangeError);
  expect(() => lookIntoWell(design, 1, 0)).toThrow(RangeError);
});

test('a smaller brain has no neuron 999 to silence', () => {
  const regions = STANDARD_DESIGN.regions.map((region) => ({ ...region, neurons: Math.ceil(region.neurons / 2) }));
  const small = connectomeDocument(buildConnectome(7, { ...STANDARD_DESIGN, regions }));
  expect(designOf(JSON.stringify(small), ['silence:999'])).toMatchObject({
    ok: false,
    problem: { code: 'neuron-not-there', data: { neuron: 999 } },
  });
});
