// What the writers put down, without a peer program at hand: validation/ runs the scripts where there is one.
import { expect, test } from 'vitest';
import { buildConnectome } from '../connectome/build-connectome.ts';
import { readConnectome } from '../connectome/connectome-document.ts';
import { brainAnimalOf } from '../genotype/brain-animal-of.ts';
import { createBlockNoise } from '../noise/block-noise.ts';
import { exportFormats, exportRun } from './export-run.ts';
import type { BrainDocument } from './json-document.ts';

const connectome = buildConnectome();
const run = {
  title: `a brain's "run"`,
  connectome,
  animal: brainAnimalOf({}, 0, { open: 0.1, desensitised: 0.01 }),
  noise: createBlockNoise([3, 4]),
};

test.each(exportFormats)('%s gives files with names, and the same ones each time', (format) => {
  const files = exportRun(run, format);
  expect(files.length).toBeGreaterThan(0);
  for (const { name, text } of files) {
    expect(name).toMatch(/^[a-z_]+\.[a-z]+$/);
    expect(text.endsWith('\n')).toBe(true);
  }
  expect(exportRun(run, format)).toEqual(files);
});

test('the JSON document holds the wiring, the animal and the noise exactly', () => {
  const document = JSON.parse(exportRun(run, 'json')[0]!.text) as BrainDocument;
  expect(readConnectome(JSON.stringify(document.connectome))).toEqual({ ok: true, value: connectome });
  expect(document.animal).toEqual(run.animal);
  expect(document.noise.offsets).toEqual([...run.noise.offsets]);
});

test('the Brian2 script carries the same document', () => {
  const [file] = exportRun(run, 'brian2');
  const embedded = /json\.loads\(r'''([^']*)'''\)/.exec(file!.text)![1]!;
  expect(JSON.parse(embedded)).toEqual(JSON.parse(exportRun(run, 'json')[0]!.text));
});

test('the SONATA tables list every neuron and every wire', () => {
  const lines = (name: string): number =>
    exportRun(run, 'sonata')
      .find((file) => file.name === name)!
      .text.trim()
      .split('\n').length - 1;
  expect(lines('nodes.csv')).toBe(connectome.neurons);
  expect(lines('edges.csv')).toBe(connectome.synapses.target.length + connectome.fibre.target.length);
  expect(lines('node_types.csv')).toBe(connectome.regions.length);
});
