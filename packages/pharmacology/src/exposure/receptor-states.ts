// The same sums as `receptorState`, for all animals of a batch at all doses at once and without an object a well: what a
// screen of many molecules needs.
import { pow } from '@offshoot/numerics';
import type { ExposureBatch } from './exposure.ts';
import { pocketIds } from '../binding/pockets.ts';
import { scaleParameters } from '../parameters/scale-parameters.ts';

const hillSlope = scaleParameters.get('hillSlope').value;
const pocketCount = pocketIds.length;

/** States of many animals at many doses. Index: animal * doses + dose. */
export interface ReceptorStates {
  readonly open: Float64Array;
  /** Share of receptors silenced in the end, as a share of the animal's own plateau, 0-1. */
  readonly tired: Float64Array;
}

export function createReceptorStates(animals: number, doses: number): ReceptorStates {
  return { open: new Float64Array(animals * doses), tired: new Float64Array(animals * doses) };
}

/** Fills `states` for the animals of a batch, in their order; the same bits as `receptorState` gives for `open`. */
export function fillReceptorStates(
  batch: ExposureBatch,
  doses: readonly number[],
  { open, tired }: ReceptorStates,
): void {
  const { ligandCount, share, drive, efficacy, tiringRatio } = batch;
  const scales = doses.map((dose) => (dose > 0 ? pow(dose, hillSlope) : 0));
  for (let animal = 0; animal < tiringRatio.length; animal++) {
    const first = animal * pocketCount;
    for (let dose = 0; dose < scales.length; dose++) {
      const scale = scales[dose]!;
      let opened = 0;
      let silenced = 0;
      for (let pocket = first; pocket < first + pocketCount; pocket++) {
        const weight = share[pocket]!;
        if (weight === 0) continue;
        let taken = 0;
        let opening = 0;
        for (let at = pocket * ligandCount; at < (pocket + 1) * ligandCount; at++) {
          const own = drive[at]! * scale;
          taken += own;
          opening += own * efficacy[at]!;
        }
        const tiring = taken / tiringRatio[animal]!;
        opened += (weight * opening) / (1 + taken);
        silenced += (weight * tiring) / (1 + tiring);
      }
      open[animal * scales.length + dose] = opened;
      tired[animal * scales.length + dose] = silenced;
    }
  }
}
