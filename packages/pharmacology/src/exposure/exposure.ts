// What reaches one animal's receptors, as plain data. Everything is per unit of dose, since entry and breakdown are linear in it.
import type { PocketId } from '../binding/pockets.ts';

/** One molecule of the family in one animal's brain. */
export interface ExposedLigand {
  /** Its number in `PreparedMolecule.ligands`: 0 is the molecule offered. */
  readonly molecule: number;
  /** Free concentration in the brain at the reading time, uM per nicotine unit of dose. */
  readonly concentrationPerDose: number;
  /** Concentration (uM) at which it alone takes half of this animal's most affected receptors' places: a mean over its pockets. */
  readonly ec50: number;
  /** How far it opens this animal's receptors, acetylcholine = 1: a mean over its pockets. */
  readonly efficacy: number;
}

/** One kind of pocket of an animal and how the molecules meet it; arrays are parallel to `ligands`. */
export interface ExposedPocket {
  readonly pocket: PocketId;
  /** Share of the animal's receptors. */
  readonly share: number;
  /** (concentration at dose 1 / EC50) ^ Hill slope. */
  readonly drive: readonly number[];
  readonly efficacy: readonly number[];
}

/** What one animal's receptors meet. */
export interface Exposure {
  readonly ligands: readonly ExposedLigand[];
  readonly pockets: readonly ExposedPocket[];
  /** How much more it takes to tire receptors than to open them, raised to the Hill slope; and how many can tire. */
  readonly tiringRatio: number;
  readonly tiringPlateau: number;
}
