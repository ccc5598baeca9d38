// The molecules offered by name beside the input. Insecticides are not labelled as such: what they are is found out.
// None that grips the receptors of mammals far more than nicotine is ever among them (tested).
import { knownMolecules } from '@offshoot/chemistry';

export interface OfferedMolecule {
  readonly id: string;
  readonly smiles: string;
  readonly name: { readonly de: string; readonly en: string };
}

/** In the order shown. Below level 5 the list holds nicotine and everyday molecules only. */
export const offeredMolecules: readonly OfferedMolecule[] = [
  { id: 'nicotine', smiles: 'CN1CCCC1c1cccnc1', name: { de: 'Nikotin', en: 'nicotine' } },
  { id: 'nornicotine', smiles: 'C1CC(NC1)c1cccnc1', name: { de: 'Nornikotin', en: 'nornicotine' } },
  { id: 'anabasine', smiles: 'C1CCNC(C1)c1cccnc1', name: { de: 'Anabasin', en: 'anabasine' } },
  { id: 'cotinine', smiles: 'CN1C(=O)CCC1c1cccnc1', name: { de: 'Cotinin', en: 'cotinine' } },
  { id: 'pyridine', smiles: 'c1ccncc1', name: { de: 'Pyridin', en: 'pyridine' } },
  { id: 'caffeine', smiles: 'Cn1cnc2c1c(=O)n(C)c(=O)n2C', name: { de: 'Koffein', en: 'caffeine' } },
  { id: 'ethanol', smiles: 'CCO', name: { de: 'Alkohol (Ethanol)', en: 'alcohol (ethanol)' } },
  { id: 'acetone', smiles: 'CC(C)=O', name: { de: 'Aceton', en: 'acetone' } },
  { id: 'vanillin', smiles: 'COc1cc(C=O)ccc1O', name: { de: 'Vanillin', en: 'vanillin' } },
  { id: 'aspirin', smiles: 'CC(=O)Oc1ccccc1C(=O)O', name: { de: 'Aspirin', en: 'aspirin' } },
  { id: 'acetylcholine', smiles: 'CC(=O)OCC[N+](C)(C)C', name: { de: 'Acetylcholin', en: 'acetylcholine' } },
];

/** What a level offers by name: nicotine and everyday molecules, or the insecticides too. */
export function offerMolecules(which: 'everyday' | 'all'): readonly OfferedMolecule[] {
  return which === 'everyday' ? offeredMolecules : [...offeredMolecules, ...insecticides];
}

const insecticides: readonly OfferedMolecule[] = knownMolecules
  .filter(({ kind }) => kind === 'insecticide')
  .map(({ smiles, de, en }) => ({ id: en, smiles, name: { de, en } }));
