// The object that `describe --json` prints.
import { sayStructure } from '@offshoot/labs/nicotine/strings';
import type { MoleculeDescription } from '@offshoot/labs/nicotine/model';

/** What `describe --json` prints: a fixed contract. Everything but the band is null where the band is all that is told. */
export type DescriptionObject = {
  readonly [Field in keyof Omit<MoleculeDescription, 'gated' | 'mammalBand' | 'structure'>]:
    MoleculeDescription[Field] | null;
} & {
  readonly mammalBand: MoleculeDescription['mammalBand'];
  /** How the molecule is built, in sentences, in both languages. */
  readonly words: { readonly de: string; readonly en: string } | null;
};

/** The band alone for a molecule of which nothing else may be told. */
export function withholdIfGated({ gated, structure, ...description }: MoleculeDescription): DescriptionObject {
  const words = { de: sayStructure(structure, 'de'), en: sayStructure(structure, 'en') };
  if (!gated) return { ...description, words };
  const nothing = { words: null, smiles: null, formula: null, mass: null, logP: null, tpsa: null, neutralShare: null };
  return { ...nothing, insect: null, mammalBand: description.mammalBand, breakdown: null };
}
