// What is written on a stamp: its formula, with the bond by which it hangs where that is no single one.
import type { StampId } from '@offshoot/chemistry';

export const stampText: Readonly<Record<StampId, string>> = {
  fluorine: 'F',
  chlorine: 'Cl',
  bromine: 'Br',
  methyl: 'CH₃',
  hydroxyl: 'OH',
  amino: 'NH₂',
  oxo: '=O',
  nitro: 'NO₂',
  cyano: 'CN',
  nitroimine: '=N–NO₂',
  cyanoimine: '=N–CN',
  nitromethylene: '=CH–NO₂',
  trifluoromethyl: 'CF₃',
};
