// The door of @offshoot/chemistry (docs/architecture.md): read a molecule, judge it, describe it, change it.
export { readMolecule, LONGEST_TEXT, MOST_HEAVY_ATOMS } from './reading/read-molecule.ts';
export { elements, type Element, type ElementRecord } from './molecule/element.ts';
export type { Atom, Bond, Molecule } from './molecule/molecule.ts';
export { judgeMolecule } from './verdict/judge-molecule.ts';
export type { Finding, Judgement, Repair, Verdict } from './verdict/finding.ts';
export { formulaOf } from './description/formula.ts';
export { describeMolecule, neutralShare, type Description } from './description/describe-molecule.ts';
export { listBases, strongestBase, type Base } from './description/base-strength.ts';
export type { BaseKind } from './description/base-groups.ts';
export { polarShare } from './description/polar-surface.ts';
export type { Edit } from './editing/edit.ts';
export {
  headRings,
  rings,
  stamps,
  type HeadRingId,
  type Piece,
  type RingId,
  type RingPiece,
  type StampId,
} from './editing/stamps.ts';
export { findHead, type Head } from './editing/find-head.ts';
export { applyEdit, editMolecule } from './editing/apply-edit.ts';
export { listEdits, listPossibleEdits, type EditOutcome } from './editing/list-edits.ts';
export { draftAtom, draftOf, type Draft, type DraftAtom, type DraftBond } from './molecule/draft.ts';
export { finishMolecule, type Finished, type FinishOptions } from './molecule/finish-molecule.ts';
export { judgeVerdict, type JudgeOptions } from './verdict/judge-molecule.ts';
export { stabilityAlerts } from './verdict/stability-alerts.ts';
export type { Alert } from './verdict/alerts/alert.ts';
export { findKnown, findKnownByName } from './known/find-known.ts';
export { knownMolecules, type KnownKind, type KnownMolecule } from './known/known-molecules.ts';
export { tautomerKey } from './known/tautomer-key.ts';
export { bondingRules } from './verdict/bonding-rules.ts';
export { repairCodes, type RepairCode } from './verdict/finding.ts';
export { problemCodes, type ProblemCode } from './problem-codes.ts';
export { writeMolfile } from './reading/write-molfile.ts';
export { describeStructure } from './structure/describe-structure.ts';
export {
  groupCodes,
  ringNames,
  type GroupCode,
  type GroupPhrase,
  type PartPhrase,
  type PlacePhrase,
  type RingPhrase,
  type Structure,
} from './structure/structure.ts';
export { arrangeInSpace, type Arrangement, type SpaceAtom } from './space/arrange-in-space.ts';
