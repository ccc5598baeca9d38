// The molecules that the bench offers by name: nicotine, its natural relatives and a few from everyday life, to begin
// with. Any other one is typed. No insecticide is offered: finding one is the pupils' own doing.

export interface OfferedMolecule {
  readonly id: string;
  readonly smiles: string;
  readonly name: { readonly de: string; readonly en: string };
}

export const offeredMolecules: readonly OfferedMolecule[] = [
  { id: 'nicotine', smiles: 'CN1CCCC1c1cccnc1', name: { de: 'Nikotin', en: 'Nicotine' } },
  { id: 'nornicotine', smiles: 'C1CC(NC1)c1cccnc1', name: { de: 'Nornikotin', en: 'Nornicotine' } },
  { id: 'anabasine', smiles: 'C1CCNC(C1)c1cccnc1', name: { de: 'Anabasin', en: 'Anabasine' } },
  { id: 'cotinine', smiles: 'CN1C(=O)CCC1c1cccnc1', name: { de: 'Cotinin', en: 'Cotinine' } },
  { id: 'pyridine', smiles: 'c1ccncc1', name: { de: 'Pyridin', en: 'Pyridine' } },
  { id: 'caffeine', smiles: 'Cn1cnc2c1c(=O)n(C)c(=O)n2C', name: { de: 'Koffein', en: 'Caffeine' } },
  { id: 'ethanol', smiles: 'CCO', name: { de: 'Alkohol (Ethanol)', en: 'Alcohol (ethanol)' } },
  { id: 'acetone', smiles: 'CC(C)=O', name: { de: 'Aceton', en: 'Acetone' } },
];
