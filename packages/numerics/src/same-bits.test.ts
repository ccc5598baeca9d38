// One fingerprint per function over a fixed sweep: an engine that gives another bit anywhere fails here.
// The numbers were computed once in Node 20 (x64); they change only when a function is meant to change.
import { expect, test } from 'vitest';
import * as numerics from './index.ts';

const POINTS = 20_000;

function fingerprint(f: (x: number) => number, from: number, to: number): string {
  const values = Float64Array.from({ length: POINTS }, (_, i) => f(from + ((to - from) * i) / POINTS));
  return numerics.fnv1a32(new Uint32Array(values.buffer)).toString(16);
}

test.each<[string, (x: number) => number, number, number, string]>([
  ['exp', numerics.exp, -745, 709, 'da2af930'],
  ['log', numerics.log, 1e-3, 20, 'ab77a865'],
  ['log10', numerics.log10, 1e-3, 20, 'e381dad2'],
  ['log2', numerics.log2, 1e-3, 20, '68cd6ebe'],
  ['pow 1.2', (x) => numerics.pow(x, 1.2), 0, 1000, 'a1450bb6'],
  ['sin', numerics.sin, -100, 1e7, 'b60c2fe7'],
  ['cos', numerics.cos, -100, 1e7, '70630268'],
  ['erf', numerics.erf, -6, 6, 'd55599d7'],
  ['tanh', numerics.tanh, -20, 20, 'b9b7f4ed'],
  ['sigmoid', numerics.sigmoid, -40, 40, 'c48aca3'],
  ['softplus', numerics.softplus, -40, 40, 'e8274e10'],
])('%s gives the stored bits', (_name, f, from, to, expected) => {
  expect(fingerprint(f, from, to)).toBe(expected);
});
