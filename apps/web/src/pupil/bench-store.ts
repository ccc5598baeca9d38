// The bench's state: molecule, world, doses, tries, the well that is looked into. One store; the files beside it hold
// what a pupil can do (molecule-actions, shot-actions, look-actions) and how work is kept.
import type { ShotDesign } from '@offshoot/experiment';
import { levelOfNumber } from '@offshoot/labs/nicotine/inquiry';
import type { MoleculeStudy, PlateWell, ShotFigures, Verdict } from '@offshoot/labs/nicotine/model';
import {
  emptyFamily,
  firstPlateView,
  type FamilyTree,
  type LookState,
  type OutcomeTable,
  type PlateView,
  type ShotProgress,
  type WellRepeats,
} from '@offshoot/labs/nicotine/view';
import type { Locale } from '@offshoot/language';
import type { Problem } from '@offshoot/quantities';
import type { FormulaStyle } from '@offshoot/ui';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeptQueueItem } from '../store/kept-rows.ts';
import type { Keeping } from '../store/lab-book.ts';
import type { InsideView, LinkedAnimal } from './inside-view.ts';
import type { LinkState } from '../shell/link-state.ts';
import type { LabWorkers } from '../workers/open-workers.ts';

/** One try: a shot with its outcomes, as far as they are computed. */
export interface Try {
  readonly id: string;
  /** 1 for the first try in this browser. */
  readonly number: number;
  readonly design: ShotDesign;
  /** The English name of a known molecule, the pupil's own name for it, or its formula. */
  readonly molecule: string;
  /** null where none was kept. */
  readonly verdict: Verdict | null;
  /** Its outcomes; null while they are only in the store, or nowhere. */
  readonly table: OutcomeTable | null;
  /** `gone`: they gave way to newer ones and can be computed again. */
  readonly outcomes: 'here' | 'kept' | 'gone';
  readonly status: 'running' | 'done' | 'stopped';
  /** Figures of a finished try. */
  readonly summary: ShotFigures | null;
  /** Seconds from the button to the last well; null while running. */
  readonly seconds: number | null;
  /** ms since 1970; null where none was kept. */
  readonly firedAt: number | null;
  /** Name of the file that it came from; left out for a try of this browser. */
  readonly origin?: string;
}

export interface BenchState {
  readonly language: Locale;
  readonly level: number;
  readonly world: string;
  /** Nicotine units, ascending. */
  readonly doses: readonly number[];
  readonly replicate: number;
  /** What stands in the molecule's line. */
  readonly text: string;
  readonly study: MoleculeStudy | null;
  readonly moleculeProblem: Problem | null;
  /** Drawings to go back and forward to, nearest last; whole, so that they come back exactly. */
  readonly past: readonly MoleculeStudy[];
  readonly future: readonly MoleculeStudy[];
  /** What this pupil made, and from what. */
  readonly family: FamilyTree;
  readonly style: FormulaStyle;
  readonly wells: readonly PlateWell[];
  readonly tries: readonly Try[];
  readonly shownTry: string | null;
  /** Dose that the plate shows, nicotine units. */
  readonly shownDose: number;
  /** Rises whenever a table of outcomes grows. */
  readonly version: number;
  readonly progress: ShotProgress | null;
  readonly failure: Problem | null;
  /** Molecules that wait for their try, and the one of them that runs, first. */
  readonly queue: readonly QueueItem[];
  /** Id of the queue's item that runs. */
  readonly queueRunning: number | null;
  /** Stopped, or come back after a reload: goes on when the pupil says so. */
  readonly queueWaits: boolean;
  /** Doses of lists and surprises, nicotine units. */
  readonly queueDoses: readonly number[];
  /** How the plate is looked at. */
  readonly plateView: PlateView;
  /** Wells that were repeated with other noise. */
  readonly repeats: ReadonlyMap<string, WellRepeats>;
  readonly chosenWell: number | null;
  readonly look: LookState;
  /** The looked-into animal fills the page; null: the bench is there. */
  readonly inside: InsideView | null;
  /** An animal that came by a link, in place of a well of the shown try. */
  readonly linked: LinkedAnimal | null;
  /** Can this browser keep work? `wiped`: its store was emptied, and what was on the screen is written again. */
  readonly keeping: Keeping;
}

/** What the actions of the bench work on. */
export interface BenchDesk {
  readonly store: StoreApi<BenchState>;
  readonly workers: LabWorkers;
}

/** Dose shown first: where nicotine tells the groups apart. */
export const firstShownDose = 0.316;

/** Three doses that tell much in little time: far below, where the groups differ, and far above. */
export const quickDoses: readonly number[] = [0.0316, firstShownDose, 3.16];

/** A molecule that waits for its try. */
export type QueueItem = KeptQueueItem;

export function createBenchStore(link: LinkState, ladder: readonly number[]): StoreApi<BenchState> {
  return createStore<BenchState>(() => ({
    language: link.language,
    level: link.level,
    world: link.world,
    doses: link.doses ?? ladder,
    replicate: link.replicate,
    text: link.molecule,
    study: null,
    moleculeProblem: null,
    past: [],
    future: [],
    family: emptyFamily,
    style: levelOfNumber(link.level).formula,
    wells: [],
    tries: [],
    shownTry: null,
    shownDose: link.shownDose ?? firstShownDose,
    version: 0,
    progress: null,
    failure: null,
    queue: [],
    queueRunning: null,
    queueWaits: false,
    queueDoses: quickDoses,
    plateView: firstPlateView,
    repeats: new Map(),
    chosenWell: null,
    look: { status: 'none' },
    inside: null,
    linked: null,
    keeping: 'fine',
  }));
}

/** The try whose outcomes are on the plate. */
export function shownTryOf(state: BenchState): Try | null {
  return state.tries.find((one) => one.id === state.shownTry) ?? null;
}

/** Index of the computed dose nearest to the wanted one, by ratio. */
export function nearestDose(doses: readonly number[], wanted: number): number {
  let best = 0;
  doses.forEach((dose, i) => {
    if (distance(dose, wanted) < distance(doses[best]!, wanted)) best = i;
  });
  return best;
}

function distance(a: number, b: number): number {
  return Math.abs(Math.log(a / b));
}
