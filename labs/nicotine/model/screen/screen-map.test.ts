// Tests of what a page asks beside screening: molecules made in slices, and fingerprints for the map.
import { readMolecule } from '@offshoot/chemistry';
import { expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';
import { beginOffshoots, moreOffshoots, surveyOffshoots, type OffshootOrder } from './make-offshoots.ts';
import { mapMolecules } from './screen-map.ts';

const order: OffshootOrder = {
  world: 'standard',
  core: 'c1ccccc1',
  places: [1, 2],
  stamps: ['fluorine', 'chlorine'],
  walk: null,
};

test('stamps on two places of benzene: counted before, made in slices, each once', () => {
  expect(surveyOffshoots(order)).toMatchObject({ ok: true, value: { combinations: 8 } });
  expect(beginOffshoots(order).ok).toBe(true);
  const slices = [moreOffshoots(3), moreOffshoots(3), moreOffshoots(3)].map((made) => (made.ok ? made.value : []));
  expect(slices.map(({ length }) => length)).toEqual([3, 2, 0]);
  expect(new Set(slices.flat()).size).toBe(5);
  expect(beginOffshoots({ ...order, places: [99] })).toMatchObject({ problem: { code: 'enumerate-place' } });
});

test('walks make as many as were asked for', () => {
  expect(beginOffshoots({ ...order, core: 'CCN', places: [], stamps: [], walk: 6 }).ok).toBe(true);
  const made = moreOffshoots(20);
  expect(made.ok && made.value.length).toBe(6);
});

test('a fingerprint is the same however the molecule is written, and nearer to a relative than to a stranger', () => {
  const of = (text: string): number[] => {
    const read = readMolecule(text, { layout: false });
    if (!read.ok) throw new Error(read.problem.code);
    return fingerprintOf(read.value);
  };
  const distance = (a: number[], b: number[]): number => a.reduce((sum, x, at) => sum + (x - b[at]!) ** 2, 0);
  expect(of('CN1CCCC1c1cccnc1')).toEqual(of('c1ccc(cn1)C1N(C)CCC1'));
  const [nicotine, chloro, caffeine] = ['CN1CCCC1c1cccnc1', 'CN1CCCC1c1ccc(Cl)nc1', 'Cn1cnc2c1c(=O)n(C)c(=O)n2C'].map(
    of,
  );
  expect(distance(nicotine!, chloro!)).toBeLessThan(distance(nicotine!, caffeine!));
});

test('a map of a few molecules has a place for each', async () => {
  const map = await mapMolecules(['C', 'CC', 'CCC', 'CCO', 'CCN', 'CCCC', 'c1ccccc1', 'Cc1ccccc1']);
  expect(map.ok && map.value.length).toBe(16);
});
