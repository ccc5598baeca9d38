// Fingerprint of an animal's whole last state. Two states with the same hash are, for all purposes of a test, equal
// to the last bit. -0 counts as 0: adding nothing to nothing may leave either, and no result can tell them apart.
import { fnv1a32 } from '@offshoot/numerics';

/** Hash of voltages, then inputs, then adaptations, in order of neuron; the array is overwritten where it holds -0. */
export function hashState(state: Float32Array): number {
  for (let index = 0; index < state.length; index++) state[index]! += 0;
  return fnv1a32(state);
}

/** Folds the animals' hashes into one; the order matters. */
export function foldHashes(hashes: readonly number[]): number {
  return fnv1a32(Uint32Array.from(hashes));
}
