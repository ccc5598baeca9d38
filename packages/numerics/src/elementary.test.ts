// Accuracy of exp, log, pow, sin, cos, erf and tanh: against true values computed with 1,400 bits, against the engine's
// own functions, and by identities. "ulp" is the distance to the neighbouring double.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as numerics from './index.ts';

const bits = new DataView(new ArrayBuffer(8));
function orderOf(x: number): bigint {
  bits.setFloat64(0, x);
  const raw = bits.getBigInt64(0);
  return raw >= 0n ? raw : -(raw & 0x7fffffffffffffffn);
}
/** How many doubles lie between two numbers. */
const doublesApart = (a: number, b: number): number => Math.abs(Number(orderOf(a) - orderOf(b)));
function fromBits(raw: bigint): number {
  bits.setBigUint64(0, raw);
  return bits.getFloat64(0);
}

type Unary = 'exp' | 'expm1' | 'log' | 'log1p' | 'log2' | 'log10' | 'sin' | 'cos' | 'tanh' | 'erf';

describe('true values, rounded from 1,400 bits (mpmath 1.3)', () => {
  test.each<[Unary, number, bigint]>([
    ['exp', 1, 0x4005bf0a8b145769n],
    ['exp', -1, 0x3fd78b56362cef38n],
    ['exp', 0.1, 0x3ff1aec7b35a00d4n],
    ['exp', -30.5, 0x3d2ff3864232b407n],
    ['exp', 700, 0x7f0d945df4f8ec8en],
    ['exp', -744, 0x2n],
    ['log', 2, 0x3fe62e42fefa39efn],
    ['log', 0.3, 0xbff34378fcbda721n],
    ['log', 1e-310, 0xc0864e69394d9508n],
    ['log', 1.0000001, 0x3e7ad7f2847b6492n],
    ['log10', 0.5, 0xbfd34413509f79ffn],
    ['log10', 3e200, 0x40690f4493cb27ebn],
    ['log2', 3, 0x3ff95c01a39fbd68n],
    ['log2', 1e-5, 0xc0309c1165ec0627n],
    ['sin', 3, 0x3fc210386db6d55bn],
    ['sin', 355, 0xbeff9bd0307d1de3n],
    ['sin', 1e22, 0xbfeb453ab76bf397n],
    ['cos', 11, 0x3f7220ae41ee2fdfn],
    ['cos', 1e22, 0x3fe0be2cef01c8f4n],
    // The double nearest to a multiple of pi/2: all but 2^-61 cancels.
    ['cos', 5.319372648326541e255, 0xbc214ae72e6ba22fn],
    ['erf', 0.1, 0x3fbcca5ea24fb334n],
    ['erf', 1, 0x3feaf767a741088bn],
    ['erf', 1.5, 0x3feeea5557137ae0n],
    ['erf', 3, 0x3fefffd1ac4135f9n],
    ['tanh', 0.1, 0x3fb983d7795f413an],
    ['tanh', 5, 0x3fefff419668df11n],
  ])('%s(%d) is right', (name, x, expected) => {
    // The bounds stated at the functions, in whole doubles: 1 ulp, tanh 3, erf 5.
    const bound = name === 'erf' ? 5 : name === 'tanh' ? 3 : 1;
    expect(doublesApart(numerics[name](x), fromBits(expected))).toBeLessThanOrEqual(bound);
  });

  test.each([
    [10, 0.3, 0x3fffec982d5bb8afn],
    [1.2, 9.5, 0x40169be90b5a2d77n],
    [2, 0.5, 0x3ff6a09e667f3bcdn],
    [7, -3, 0x3f67e225515a4f1dn],
  ])('pow(%d, %d) is right', (x, y, expected) => {
    expect(doublesApart(numerics.pow(x, y), fromBits(expected))).toBeLessThanOrEqual(1);
  });
});

