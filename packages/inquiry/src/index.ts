// The door of @offshoot/inquiry (docs/architecture.md): questions, predictions, fair comparisons, claims, theories, the
// notebook, which card when. It knows no lab: descriptors of a subject and the edits between two come in as data.
export { countEffect, effects, sampleEffect } from './shots/observed-shot.ts';
export type { Count, Countable, Effect, ObservedShot, PlacedShot, PopulationPart } from './shots/observed-shot.ts';
export { USUAL_CONFIDENCE } from './predictions/prediction.ts';
export type { Prediction, RangePrediction, StatementPrediction } from './predictions/prediction.ts';
export { brierScore, intervalScore } from './predictions/proper-scores.ts';
export { canFail, checkPrediction } from './predictions/check-prediction.ts';
export { openSeal, sealPredictions, type SealedPredictions } from './predictions/seal-predictions.ts';
export { scorePrediction, scorePredictions, type ScoredPrediction } from './predictions/score-predictions.ts';
export { calibrate, type CalibrationLine } from './predictions/calibration.ts';
export type { DescribeDifference, SubjectEdit } from './comparison/describe-difference.ts';
export { compareShots } from './comparison/compare-shots.ts';
export type { Comparison, ComparisonVerdict } from './comparison/compare-shots.ts';
export type { Difference } from './comparison/difference.ts';
export type { MissingShot } from './comparison/find-missing-shots.ts';
export { findSameComparisons, reviewRepetition } from './comparison/review-repetition.ts';
export type { Repetition, ShotPair } from './comparison/review-repetition.ts';
export { estimatePower, missesInTen, populationsNeeded, type AskedDifference } from './comparison/estimate-power.ts';
export { emptyNotebook, listOperations, mergeNotebooks, takeIn } from './notebook/notebook.ts';
export type { Card, FieldValue, Notebook, Operation, Stamp, Writing } from './notebook/notebook.ts';
export { cardKinds, linkField, linkRelations, listCards, tagField, viewCard } from './notebook/card-view.ts';
export type { CardKind, CardLink, CardView, LinkRelation } from './notebook/card-view.ts';
export { openDesk, receive, redo, undo, write } from './notebook/notebook-desk.ts';
export type { FieldChange, NotebookDesk } from './notebook/notebook-desk.ts';
export { NOTEBOOK_SCHEMA, readNotebook, writeNotebook } from './notebook/notebook-file.ts';
export { loadNotebook, saveNotebook, type NotebookStore, type SavedNotebook } from './notebook/save-notebook.ts';
export { exportCsv, exportHtml, type NotebookWords } from './notebook/export-notebook.ts';
