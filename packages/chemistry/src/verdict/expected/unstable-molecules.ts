// For each rule of stability, drawings that it must catch and neighbours of theirs that it must let pass. The neighbours
// are real, or differ in the one thing that the rule is about.

/** A rule with drawings on both sides of it. */
export interface StabilityCase {
  readonly rule: string;
  readonly caught: readonly string[];
  readonly passed: readonly string[];
}

// prettier-ignore
export const stabilityCases: readonly StabilityCase[] = [
  { rule: 'oxygen-chain', caught: ['COOOC', 'OOO', 'C1OOO1'], passed: ['COC', 'COCOC'] },
  { rule: 'peroxide', caught: ['COOC', 'CC(C)(C)OO', 'CC(=O)OOC(C)=O', 'C1COO1'], passed: ['COCOC', 'CON'] },
  { rule: 'nitrogen-chain', caught: ['NNN', 'CN(C)N(C)N(C)C', 'NN=NN', 'CN=NN=NC'], passed: ['NNC', 'CN=NN(C)C', 'c1nn[nH]n1', 'NN=CN'] },
  { rule: 'nitrogen-ring', caught: ['n1nn[nH]n1', 'n1nnnnn1', 'c1ccccc1-n1nnnn1'], passed: ['c1nn[nH]n1', 'c1nncnn1'] },
  { rule: 'nitrogen-halogen', caught: ['CNCl', 'CN(C)Br', 'FN', 'CN(F)F', 'CC(=O)NCl'], passed: ['FN(F)F', 'O=C1CCC(=O)N1Cl', 'CS(=O)(=O)N(C)F'] },
  { rule: 'oxygen-halogen', caught: ['COCl', 'CC(C)(C)OBr', 'OCl', 'FOF'], passed: ['COCCl', 'COC'] },
  { rule: 'sulphur-halogen', caught: ['CSCl', 'ClSCl', 'CSBr'], passed: ['CSCCCl', 'FS(F)(F)(F)(F)C', 'CS(=O)(=O)F'] },
  { rule: 'diazo', caught: ['C=[N+]=[N-]', 'CC=[N+]=[N-]', 'C[N+]#N'], passed: ['CCOC(=O)C=[N+]=[N-]', 'CC(=O)C=[N+]=[N-]'] },
  { rule: 'small-azide', caught: ['N=[N+]=[N-]', 'CN=[N+]=[N-]', '[N-]=[N+]=NCN=[N+]=[N-]'], passed: ['CCCCN=[N+]=[N-]', '[N-]=[N+]=Nc1ccccc1'] },
  { rule: 'bare-diazene', caught: ['N=N', 'CN=N', 'N=Nc1ccccc1'], passed: ['CN=NC', 'CC=NN'] },
  { rule: 'mobile-nitroso', caught: ['CN=O', 'CC(C)N=O', 'CNN=O'], passed: ['CC(C)(C)N=O', 'O=Nc1ccccc1', 'CN(C)N=O'] },
  { rule: 'dihydroxy-nitrogen', caught: ['CN(O)O', 'ON(O)c1ccccc1'], passed: ['CN(C)O', 'CNO'] },
  { rule: 'gem-diol', caught: ['OCO', 'CC(O)O', 'CC(C)(O)O', 'OC(O)c1ccccc1'], passed: ['OCCO', 'OC(O)C(F)(F)F', 'OCCO'] },
  { rule: 'gem-aminol', caught: ['NCO', 'CC(O)N', 'OCN(C)C', 'OC1CCCN1'], passed: ['NCCO', 'OCNC(C)=O', 'OC1CCC(=O)N1', 'OCn1cccc1'] },
  { rule: 'gem-diamine', caught: ['NCN', 'CNCNC', 'CC(N)NC'], passed: ['C1NCCN1', 'CN(C)CN(C)C', 'NCCN'] },
  { rule: 'open-hemiacetal', caught: ['COCO', 'CC(O)OC', 'CC(O)SC'], passed: ['OC1CCCO1', 'COCOC', 'COC(O)C(F)(F)F'] },
  { rule: 'gem-halide', caught: ['CN(C)CCl', 'COCCl', 'OCF', 'OCCl', 'NCF', 'CC(O)Br'], passed: ['CN(C)CCCl', 'COC(F)F', 'OCC(F)(F)F', 'ClCCl', 'CC(=O)OCCl'] },
  { rule: 'acyl-halide', caught: ['CC(=O)Cl', 'O=C(Cl)Cl', 'CC(=O)F', 'CN=C(C)Cl', 'CS(=O)(=O)Cl', 'CN(C)C(=O)Br'], passed: ['CC(=O)CCl', 'Clc1ccccn1', 'CS(=O)(=O)F'] },
  { rule: 'carbamic-acid', caught: ['NC(=O)O', 'CNC(=O)O', 'COC(=O)O'], passed: ['COC(=O)N', 'COC(=O)OC', 'CC(=O)O'] },
  { rule: 'enol', caught: ['C=CO', 'CC(O)=C', 'OC1=CCCC1', 'OC=Cc1ccccc1'], passed: ['C=CCO', 'Oc1ccccc1', 'CC(O)=CC(C)=O', 'COC=C', 'OC=CC#N'] },
  { rule: 'enamine', caught: ['C=CN', 'CC(N)=C', 'CNC1=CCCC1', 'C1=CNCC1'], passed: ['CN(C)C=C', 'NC=CC(C)=O', 'CC(=O)NC=C', 'NC=C[N+](=O)[O-]', 'Nc1ccccc1'] },
  { rule: 'enethiol', caught: ['C=CS', 'CC(S)=C'], passed: ['C=CSC', 'Sc1ccccc1', 'C=CCS'] },
  { rule: 'ynol', caught: ['C#CO', 'CC#CN', 'C#CS'], passed: ['C#CCO', 'COC#C', 'CN(C)C#C'] },
  { rule: 'nearly-aromatic', caught: ['O=C1C=CC=CC1', 'O=C1C=CCC=C1', 'C=C1C=CC=CC1', 'N=C1C=CC=CC1'], passed: ['O=C1C=CC(C)(C)C=C1', 'O=C1C=CC(=O)C=C1', 'O=C1C=CCCC1', 'Oc1ccccc1'] },
  { rule: 'ring-alkyne', caught: ['C1CC#CC1', 'C1CCC#CC1', 'C1CCCC#CC1', 'C1#CC1'], passed: ['C1CCCC#CCC1', 'C1CC=CC1', 'CC#CC'] },
  { rule: 'ring-allene', caught: ['C1=C=CCCC1', 'C1=C=CCCCC1', 'C1=C=CC1'], passed: ['C1=C=CCCCCCC1', 'CC=C=CC'] },
  { rule: 'cumulene', caught: ['C=C=O', 'CC=C=O', 'CN=C=C', 'C=C=S', 'C=C=C=C'], passed: ['C=C=C', 'CN=C=S', 'O=C=O', 'CN=C=NC'] },
  { rule: 'anti-bredt', caught: ['C1CC2=CC1CC2', 'C1CC2CCC1=C2', 'C1CC2=CCC1C2', 'C1CC2CC=C1C2', 'C1C2CC3=CC1CC(C2)C3'], passed: ['C1CC2C=CC1C2', 'C1CC2CCC1C=C2', 'C1CCC2CCCC=C2C1', 'C1CC2CCC1C2'] },
  { rule: 'three-ring-double', caught: ['C1=CC1', 'CC1=CC1', 'C1=NC1', 'C1=CO1', 'C1=CN1', 'c1ccc2c(c1)C2'], passed: ['C1CC1', 'C=C1CC1', 'O=c1cc1', 'C1N=N1'] },
  { rule: 'three-ring-carbonyl', caught: ['O=C1CC1', 'O=C1CO1', 'O=C1CN1'], passed: ['O=C1CCC1', 'OC1CC1', 'O=C1CCO1'] },
  { rule: 'cyclobutadiene', caught: ['C1=CC=C1', 'CC1=C(C)C(C)=C1C', 'C1=CC2=CC=CC=C12'], passed: ['C1=CCC1', 'C1CC2=CC=CC=C12', 'c1ccc2c(c1)-c1ccccc1-2'] },
  { rule: 'strained-cage', caught: ['C1C2CC12', 'C12C3C1C23', 'C12C3C1C4C2C34', 'C1C23CC12C3'], passed: ['C12C3C4C1C5C2C3C45', 'C1CC12CC2', 'C1CC2CC12', 'C1C2CC1C2'] },
  { rule: 'overfull-sulphur', caught: ['CS(C)(C)C', 'C1=CC=S(C)C=C1', 'CS(=C)C', 'CS(C)(C)(C)(C)C'], passed: ['CS(C)=O', 'CS(C)(=O)=O', 'CS(C)=NC', 'FS(F)(F)F', 'CSC'] },
  { rule: 'sulphenic-acid', caught: ['CSO', 'CCSO'], passed: ['CS(=O)O', 'CSOC', 'CSCCO'] },
  { rule: 'thiocarbonyl', caught: ['C=S', 'CC=S', 'CC(C)=S'], passed: ['CC(N)=S', 'S=C(c1ccccc1)c1ccccc1', 'CC(=S)OC', 'S=C=S'] },
  { rule: 'sulphine', caught: ['C=S=O', 'CC=S=O', 'C=S(=O)=O'], passed: ['CS(C)=O', 'CCS(=O)(=O)O'] },
  { rule: 'bare-carbon-charge', caught: ['C[CH+]C', '[CH2-]C', 'C[C+](C)C'], passed: ['CC(=O)[CH-]C(C)=O', 'C[N+]#[C-]', 'CN(C)[CH+]N(C)C', '[cH+]1cccccc1'] },
  { rule: 'halogen-pair', caught: ['ClBr', 'FCl', 'FBr'], passed: ['ClCBr', 'FCF'] },
];

/** Rules that only say something: drawings that they speak of and drawings that they don't; all of them may be kept. */
// prettier-ignore
export const noteCases: readonly StabilityCase[] = [
  { rule: 'azide', caught: ['CCCCN=[N+]=[N-]', '[N-]=[N+]=Nc1ccccc1'], passed: ['CN=NC', 'c1cn[nH]n1'] },
  { rule: 'bare-imine', caught: ['CC(C)=N', 'N=C(c1ccccc1)c1ccccc1'], passed: ['CC(C)=NC', 'NC(N)=N', 'CC(C)=NO'] },
  { rule: 'isocyanate', caught: ['CCN=C=O', 'O=C=Nc1ccccc1'], passed: ['CCN=C=S', 'CC(N)=O'] },
  { rule: 'ion', caught: ['C[NH3+]', 'C[n+]1ccccc1', 'CC([O-])=O'], passed: ['CN', 'C[N+](=O)[O-]', 'C[N+](C)(C)[O-]'] },
];
