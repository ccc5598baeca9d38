// The object that `describe --json` prints.
import type { MoleculeDescription } from '@offshoot/labs/nicotine/model';

/** What `describe --json` prints: a fixed contract. Everything but the band is null where the band is all that is told. */
export type DescriptionObject = {
  readonly [Field in keyof Omit<MoleculeDescription, 'gated' | 'mammalBand'>]: MoleculeDescription[Field] | null;
} & {
  readonly mammalBand: MoleculeDescription['mammalBand'];
};

/** The band alone for a molecule of which nothing else may be told. */
export function withholdIfGated({ gated, ...description }: MoleculeDescription): DescriptionObject {
  if (!gated) return description;
  const nothing = { smiles: null, formula: null, mass: null, logP: null, tpsa: null, neutralShare: null };
  return { ...nothing, insect: null, mammalBand: description.mammalBand, breakdown: null };
}
