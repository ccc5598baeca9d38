// Every code under which this room refuses a text or an edit; the data of each is told at `readMolecule` and `applyEdit`.

/** Codes of `Problem`s of this room. */
export const problemCodes = [
  'empty',
  'too-long',
  'too-many-atoms',
  'crowded-atom',
  'unknown-name',
  'unreadable',
  'molfile-unreadable',
  'element-outside',
  'metal',
  'isotope',
  'wildcard',
  'no-such-atom',
  'no-such-bond',
  'bond-exists',
  'not-in-ring',
  'has-branches',
  'no-head-ring',
  'same-molecule',
] as const;

/** The code of a problem of this room. */
export type ProblemCode = (typeof problemCodes)[number];
