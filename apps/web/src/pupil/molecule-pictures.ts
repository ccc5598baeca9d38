// Small drawings of molecules for lists: the desk lays molecules out in batches, each once.
import type { Molecule } from '@offshoot/labs/nicotine/model';
import { useEffect, useState } from 'react';
import type { BenchDesk } from './bench-store.ts';

/** Molecules laid out at once: about 30 ms of the desk. */
const batchLength = 12;

const drawn = new Map<string, Molecule | null>();
const waiting = new Set<string>();
const listeners = new Set<() => void>();
let asking = false;

/** The molecule of a SMILES with its places; null until it is laid out. */
export function useMoleculePicture(desk: BenchDesk, smiles: string): Molecule | null {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (drawn.has(smiles)) return undefined;
    const hear = () => redraw((count) => count + 1);
    listeners.add(hear);
    waiting.add(smiles);
    void askForWaiting(desk);
    return () => {
      listeners.delete(hear);
      waiting.delete(smiles);
    };
  }, [desk, smiles]);
  return drawn.get(smiles) ?? null;
}

/** The molecule of a SMILES with its places, laid out once; null where it can't be read. */
export async function drawnMolecule(desk: BenchDesk, smiles: string): Promise<Molecule | null> {
  if (!drawn.has(smiles)) drawn.set(smiles, (await desk.workers.desk.ask('drawMolecules', [smiles]))[0] ?? null);
  return drawn.get(smiles) ?? null;
}

async function askForWaiting(desk: BenchDesk): Promise<void> {
  if (asking) return;
  asking = true;
  try {
    await Promise.resolve(); // all rows of one drawing ask first
    while (waiting.size > 0) {
      const batch = [...waiting].slice(0, batchLength);
      const molecules = await desk.workers.desk.ask('drawMolecules', batch);
      batch.forEach((smiles, i) => {
        drawn.set(smiles, molecules[i] ?? null);
        waiting.delete(smiles);
      });
      for (const hear of listeners) hear();
    }
  } catch {
    waiting.clear(); // lists stay readable without pictures
  } finally {
    asking = false;
  }
}
