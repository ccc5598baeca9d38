// The door of @offshoot/random (docs/architecture.md): random numbers as a function of what they belong to.
export { deriveKey } from './derive-key.ts';
export { philox4x32, type Counter, type Key } from './philox.ts';
export { sampleParameter, type ParameterOverride } from './sample-parameter.ts';
export { Stream } from './stream.ts';
