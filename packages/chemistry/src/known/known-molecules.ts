export interface KnownMolecule {
  readonly smiles: string;
  readonly de: string;
  readonly en: string;
  readonly also?: readonly string[];
}
export const knownMolecules: readonly KnownMolecule[] = [{ smiles: 'CN1CCCC1c1cccnc1', de: 'Nikotin', en: 'nicotine' }];
