// What receptors do at a dose: molecules of one family compete for the same places, each opens the channel as far as its
// efficacy lets it, and a lasting dose tires receptors.
import { pow } from '@offshoot/numerics';
import type { Exposure } from './exposure.ts';
import { pocketIds } from '../binding/pockets.ts';
import { scaleParameters } from '../parameters/scale-parameters.ts';

/** The state of an animal's receptors under a dose. */
export interface ReceptorState {
  /** Sum over molecules of efficacy times share of places; acetylcholine on every place would be 1. */
  readonly open: number;
  /** Share of places taken. */
  readonly occupancy: number;
  /** Share of receptors silenced once tiring has settled, 0 to the animal's plateau. */
  readonly desensitised: number;
}

const hillSlope = scaleParameters.get('hillSlope').value;

/**
 * The state of the receptors at a dose in nicotine units (0 or more): x = (C/EC50)^1.2 for each molecule,
 * open = sum(e x)/(1 + sum x), tired = plateau Y/(1 + Y) with Y at a hundredfold EC50; pockets by their shares.
 */
export function receptorState({ batch, animal }: Exposure, dose: number): ReceptorState {
  const { ligandCount, share, drive, efficacy } = batch;
  const scale = dose > 0 ? pow(dose, hillSlope) : 0;
  let open = 0;
  let occupancy = 0;
  let desensitised = 0;
  for (let pocket = animal * pocketIds.length; pocket < (animal + 1) * pocketIds.length; pocket += 1) {
    let taken = 0;
    let opening = 0;
    for (let at = pocket * ligandCount; at < (pocket + 1) * ligandCount; at += 1) {
      taken += drive[at]! * scale;
      opening += drive[at]! * scale * efficacy[at]!;
    }
    const tired = taken / batch.tiringRatio[animal]!;
    open += (share[pocket]! * opening) / (1 + taken);
    occupancy += (share[pocket]! * taken) / (1 + taken);
    desensitised += (share[pocket]! * batch.tiringPlateau[animal]! * tired) / (1 + tired);
  }
  return { open, occupancy, desensitised };
}

/** One kind of pocket under a dose: its share of the receptors, who sits in it, how far it opens. */
export interface Meeting {
  readonly share: number;
  readonly taken: readonly number[];
  readonly open: number;
}

/** The same sums as `receptorState`, pocket by pocket and molecule by molecule; one entry a pocket in `pocketIds`' order. */
export function meetingsOf({ batch, animal }: Exposure, dose: number): Meeting[] {
  const { ligandCount, share, drive, efficacy } = batch;
  const scale = dose > 0 ? pow(dose, hillSlope) : 0;
  return pocketIds.map((_, number) => {
    const pocket = animal * pocketIds.length + number;
    const drives = Array.from(drive.subarray(pocket * ligandCount, (pocket + 1) * ligandCount), (own) => own * scale);
    const all = drives.reduce((sum, own) => sum + own, 1);
    return {
      share: share[pocket]!,
      taken: drives.map((own) => own / all),
      open: drives.reduce((sum, own, at) => sum + own * efficacy[pocket * ligandCount + at]!, 0) / all,
    };
  });
}
