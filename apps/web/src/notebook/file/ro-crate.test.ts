// Tests of the RO-Crate: every run stands in it with its id, and every link leads somewhere.
import { expect, test } from 'vitest';
import { writeRoCrate } from './ro-crate.ts';

const design = (subject: string) => ({
  lab: 'nicotine',
  science: 1,
  world: 'standard',
  subject,
  doses: [1],
  populations: 500,
  replicate: 1,
  manipulations: [],
});
const shots = ['CCO', 'CCN', 'CCO'].map((subject, i) => ({
  id: `shot ${i}`,
  hash: `hash${i}`,
  molecule: subject,
  design: design(subject),
}));
const words = { name: 'Heft', description: 'Ein Heft', file: 'heft.offshoot.json', date: '2026-01-31' };

test('every run has its id and its fingerprint, and no link is broken', () => {
  const crate = JSON.parse(writeRoCrate(shots, words)) as { '@context': string; '@graph': Record<string, unknown>[] };
  expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.1/context');
  const runs = crate['@graph'].filter((one) => one['@type'] === 'CreateAction');
  expect(runs.map((run) => [run['identifier'], run['sha256']])).toEqual([
    ['shot 0', 'hash0'],
    ['shot 1', 'hash1'],
    ['shot 2', 'hash2'],
  ]);
  const ids = crate['@graph'].map((one) => one['@id']);
  expect(new Set(ids).size).toBe(ids.length);
  const links = JSON.stringify(crate['@graph']).matchAll(/\{"@id":"([^"]+)"\}/g);
  for (const [, link] of links) expect(['https://w3id.org/ro/crate/1.1', ...ids]).toContain(link);
});
