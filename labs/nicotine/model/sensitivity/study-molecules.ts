// The 20 molecules of the sensitivity study: known ones, and some that each enzyme, pump or barrier notices.

export const studyMolecules: readonly { readonly id: string; readonly smiles: string }[] = [
  { id: 'nicotine', smiles: 'CN1CCCC1c1cccnc1' },
  { id: 'nornicotine', smiles: 'C1CCNC1c1cccnc1' },
  { id: 'anabasine', smiles: 'C1CCNC(C1)c1cccnc1' },
  { id: 'imidacloprid', smiles: 'O=[N+]([O-])N=C1NCCN1Cc1ccc(Cl)nc1' },
  { id: 'desnitro-imidacloprid', smiles: 'N=C1NCCN1Cc1ccc(Cl)nc1' },
  { id: 'acetamiprid', smiles: 'CC(=NC#N)N(C)Cc1ccc(Cl)nc1' },
  { id: 'thiacloprid', smiles: 'N#CN=C1SCCN1Cc1ccc(Cl)nc1' },
  { id: 'clothianidin', smiles: 'CNC(=N[N+](=O)[O-])NCc1cnc(Cl)s1' },
  { id: 'thiamethoxam', smiles: 'CN1COCN(Cc2cnc(Cl)s2)C1=N[N+](=O)[O-]' },
  { id: 'dinotefuran', smiles: 'CNC(=N[N+](=O)[O-])NCC1CCOC1' },
  { id: 'nitenpyram', smiles: 'CCN(Cc1ccc(Cl)nc1)C(NC)=C[N+](=O)[O-]' },
  { id: 'sulfoxaflor', smiles: 'CC(c1ccc(nc1)C(F)(F)F)S(C)(=O)=NC#N' },
  { id: 'flupyradifurone', smiles: 'O=C1OCC(=C1)N(CC(F)F)Cc1ccc(Cl)nc1' },
  { id: 'cotinine', smiles: 'CN1C(=O)CCC1c1cccnc1' },
  { id: 'propyl-nornicotine', smiles: 'CCCN1CCCC1c1cccnc1' },
  { id: 'octyl-nornicotine', smiles: 'CCCCCCCCN1CCCC1c1cccnc1' },
  { id: 'hydroxy-nicotine', smiles: 'OC1CCN(C)C1c1cccnc1' },
  { id: 'ester', smiles: 'CCOC(=O)C1CCCN1Cc1ccc(Cl)nc1' },
  { id: 'thioether', smiles: 'CSCCN(C)Cc1ccc(Cl)nc1' },
  { id: 'amide', smiles: 'CC(=O)NCCN(C)Cc1ccc(Cl)nc1' },
];
