// The state of the long list: what is screened, how far, and what was found. One for the page.
import type { FaultRow } from '@offshoot/labs/nicotine/model';
import type { ScreenEntry } from '@offshoot/labs/nicotine/view';
import { createStore } from 'zustand/vanilla';
import type { SurfaceStep } from './surface-source.ts';

export interface ScreenState {
  /** `none`: no list; `running` and `stopped` on the way; `done`: every line has its row. */
  readonly status: 'none' | 'running' | 'stopped' | 'done';
  readonly world: string;
  /** The list as it was given. */
  readonly text: string;
  /** Lines that hold something, and how many of them are done. */
  readonly all: number;
  readonly done: number;
  readonly entries: readonly ScreenEntry[];
  readonly faults: readonly FaultRow[];
  /** What is being prepared before the first line. */
  readonly surface: SurfaceStep | null;
  readonly secondsLeft: number | null;
  /** Exact runs that wait or go. */
  readonly confirming: number;
  readonly problem: 'failed' | 'other' | null;
}

export const noScreen: ScreenState = {
  status: 'none',
  world: 'standard',
  text: '',
  all: 0,
  done: 0,
  entries: [],
  faults: [],
  surface: null,
  secondsLeft: null,
  confirming: 0,
  problem: null,
};

export const screenStore = createStore<ScreenState>(() => noScreen);
