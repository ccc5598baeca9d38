// The door of @offshoot/numerics (docs/architecture.md): functions whose bits are the same in every engine.
export { exp, expm1 } from './exponential.ts';
export { log, log10, log1p, log2 } from './logarithm.ts';
export { pow } from './power.ts';
export { cos, sin } from './sine.ts';
export { erf } from './error-function.ts';
export { sigmoid, softplus, tanh } from './response-curves.ts';
export { median, quantile, sampleStandardDeviation, sumInOrder } from './statistics.ts';
export { fnv1a32, type WordArray } from './fnv1a.ts';
