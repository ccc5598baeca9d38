// The S-shaped and bent lines of neuron and dose-response models, written so that no tail is lost.
import { exp, expm1 } from './exponential.ts';
import { log1p } from './logarithm.ts';

/** From here on tanh rounds to 1. */
const TANH_IS_ONE = 20;

/** The hyperbolic tangent within 3 ulp; odd, from -1 to 1. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size > TANH_IS_ONE) return Math.sign(x);
  const grown = expm1(2 * size);
  const value = size > 1 ? 1 - 2 / (grown + 2) : grown / (grown + 2);
  return x < 0 || Object.is(x, -0) ? -value : value;
}

/** 1 / (1 + e^-x) within 3 ulp, from 0 to 1. */
export function sigmoid(x: number): number {
  const shrunk = exp(-Math.abs(x));
  return x < 0 ? shrunk / (1 + shrunk) : 1 / (1 + shrunk);
}

/** log(1 + e^x) within 3 ulp: 0 far below zero, x far above, smooth between. */
export function softplus(x: number): number {
  return Math.max(x, 0) + log1p(exp(-Math.abs(x)));
}
