// One animal of a flags run: what its brain is at each dose of the shot, and its heart.
import type { BrainAnimal, DrugEffect } from '@offshoot/brain';
import type { HeartAnimal } from '@offshoot/heart';
import type { Key } from '@offshoot/random';

export interface FlagAnimal {
  /** At each dose, in rising order of dose: what the drug does to the receptors, and the brain under it. */
  readonly drugs: readonly DrugEffect[];
  brainAt(dose: number): BrainAnimal;
  readonly heart: HeartAnimal;
  readonly heartKey: Key;
  /** Whether it carries the quirk's fibre: such animals stumble and die at other doses. */
  readonly hasFibre: boolean;
}

/** The two flags of a well. */
export interface WellFlags {
  readonly stumbles: boolean;
  readonly dead: boolean;
}
