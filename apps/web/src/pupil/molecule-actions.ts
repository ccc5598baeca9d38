// What a pupil can do to the molecule: type it, take one from the list or a repair, draw on it, go back and forward.
import type { Edit, EditedStudy, FamilyStep, Molecule, MoleculeStudy } from '@offshoot/labs/nicotine/model';
import { stepOfEdit, withPlaces } from '@offshoot/labs/nicotine/view';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { takeStep, walkSteps } from '@offshoot/ui';
import type { BenchDesk } from './bench-store.ts';
import { growOnBench, growTyped, plainStep, ripenTyped } from './family/grow-family.ts';
import { drawnMolecule } from './molecule-pictures.ts';

/** A pause in typing after which the text is read, ms: short enough to feel at once. */
const typingPauseMs = 180;
/** Typing goes on as the same step for "back" until it rests this long, ms: half a typed line is no step of its own. */
const sameTypingMs = 1200;

let pause: ReturnType<typeof setTimeout> | undefined;
/** Reads what was typed last; null when nothing waits to be read. */
let readTyped: (() => void) | null = null;
let reading: Promise<void> = Promise.resolve();
let lastRequest = 0;
let lastTypedAt = -sameTypingMs;

/** How a change of the molecule counts for "back": a step of its own, part of the typing before it, or not at all. */
type StepKind = 'own' | 'typing' | 'none';

/** The text in the molecule's line has changed. */
export function typeMolecule(desk: BenchDesk, text: string): void {
  if (text === desk.store.getState().text) return;
  desk.store.setState({ text });
  clearTimeout(pause);
  readTyped = () => {
    readTyped = null;
    const goesOn = performance.now() - lastTypedAt < sameTypingMs;
    lastTypedAt = performance.now();
    void readMolecule(desk, text, goesOn ? 'typing' : 'own');
  };
  pause = setTimeout(() => readTyped?.(), typingPauseMs);
}

/** Waits until the bench shows what was typed last, so that a test right after typing means the new text. */
export async function settleMolecule(): Promise<void> {
  clearTimeout(pause);
  readTyped?.();
  await reading;
}

/** A molecule was taken from the list, or is to be laid out anew. */
export function takeMolecule(desk: BenchDesk, smiles: string): void {
  endTyping();
  desk.store.setState({ text: smiles });
  void showAnswer(desk, 'own', plainStep('chosen'), () => desk.workers.desk.ask('studyMolecule', smiles));
}

/** A drawing was taken as it is, such as a repair: atoms that stay keep their places. */
export async function takeDrawing(desk: BenchDesk, molecule: Molecule): Promise<void> {
  endTyping();
  const repairs = desk.store.getState().study?.judgement.repairs ?? [];
  const repair = repairs.find(({ smiles }) => smiles === molecule.smiles);
  const made: FamilyStep =
    repair === undefined ? plainStep('repair') : { how: 'repair', code: repair.code, data: repair.data };
  await takeStudied(desk, molecule, made);
}

/** What was drawn with the expert's editor becomes a molecule of its own, made from the one that stood there. */
export async function takeMolfile(desk: BenchDesk, molfile: string): Promise<Result<MoleculeStudy>> {
  endTyping();
  lastRequest += 1;
  try {
    const read = await desk.workers.desk.ask('studyMolecule', molfile);
    if (read.ok) show(desk, read.value, 'own', plainStep('expert'), read.value.molecule.smiles);
    return read;
  } catch {
    return fail('worker-failed');
  }
}

/** Goes back to a molecule of the family tree, as it was drawn; what comes next branches off there. */
export async function goToOffshoot(desk: BenchDesk, smiles: string): Promise<void> {
  endTyping();
  const { family, study } = desk.store.getState();
  const offshoot = family.offshoots.get(smiles);
  if (offshoot === undefined || study?.molecule.smiles === smiles) return;
  const molecule = await drawnMolecule(desk, smiles).catch(() => null);
  if (molecule !== null) await takeStudied(desk, withPlaces(molecule, offshoot.places), plainStep('chosen'));
}

async function takeStudied(desk: BenchDesk, molecule: Molecule, made: FamilyStep): Promise<void> {
  desk.store.setState({ text: molecule.smiles });
  await showAnswer(desk, 'own', made, async () => succeed(await desk.workers.desk.ask('studyDrawing', molecule)));
}

/** An edit of the drawing on the bench. Edits are made one after another: the next one begins when the last is shown. */
export async function editDrawing(desk: BenchDesk, edit: Edit): Promise<Result<EditedStudy>> {
  const study = desk.store.getState().study;
  if (study === null) return fail('empty');
  endTyping();
  lastRequest += 1;
  try {
    const answer = await desk.workers.desk.ask('editStudy', study.molecule, edit);
    if (answer.ok) {
      const made = stepOfEdit(edit, study.molecule);
      show(desk, answer.value.study, 'own', made, answer.value.study.molecule.smiles);
    }
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
  const made = plainStep(step === 'none' ? 'start' : 'typed');
  await showAnswer(desk, step, made, () => desk.workers.desk.ask('studyMolecule', text));
}

function showAnswer(
  desk: BenchDesk,
  step: StepKind,
  made: FamilyStep,
  ask: () => Promise<Result<MoleculeStudy>>,
): Promise<void> {
  reading = awaitAnswer(desk, step, made, ask);
  return reading;
}

async function awaitAnswer(
  desk: BenchDesk,
  step: StepKind,
  made: FamilyStep,
  ask: () => Promise<Result<MoleculeStudy>>,
): Promise<void> {
  lastRequest += 1;
  const request = lastRequest;
  try {
    const read = await ask();
    if (request !== lastRequest) return;
    if (read.ok) show(desk, read.value, step, made);
    else desk.store.setState({ moleculeProblem: read.problem });
  } catch {
    if (request === lastRequest) desk.store.setState({ moleculeProblem: { code: 'worker-failed', data: {} } });
  }
}

/** Puts a studied molecule on the bench; what stood there becomes a step of "back" if it was another drawing. */
function show(desk: BenchDesk, study: MoleculeStudy, step: StepKind, made: FamilyStep, text?: string): void {
  const stood = desk.store.getState().study?.molecule.smiles ?? null;
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
  if (made.how === 'typed') growTyped(desk, study, stood);
  else growOnBench(desk, study, isBeginning(made) ? null : stood, made);
}

function isBeginning({ how }: FamilyStep): boolean {
  return how === 'start' || how === 'chosen';
}

function sameDrawing(a: Molecule, b: Molecule): boolean {
  return a.smiles === b.smiles && a.atoms.every(({ x, y }, i) => b.atoms[i]!.x === x && b.atoms[i]!.y === y);
}

function endTyping(): void {
  clearTimeout(pause);
  readTyped = null;
  ripenTyped();
  lastTypedAt = -sameTypingMs;
}

function walk(desk: BenchDesk, way: 'back' | 'forward'): void {
  const { past, future, study } = desk.store.getState();
  const step = study === null ? null : walkSteps({ past, future }, study, way);
  if (step === null) return;
  endTyping();
  lastRequest += 1;
  desk.store.setState({ ...step.history, study: step.now, text: step.now.molecule.smiles, moleculeProblem: null });
  growOnBench(desk, step.now, null, plainStep('typed')); // half a typed line is no step of the tree, until one goes back to it
}
