// A molecule studied before it is tested: could it exist, what is it like. One call gives everything that the molecule
// card of the bench and the command `check` show.
import {
  describeMolecule,
  editMolecule,
  judgeMolecule,
  neutralShare,
  readMolecule,
  type Edit,
  type Judgement,
  type Molecule,
} from '@offshoot/chemistry';
import { mammalBand, type MammalBand } from '@offshoot/pharmacology';
import { succeed, type Result } from '@offshoot/quantities';
import { isBandOnly } from './withheld.ts';

/** pH at which the charge of a molecule is told: about that of an insect's blood. */
export const BLOOD_PH = 7.2;

/** What can be said of a molecule without any animal. Plain data, so it crosses to and from workers. */
export interface MoleculeStudy {
  readonly molecule: Molecule;
  readonly judgement: Judgement;
  /** Hill's order, "C10H14N2". */
  readonly formula: string;
  /** Da */
  readonly mass: number;
  readonly logP: number;
  /** Square ångström. */
  readonly tpsa: number;
  /** Share that carries no extra charge at `BLOOD_PH`, 0-1. */
  readonly neutralShare: number;
  readonly mammalBand: MammalBand;
  /** Whether it may be tested: not impossible, and not one of which only the band is told. */
  readonly fireable: boolean;
  /** Only the band is told of this one. */
  readonly bandOnly: boolean;
}

/** Reads and studies a molecule: SMILES, molfile or a known name. Problems are those of `readMolecule`. */
export function studyMolecule(text: string): Result<MoleculeStudy> {
  const read = readMolecule(text);
  return read.ok ? succeed(studyDrawing(read.value)) : read;
}

/** An edited molecule, and for each of its atoms which atom it was before (null for a new one). */
export interface EditedStudy {
  readonly study: MoleculeStudy;
  readonly origins: readonly (number | null)[];
}

/** Makes one edit on a drawing, whose atoms keep their places, and studies what comes out. Problems: those of `editMolecule`. */
export function editStudy(molecule: Molecule, edit: Edit): Result<EditedStudy> {
  const edited = editMolecule(molecule, edit);
  if (!edited.ok) return edited;
  return succeed({ study: studyDrawing(edited.value.molecule), origins: edited.value.origins });
}

/** Studies a molecule that is drawn already; its atoms keep their places. */
export function studyDrawing(molecule: Molecule): MoleculeStudy {
  const judgement = judgeMolecule(molecule);
  const { formula, mass, logP, tpsa, base } = describeMolecule(molecule);
  const bandOnly = isBandOnly(molecule);
  return {
    molecule,
    judgement,
    formula,
    mass,
    logP,
    tpsa,
    neutralShare: neutralShare({ base }, BLOOD_PH),
    mammalBand: mammalBand(molecule),
    fireable: judgement.verdict !== 'impossible' && !bandOnly,
    bandOnly,
  };
}
