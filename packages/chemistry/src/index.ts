// The door of @offshoot/chemistry (docs/architecture.md): read a molecule, judge it, describe it, change it.
export { readMolecule, LONGEST_TEXT, MOST_HEAVY_ATOMS } from './reading/read-molecule.ts';
export { elements, type Element, type ElementRecord } from './molecule/element.ts';
export type { Atom, Bond, Molecule } from './molecule/molecule.ts';
export { judgeMolecule } from './verdict/judge-molecule.ts';
export type { Finding, Judgement, Repair, Verdict } from './verdict/finding.ts';
export { describeMolecule, neutralShare, type Description } from './description/describe-molecule.ts';
export { listBases, type Base } from './description/base-strength.ts';
export type { BaseKind } from './description/base-groups.ts';
export { polarShare } from './description/polar-surface.ts';
export type { Edit, HeadRingId, RingId, StampId } from './editing/edit.ts';
export { draftAtom, draftOf, type Draft, type DraftAtom, type DraftBond } from './molecule/draft.ts';
export { finishMolecule, type Finished, type FinishOptions } from './molecule/finish-molecule.ts';
