// How the plate is looked at: which outcome it shows, how its wells are ordered, which other try it is held against.

export const plateOutcomes = ['state', 'convulses', 'arrhythmia', 'rate'] as const;
export type PlateOutcome = (typeof plateOutcomes)[number];

export interface PlateView {
  readonly outcome: PlateOutcome;
  /** `tree`, `result`, or the id of a parameter. */
  readonly order: string;
  /** Id of the other try. */
  readonly against: string | null;
  readonly toolsShown: boolean;
  readonly tableShown: boolean;
}

export const firstPlateView: PlateView = {
  outcome: 'state',
  order: 'tree',
  against: null,
  toolsShown: false,
  tableShown: false,
};
