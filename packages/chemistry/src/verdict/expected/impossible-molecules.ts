// Drawings that break a rule of bonding, and sound neighbours of theirs, rule by rule.

/** A rule of bonding with drawings on both sides of it. */
export interface BondingCase {
  readonly rule: string;
  readonly broken: readonly string[];
  readonly sound: readonly string[];
}

// prettier-ignore
export const bondingCases: readonly BondingCase[] = [
  { rule: 'too-many-bonds', 
    broken: [
      'CC(C)(C)(C)C', 'C(C)(C)(C)(C)(C)C', 'CC(=C)(C)C', 'CC(#C)(C)', 'C=C(=O)C', 'C#C=C', '[CH5]',
      'CN(C)(C)C', 'CN(=C)(C)C', 'CC#NC', 'C=N#C', '[NH4]', 'CN(=O)C', 'C1CCN2(CC1)CCCC2',
      'CO(C)C', 'C=OC', 'C[OH2]', 'C1CO2CC12', 'C#O', 'O=O=O',
      'CFC', 'CF=C', 'CClC', 'CBrC', 'C=Cl', 'C1CF1', 'FC(Cl)(Br)(F)Cl',
      '[H]C([H])([H])([H])[H]', 'C[H]C', 'CS(C)(C)(C)(C)(C)C', 'C[N+](C)(C)(C)C', 'C[O+](C)(C)C', 'C[NH-]C', 'C[O-]C', 'C[S-]C', 'C[CH3+]C',
    ],
    sound: [
      'CC(C)(C)C', 'CC(=C)C', 'C[N+](C)(C)C', 'CN(C)C', 'CC#N', 'C[N+](=O)[O-]', 'CN(=O)=O', 'C[N+](C)(C)[O-]', 'COC', 'C=O',
      'CF', 'CCl', 'CBr', 'CS(C)(=O)=O', '[NH4+]', 'C[O-]', 'C[S-]', 'C[NH-]', 'C[S+](C)C', 'C[O+](C)C', 'C[S+](C)(C)=O',
    ] },
  { rule: 'open-hand', broken: ['[CH3]', '[CH2]', 'C[CH]C', '[NH2]', 'C[O]', '[OH]', 'C[S]', '[C]', '[NH2+]', '[N]', 'CC[C]', 'C[N]C', '[Cl]', 'C[OH+]', 'C[S]=O'],
    sound: ['C', 'N', 'CO', 'O', 'CS', '[C-]#[O+]', 'C[N+]#[C-]', '[NH4+]', '[Cl-]'] },
  { rule: 'strange-charge', broken: ['[C+2]', 'C[N-2]', 'C[N+2](C)(C)C', '[F+]', 'C[Cl+]C', 'C[C-2]C', '[O+2]', 'C[S-2]', '[Br+]C'], sound: ['[O-]C', 'C[NH3+]', '[Cl-]'] },
  { rule: 'no-alternation', broken: ['c1cccc1', 'n1cccc1', 'c1cccccc1', 'n1ccnc1', 'cC', 'c1cc(C)(C)ccc1', 'c1ccc2cccc2c1', 'o1ccccc1', 'c1ccscc1'],
    sound: ['c1ccccc1', '[nH]1cccc1', 'o1cccc1', 's1cccc1', 'n1cc[nH]c1', 'c1ccc2cccc-2cc1', '[cH-]1cccc1', '[o+]1ccccc1', 'Cn1cccc1', 'O=c1cccc[nH]1', '[nH+]1ccccc1'] },
  { rule: 'several-pieces', broken: ['C.C', 'CCO.O', 'C[NH3+].[Cl-]', '[NH4+].[Cl-]', 'CN1CCCC1c1cccnc1.OC(=O)c1ccccc1O'], sound: ['CC', 'CCO', 'CN1CCCC1c1cccnc1'] },
];
