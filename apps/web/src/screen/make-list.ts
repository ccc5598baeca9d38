// Makes molecules for the long list in a worker of its own, and draws the map in one, so that the bench's desk stays free.
import type { Molecule, OffshootOrder } from '@offshoot/labs/nicotine/model';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { DeskClient } from '../workers/desk-client.ts';
import { startLabWorker } from '../workers/start-lab-worker.ts';
import { mostLines } from './run-screen.ts';

/** Molecules made at once: about a tenth of a second. */
const SLICE = 25;

let maker: DeskClient | undefined;

export async function surveyOffshoots(order: OffshootOrder): Promise<Result<{ core: Molecule; combinations: number }>> {
  maker ??= new DeskClient(startLabWorker());
  return maker.ask('surveyOffshoots', order).catch(() => fail('worker-failed'));
}

/** Makes until there are no more, the list is full, or `onProgress` answers false. */
export async function makeOffshoots(
  order: OffshootOrder,
  onProgress: (made: number) => boolean,
): Promise<Result<string[]>> {
  maker ??= new DeskClient(startLabWorker());
  try {
    const begun = await maker.ask('beginOffshoots', order);
    if (!begun.ok) return begun;
    const made: string[] = [];
    for (;;) {
      const slice = await maker.ask('moreOffshoots', Math.min(SLICE, mostLines - made.length));
      if (!slice.ok) return slice;
      made.push(...slice.value);
      if (slice.value.length < SLICE || !onProgress(made.length)) return succeed(made);
    }
  } catch {
    maker = undefined;
    return fail('worker-failed');
  }
}

/** Places on the map, x, y, x, y, ...; null when it failed. */
export async function drawMap(smiles: readonly string[]): Promise<Float64Array | null> {
  const drawer = new DeskClient(startLabWorker());
  try {
    const map = await drawer.ask('mapMolecules', smiles);
    return map.ok ? map.value : null;
  } catch {
    return null;
  } finally {
    drawer.close();
  }
}

/** Ends the worker that makes, when the page is left. */
export function endMaking(): void {
  maker?.close();
  maker = undefined;
}
