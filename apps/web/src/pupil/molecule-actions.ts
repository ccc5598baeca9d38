// What a pupil can do to the molecule: type it, take one from the list or a repair, draw on it, go back and forward.
import type { Edit, EditedStudy, Molecule, MoleculeStudy } from '@offshoot/labs/nicotine/model';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { takeStep, walkSteps } from '@offshoot/ui';
import type { BenchDesk } from './bench-store.ts';

/** A pause in typing after which the text is read, ms: short enough to feel at once. */
const typingPauseMs = 180;
/** Typing goes on as the same step for "back" until it rests this long, ms: half a typed line is no step of its own. */
const sameTypingMs = 1200;

let pause: ReturnType<typeof setTimeout> | undefined;
let lastRequest = 0;
let lastTypedAt = -sameTypingMs;

/** How a change of the molecule counts for "back": a step of its own, part of the typing before it, or not at all. */
type StepKind = 'own' | 'typing' | 'none';

/** The text in the molecule's line has changed. */
export function typeMolecule(desk: BenchDesk, text: string): void {
  if (text === desk.store.getState().text) return;
  desk.store.setState({ text });
  clearTimeout(pause);
  pause = setTimeout(() => {
    const goesOn = performance.now() - lastTypedAt < sameTypingMs;
    lastTypedAt = performance.now();
    void readMolecule(desk, text, goesOn ? 'typing' : 'own');
  }, typingPauseMs);
}

/** A molecule was taken from the list, or is to be laid out anew. */
export function takeMolecule(desk: BenchDesk, smiles: string): void {
  endTyping();
  desk.store.setState({ text: smiles });
  void readMolecule(desk, smiles);
}

/** A drawing was taken as it is, such as a repair: atoms that stay keep their places. */
export async function takeDrawing(desk: BenchDesk, molecule: Molecule): Promise<void> {
  endTyping();
  desk.store.setState({ text: molecule.smiles });
  await showAnswer(desk, 'own', async () => succeed(await desk.workers.desk.ask('studyDrawing', molecule)));
}

/** An edit of the drawing on the bench. Edits are made one after another: the next one begins when the last is shown. */
export async function editDrawing(desk: BenchDesk, edit: Edit): Promise<Result<EditedStudy>> {
  const study = desk.store.getState().study;
  if (study === null) return fail('empty');
  endTyping();
  lastRequest += 1;
  try {
    const answer = await desk.workers.desk.ask('editStudy', study.molecule, edit);
    if (answer.ok) show(desk, answer.value.study, 'own', answer.value.study.molecule.smiles);
    return answer;
  } catch {
    return fail('worker-failed');
  }
}

export function undoMolecule(desk: BenchDesk): void {
  walk(desk, 'back');
}

export function redoMolecule(desk: BenchDesk): void {
  walk(desk, 'forward');
}

/** Reads a text and shows the molecule and its verdict, or why it can't be read. A later request overtakes an earlier one. */
export async function readMolecule(desk: BenchDesk, text: string, step: StepKind = 'own'): Promise<void> {
  await showAnswer(desk, step, () => desk.workers.desk.ask('studyMolecule', text));
}

async function showAnswer(desk: BenchDesk, step: StepKind, ask: () => Promise<Result<MoleculeStudy>>): Promise<void> {
  lastRequest += 1;
  const request = lastRequest;
  try {
    const read = await ask();
    if (request !== lastRequest) return;
    if (read.ok) show(desk, read.value, step);
    else desk.store.setState({ moleculeProblem: read.problem });
  } catch {
    if (request === lastRequest) desk.store.setState({ moleculeProblem: { code: 'worker-failed', data: {} } });
  }
}

/** Puts a studied molecule on the bench; what stood there becomes a step of "back" if it was another drawing. */
function show(desk: BenchDesk, study: MoleculeStudy, step: StepKind, text?: string): void {
  desk.store.setState((state) => {
    const before = state.study;
    const isStep = step === 'own' && before !== null && !sameDrawing(before.molecule, study.molecule);
    return {
      study,
      moleculeProblem: null,
      ...(text !== undefined && { text }),
      ...(isStep && takeStep({ past: state.past, future: state.future }, before)),
    };
  });
}

function sameDrawing(a: Molecule, b: Molecule): boolean {
  return a.smiles === b.smiles && a.atoms.every(({ x, y }, i) => b.atoms[i]!.x === x && b.atoms[i]!.y === y);
}

function endTyping(): void {
  clearTimeout(pause);
  lastTypedAt = -sameTypingMs;
}

function walk(desk: BenchDesk, way: 'back' | 'forward'): void {
  const { past, future, study } = desk.store.getState();
  const step = study === null ? null : walkSteps({ past, future }, study, way);
  if (step === null) return;
  endTyping();
  lastRequest += 1;
  desk.store.setState({ ...step.history, study: step.now, text: step.now.molecule.smiles, moleculeProblem: null });
}
