// What a pupil can do to the molecule: type it, take one from the list or a repair, go back and forward.
import type { BenchDesk } from './bench-store.ts';

/** A pause in typing after which the text is read, ms: short enough to feel at once. */
const typingPauseMs = 180;
/** Changes nearer together than this are one step for "back", ms. */
const oneStepMs = 1200;
const mostSteps = 100;

let pause: ReturnType<typeof setTimeout> | undefined;
let lastRequest = 0;
let lastStepAt = -oneStepMs;

/** The text in the molecule's line has changed. */
export function typeMolecule(desk: BenchDesk, text: string): void {
  if (text === desk.store.getState().text) return;
  desk.store.setState({ text });
  clearTimeout(pause);
  pause = setTimeout(() => void readMolecule(desk, text), typingPauseMs);
}

/** A molecule was taken from the list or a repair was touched. */
export function takeMolecule(desk: BenchDesk, smiles: string): void {
  clearTimeout(pause);
  lastStepAt = -oneStepMs;
  desk.store.setState({ text: smiles });
  void readMolecule(desk, smiles);
}

export function undoMolecule(desk: BenchDesk): void {
  walk(desk, 'past', 'future');
}

export function redoMolecule(desk: BenchDesk): void {
  walk(desk, 'future', 'past');
}

/**
 * Reads a text and shows the molecule and its verdict, or why it can't be read. A later request overtakes an earlier one.
 * @param remember whether the molecule before becomes a step of "back"
 */
export async function readMolecule({ store, workers }: BenchDesk, text: string, remember = true): Promise<void> {
  lastRequest += 1;
  const request = lastRequest;
  try {
    const read = await workers.desk.ask('studyMolecule', text);
    if (request !== lastRequest) return;
    if (!read.ok) {
      store.setState({ moleculeProblem: read.problem });
      return;
    }
    const before = store.getState().study?.molecule.smiles;
    const now = performance.now();
    const isStep =
      remember && before !== undefined && before !== read.value.molecule.smiles && now - lastStepAt > oneStepMs;
    if (isStep) lastStepAt = now;
    store.setState(({ past }) => ({
      study: read.value,
      moleculeProblem: null,
      ...(isStep && { past: [...past, before].slice(-mostSteps), future: [] }),
    }));
  } catch {
    if (request === lastRequest) store.setState({ moleculeProblem: { code: 'worker-failed', data: {} } });
  }
}

function walk(desk: BenchDesk, from: 'past' | 'future', to: 'past' | 'future'): void {
  const state = desk.store.getState();
  const target = state[from].at(-1);
  const current = state.study?.molecule.smiles;
  if (target === undefined || current === undefined) return;
  clearTimeout(pause);
  desk.store.setState({ [from]: state[from].slice(0, -1), [to]: [...state[to], current], text: target });
  void readMolecule(desk, target, false);
}
