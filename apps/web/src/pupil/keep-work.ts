// Keeps finished and stopped tries in the browser's local store, and brings them back. A store that is full or
// forbidden is said once, calmly; the bench goes on without it.
import { packOutcomes, unpackOutcomes, type ShotDesign } from '@offshoot/experiment';
import type { PlateWell, ShotFigures } from '@offshoot/labs/nicotine/model';
import { OutcomeTable } from '@offshoot/labs/nicotine/view';
import type { StoreApi } from 'zustand/vanilla';
import type { BenchState, Try } from './bench-store.ts';

const storeKey = 'offshoot-tries-1';
/** About 0.3 MB each; browsers give about 5 MB. */
const mostKept = 8;

interface KeptTry {
  readonly number: number;
  readonly design: ShotDesign;
  readonly molecule: string;
  readonly status: 'done' | 'stopped';
  readonly summary: ShotFigures | null;
  readonly seconds: number | null;
  readonly wells: readonly PlateWell[];
  /** Outcomes as the engine packs them, base64. */
  readonly outcomes: string;
}

/** Writes the newest tries; drops older ones until they fit. */
export function keepTries(store: StoreApi<BenchState>): void {
  const finished = store.getState().tries.filter((one) => one.status !== 'running');
  for (let count = Math.min(mostKept, finished.length); count > 0; count -= 1) {
    try {
      localStorage.setItem(storeKey, JSON.stringify(finished.slice(-count).map(toKept)));
      return;
    } catch (error) {
      if (!isFull(error)) {
        store.setState({ keeping: 'blocked' });
        return;
      }
    }
  }
  if (finished.length > 0) store.setState({ keeping: 'full' });
}

/** Brings kept tries back, oldest first; what can't be read is left out. */
export function recallTries(): Try[] {
  try {
    const kept = JSON.parse(localStorage.getItem(storeKey) ?? '[]') as KeptTry[];
    return kept.map(fromKept);
  } catch {
    return [];
  }
}

function toKept(one: Try): KeptTry {
  const { number, design, molecule, summary, seconds, table } = one;
  const status = one.status === 'done' ? 'done' : 'stopped';
  const outcomes = bytesToText(new Uint8Array(packOutcomes(table.outcomes()).buffer));
  return { number, design, molecule, status, summary, seconds, wells: table.wells, outcomes };
}

function fromKept(kept: KeptTry): Try {
  const table = new OutcomeTable(kept.design.doses, kept.wells);
  table.add(unpackOutcomes(new Float64Array(textToBytes(kept.outcomes).buffer)));
  const { number, design, molecule, status, summary, seconds } = kept;
  return { id: `try-${number}`, number, design, molecule, status, summary, seconds, table };
}

function isFull(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')
  );
}

const chunk = 0x8000; // bytes per call: more arguments than this overflow the stack in some engines

function bytesToText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}

function textToBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