describe('against this engine', () => {
  const ranges: [Unary, number, number, number][] = [
    // Both sides are within 1 ulp of the truth (2 for expm1, log1p, 3 for tanh), so they are this far apart at most.
    ['exp', -700, 709, 2],
    ['expm1', -40, 700, 3],
    ['log', 1e-300, 1e300, 2],
    ['log', 0.5, 2, 2],
    ['log1p', -0.9, 5, 3],
    ['log2', 1e-300, 1e300, 2],
    ['log10', 1e-300, 1e300, 3],
    ['sin', -1e6, 1e6, 2],
    ['cos', -1e6, 1e6, 2],
    ['sin', -1e300, 1e300, 2],
    ['tanh', -25, 25, 4],
  ];
  test.each(ranges)('%s from %d to %d agrees with Math within its bound', (name, min, max, bound) => {
    const engine = (x: number): number => Math[name as Exclude<Unary, 'erf'>](x);
    fc.assert(
      fc.property(fc.double({ min, max, noNaN: true }), (x) => doublesApart(numerics[name](x), engine(x)) <= bound),
      { numRuns: 2000 },
    );
  });

  test('pow agrees with Math.pow within 2 ulp', () => {
    const base = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    const exponent = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(base, exponent, (x, y) => doublesApart(numerics.pow(x, y), Math.pow(x, y)) <= 2),
      { numRuns: 2000 },
    );
  });

  const edges = [
    0,
    -0,
    1,
    -1,
    2,
    -2,
    3,
    -3,
    Math.pow(2, 1000),
    -Math.pow(2, 1000),
    5e-324,
    1e-310,
    Infinity,
    -Infinity,
    NaN,
  ];
  test('pow has the same edges as Math.pow', () => {
    for (const x of edges) for (const y of edges) expect([x, y, numerics.pow(x, y)]).toEqual([x, y, Math.pow(x, y)]);
  });
  test.each<Unary>(['exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'sin', 'cos', 'tanh'])(
    '%s has the same edges as Math',
    (name) => {
      const engine = (x: number): number => Math[name as Exclude<Unary, 'erf'>](x);
      for (const x of [0, -0, Infinity, -Infinity, NaN]) expect([x, numerics[name](x)]).toEqual([x, engine(x)]);
    },
  );
});

describe('identities', () => {
  test('whole powers of whole numbers are exact', () => {
    for (let x = 2; x <= 30; x++) {
      for (let y = 1, exact = x; exact <= Number.MAX_SAFE_INTEGER; y++, exact *= x) {
        expect(numerics.pow(x, y)).toBe(exact);
      }
    }
  });

  test('log10 of a power of ten and log2 of a power of two are whole', () => {
    for (let n = -300; n <= 300; n++) expect(numerics.log10(Number(`1e${n}`))).toBe(n);
    for (let n = -1000; n <= 1000; n++) expect(numerics.log2(Math.pow(2, n))).toBe(n);
  });

  test('erf is odd and never falls', () => {
    let last = -1;
    for (let x = -7; x <= 7; x += 1 / 64) {
      expect(numerics.erf(-x)).toBe(-numerics.erf(x));
      expect(numerics.erf(x)).toBeGreaterThanOrEqual(last);
      last = numerics.erf(x);
    }
  });

  test('sigmoid(x) and sigmoid(-x) share one, and softplus is what tanh and log say', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
        // 1e-15: three roundings near 1, each 1.1e-16, and their stated bounds of 3 ulp.
        expect(numerics.sigmoid(x) + numerics.sigmoid(-x)).toBeCloseTo(1, 14);
        expect(numerics.sigmoid(x)).toBeCloseTo((1 + Math.tanh(x / 2)) / 2, 14);
        expect(numerics.softplus(x) - numerics.softplus(-x)).toBeCloseTo(x, 13);
      }),
    );
    expect(numerics.sigmoid(-1000)).toBe(0);
    expect(numerics.softplus(1000)).toBe(1000);
  });
});
