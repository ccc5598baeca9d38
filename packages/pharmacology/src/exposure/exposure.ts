// What reaches the receptors of each animal, per unit of dose, since entry and breakdown are linear in it. The figures of a
// whole batch of animals stand in shared arrays; an Exposure is one animal's view of them.
import { exp, log } from '@offshoot/numerics';
import { pocketIds, type PocketId } from '../binding/pockets.ts';
import { scaleParameters } from '../parameters/scale-parameters.ts';

/** One molecule of the family in one animal's brain. */
export interface ExposedLigand {
  /** Its number in `PreparedMolecule.ligands`: 0 is the molecule offered. */
  readonly molecule: number;
  /** Free concentration in the brain at the reading time, uM per nicotine unit of dose. */
  readonly concentrationPerDose: number;
  /** Concentration (uM) at which it alone would half fill the animal's pockets, as told from low doses; Infinity if none arrives. */
  readonly ec50: number;
  /** How far it opens this animal's receptors, acetylcholine = 1: a mean over its pockets. */
  readonly efficacy: number;
}

/** Figures of many animals. Index of `drive` and `efficacy`: (animal * pockets + pocket) * ligands + ligand. */
export interface ExposureBatch {
  readonly ligandCount: number;
  /** Free concentration in the brain, uM per unit of dose. Index: animal * ligands + ligand. */
  readonly concentration: Float64Array;
  /** Share of the animal's receptors. Index: animal * pockets + pocket, pockets in the order of `pocketIds`. */
  readonly share: Float64Array;
  /** (concentration at dose 1 / EC50) ^ Hill slope. */
  readonly drive: Float64Array;
  readonly efficacy: Float64Array;
  /** How much more it takes to tire receptors than to open them, to the power of the Hill slope; and how many can tire. */
  readonly tiringRatio: Float64Array;
  readonly tiringPlateau: Float64Array;
}

const hillSlope = scaleParameters.get('hillSlope').value;

/** What one animal's receptors meet. */
export class Exposure {
  readonly batch: ExposureBatch;
  readonly animal: number;

  constructor(batch: ExposureBatch, animal: number) {
    this.batch = batch;
    this.animal = animal;
  }

  /** The molecule offered and its products, summed up over the animal's pockets. Made anew at each call. */
  get ligands(): readonly ExposedLigand[] {
    return Array.from({ length: this.batch.ligandCount }, (_, number) => this.#sumUp(number));
  }

  /** Shares of the animal's receptors by pocket. */
  get pockets(): readonly { readonly pocket: PocketId; readonly share: number }[] {
    return pocketIds.map((pocket, at) => ({ pocket, share: this.batch.share[this.animal * pocketIds.length + at]! }));
  }

  #sumUp(molecule: number): ExposedLigand {
    const { share, drive, efficacy, concentration, ligandCount } = this.batch;
    const concentrationPerDose = concentration[this.animal * ligandCount + molecule]!;
    let filling = 0;
    let opening = 0;
    for (let pocket = this.animal * pocketIds.length; pocket < (this.animal + 1) * pocketIds.length; pocket += 1) {
      const at = pocket * ligandCount + molecule;
      filling += share[pocket]! * drive[at]!;
      opening += share[pocket]! * drive[at]! * efficacy[at]!;
    }
    if (!(filling > 0)) return { molecule, concentrationPerDose, ec50: Infinity, efficacy: 0 };
    const ec50 = concentrationPerDose * exp(-log(filling) / hillSlope);
    return { molecule, concentrationPerDose, ec50, efficacy: opening / filling };
  }
}
