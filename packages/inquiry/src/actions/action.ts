// What a pupil does, one entry an action: the log from which practice is scored and context cards are called. It stays on the
// device unless the class agrees otherwise. Time comes in as data, since this room has no clock.
import type { ComparisonVerdict } from '../comparison/compare-shots.ts';
import type { Prediction } from '../predictions/prediction.ts';
import type { PlacedShot } from '../shots/observed-shot.ts';

/** What a lab adds about an action, by name: `{ verdict: 'impossible', rule: 'too-many-bonds' }`. Triggers of cards read it. */
export type Facts = Readonly<Record<string, number | string>>;

interface Timed {
  /** Seconds since the log began. */
  readonly at: number;
  readonly facts?: Facts;
}

/** The subject on the bench was changed. */
export interface DrawAction extends Timed {
  readonly kind: 'draw';
  readonly subject: string;
}
/** A shot was fired. */
export interface FireAction extends Timed, PlacedShot {
  readonly kind: 'fire';
  readonly shot: string;
}
/** A shot's result is there. */
export interface ResultAction extends Timed {
  readonly kind: 'result';
  readonly shot: string;
}
/** Something was looked into: a well, an instrument, a chart. */
export interface LookAction extends Timed {
  readonly kind: 'look';
  readonly instrument: string;
}
/** Two shots were laid side by side. */
export interface CompareAction extends Timed {
  readonly kind: 'compare';
  readonly verdict: ComparisonVerdict;
  readonly changes: number;
}
/** Predictions about a shot were sealed. */
export interface PredictAction extends Timed {
  readonly kind: 'predict';
  readonly shot: string;
  readonly predictions: readonly Prediction[];
}
/** Predictions were scored: how many came true, and the highest confidence among those that did not (0 when all did). */
export interface ScoreAction extends Timed {
  readonly kind: 'score';
  readonly shot: string;
  readonly cameTrue: number;
  readonly of: number;
  readonly sureAndWrong: number;
}
/** A claim was made, about a pair of shots. */
export interface ClaimAction extends Timed {
  readonly kind: 'claim';
  readonly claim: string;
  readonly first: PlacedShot;
  readonly second: PlacedShot;
  readonly direction: string;
}
/** Shots spoke for or against a claim or theory. */
export interface EvidenceAction extends Timed {
  readonly kind: 'evidence';
  /** Id of the claim or theory. */
  readonly about: string;
  readonly bearing: 'supports' | 'contradicts' | 'undecided';
}
/** A hypothesis, claim or theory was rewritten, or given up (`after` null). */
export interface ReviseAction extends Timed {
  readonly kind: 'revise';
  readonly about: string;
  readonly before: string;
  readonly after: string | null;
}
/** A hypothesis was built from tiles. */
export interface HypothesisAction extends Timed {
  readonly kind: 'hypothesis';
  readonly card: string;
}
/** A theory entered the contest. */
export interface TheoryAction extends Timed {
  readonly kind: 'theory';
  readonly theory: string;
  readonly model: string;
}
/** A part of the lab was opened: a level, the field trial, the closing page. */
export interface OpenAction extends Timed {
  readonly kind: 'open';
  readonly place: string;
}

export type Action =
  | DrawAction
  | FireAction
  | ResultAction
  | LookAction
  | CompareAction
  | PredictAction
  | ScoreAction
  | ClaimAction
  | EvidenceAction
  | ReviseAction
  | HypothesisAction
  | TheoryAction
  | OpenAction;

export type ActionKind = Action['kind'];
export const actionKinds: readonly ActionKind[] = [
  'draw',
  'fire',
  'result',
  'look',
  'compare',
  'predict',
  'score',
  'claim',
  'evidence',
  'revise',
  'hypothesis',
  'theory',
  'open',
];

/** A log in the order of doing. */
export type ActionLog = readonly Action[];
