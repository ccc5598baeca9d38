// A pocket of a receptor as data: how much each feature of a pose is worth there, at which distances, and which kinds
// it likes. Worlds draw pockets by drawing these numbers; nothing in a pocket names a molecule.
import { exp } from '@offshoot/numerics';
import type { PocketNumberId } from './pocket-parameters.ts';

/** A pocket's numbers by parameter id; see `pocketParameters` for what each one means. */
export type PocketNumbers = Readonly<Record<PocketNumberId, number>>;

/** A pocket with its distance tastes tabulated (index: bonds). */
export interface Pocket {
  readonly id: string;
  readonly numbers: PocketNumbers;
  readonly acceptorTaste: Float64Array;
  readonly tipTaste: Float64Array;
}

const farthest = 256;

/** Makes a pocket out of its numbers. Cheap enough to be done for each world, not for each molecule. */
export function createPocket(id: string, numbers: PocketNumbers): Pocket {
  return {
    id,
    numbers,
    acceptorTaste: tabulateBell(numbers.acceptorDistance, numbers.acceptorDistanceWidth),
    tipTaste: tabulateBell(numbers.tipDistance, numbers.tipDistanceWidth),
  };
}

/** exp(-((d - middle) / width)^2 / 2) for every distance d in bonds. */
function tabulateBell(middle: number, width: number): Float64Array {
  return Float64Array.from({ length: farthest }, (_, distance) => {
    const away = (distance - middle) / width;
    return exp(-(away * away) / 2);
  });
}

/** 1 / (1 + ((d - middle) / width)^2): a bell with long tails, for the length of the link. */
export function likingOfLink({ numbers }: Pocket, bonds: number): number {
  const away = (bonds - numbers.linkLength) / numbers.linkLengthWidth;
  return 1 / (1 + away * away);
}
