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
  for (const { name, text, encoding } of files) {
    expect(name).toMatch(/^[a-z_]+\.[a-z0-9]+$/);
    if (encoding === undefined) expect(text.endsWith('\n')).toBe(true);
    else expect(text).toMatch(/^[A-Za-z0-9+/]+=*$/);
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

// The files themselves are read back by another program's library in validation/.
test('the SONATA network names its HDF5 files and has room in them for every neuron and every wire', () => {
  const files = new Map(exportRun(run, 'sonata').map((file) => [file.name, file]));
  const bytes = (name: string): Uint8Array => {
    const { text, encoding } = files.get(name)!;
    expect(encoding).toBe('base64');
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  };
  const config = files.get('circuit_config.json')!.text;
  for (const [name, count, size] of [
    ['nodes.h5', connectome.neurons, 4 * 4 + 8],
    ['edges.h5', connectome.synapses.target.length + connectome.fibre.target.length, 6 * 4],
  ] as const) {
    const file = bytes(name);
    expect(config).toContain(name);
    expect(String.fromCharCode(...file.subarray(1, 4))).toBe('HDF');
    expect(new DataView(file.buffer).getUint32(40, true)).toBe(file.length);
    expect(file.length).toBeGreaterThan(count * size);
    expect(file.length).toBeLessThan(count * size + 3000);
  }
  expect(files.get('node_types.csv')!.text.trim().split('\n')).toHaveLength(connectome.regions.length + 1);
});

test('the PyNN script carries the same document, and says first what PyNN has no words for', () => {
  const [file] = exportRun(run, 'pynn');
  const embedded = /json\.loads\(r'''([^']*)'''\)/.exec(file!.text)![1]!;
  expect(JSON.parse(embedded)).toEqual(JSON.parse(exportRun(run, 'json')[0]!.text));
  const head = file!.text.split('\n').slice(0, 16).join('\n');
  for (const word of ['floor', 'Fatigue', 'Adaptation', 'PyNN 0.10']) expect(head).toContain(word);
});

// The schema itself is no part of the project; validation/ checks the whole document against it where it is at hand.
test('the NeuroML document names version 2.3.1 of its schema and holds every cell, wire and drive', () => {
  const quirk = { ...run, animal: { ...run.animal, fibreWeight: 1 } };
  const { text } = exportRun(quirk, 'neuroml')[0]!;
  const count = (tag: string): number => text.split(`<${tag} `).length - 1;
  expect(text).toContain('NeuroML_v2.3.1.xsd');
  expect(count('population')).toBe(connectome.regions.length);
  expect(count('IF_curr_exp')).toBe(connectome.regions.length);
  expect(count('connectionWD')).toBe(connectome.synapses.target.length + connectome.fibre.target.length);
  expect(count('inputW')).toBe(connectome.neurons);
  const tags = ['notes', 'pulseGenerator ', 'IF_curr_exp ', 'expCurrSynapse ', 'network '].map((tag) =>
    text.indexOf(`<${tag}`),
  );
  expect(tags).toEqual([...tags].sort((a, b) => a - b));
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
  expect(exportRun(run, 'neuroml')[0]!.text).not.toContain('fibre_central');
});
