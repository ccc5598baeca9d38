// How much each number of an animal matters: the seeded study behind docs/sensitivity.md.
export { findMoves, findMovesWithoutDopamine, type Move } from './find-moves.ts';
export { readStudyMolecule, watchedOutcomes, type StudyMolecule, type WatchedOutcome } from './measure-animals.ts';
export { screenEffects, type Effects } from './screen-effects.ts';
export { studyMolecules } from './study-molecules.ts';
