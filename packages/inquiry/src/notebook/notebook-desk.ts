// Writing in a notebook, with undo: each action of a pupil is one step of one or more fields. Undo writes the old values anew,
// so that a file merged later agrees, and leaves alone what somebody else has written meanwhile.
import { mergeNotebooks, takeIn, type FieldValue, type Notebook, type Operation, type Stamp } from './notebook.ts';

/** A change asked for: null empties the field. */
export interface FieldChange {
  readonly card: string;
  readonly field: string;
  readonly value: FieldValue;
}

interface StepPart extends FieldChange {
  readonly before: FieldValue;
  /** Of the writing that made the change. */
  readonly stamp: Stamp;
}

/** A notebook as one machine holds it open. */
export interface NotebookDesk {
  readonly notebook: Notebook;
  /** This machine in stamps: a nickname and something no other machine has. */
  readonly author: string;
  readonly past: readonly (readonly StepPart[])[];
  readonly future: readonly (readonly StepPart[])[];
}

/** Steps that can be taken back: more than a lesson has. */
const MOST_STEPS = 200;

export function openDesk(notebook: Notebook, author: string): NotebookDesk {
  return { notebook, author, past: [], future: [] };
}

/** Writes one step; what was undone before can then no longer be redone. */
export function write(desk: NotebookDesk, changes: readonly FieldChange[]): NotebookDesk {
  const { notebook, step } = writeStep(desk, changes);
  return { ...desk, notebook, past: [...desk.past, step].slice(-MOST_STEPS), future: [] };
}

/** Takes the last step back; the same desk when there is none. */
export function undo(desk: NotebookDesk): NotebookDesk {
  const step = desk.past.at(-1);
  if (step === undefined) return desk;
  const untouched = step.filter((part) => isLastWriting(desk.notebook, part));
  const written = writeStep(
    desk,
    untouched.map(({ card, field, before }) => ({ card, field, value: before })),
  );
  // Redo belongs to the writing that undid it.
  const future = untouched.map((part, place) => ({ ...part, stamp: written.step[place]!.stamp }));
  return {
    ...desk,
    notebook: written.notebook,
    past: desk.past.slice(0, -1),
    future: [...desk.future, future],
  };
}

/** Does again what was undone last; the same desk when nothing was. */
export function redo(desk: NotebookDesk): NotebookDesk {
  const step = desk.future.at(-1);
  if (step === undefined) return desk;
  const { notebook, step: again } = writeStep(
    desk,
    step.filter((part) => isLastWriting(desk.notebook, part)),
  );
  return { ...desk, notebook, past: [...desk.past, again], future: desk.future.slice(0, -1) };
}

/** Takes in another notebook: a file, another window. Undo stays. */
export function receive(desk: NotebookDesk, operations: Iterable<Operation>): NotebookDesk {
  return { ...desk, notebook: takeIn(desk.notebook, operations) };
}

/** As `receive`, for a whole notebook: into an empty one it is taken as it is. */
export function receiveNotebook(desk: NotebookDesk, notebook: Notebook): NotebookDesk {
  return { ...desk, notebook: mergeNotebooks(desk.notebook, notebook) };
}

function writeStep(desk: NotebookDesk, changes: readonly FieldChange[]): { notebook: Notebook; step: StepPart[] } {
  const { notebook, author } = desk;
  const step = changes.map(({ card, field, value }, place): StepPart => {
    const before = notebook.cards.get(card)?.get(field)?.value ?? null;
    return { card, field, value, before, stamp: { counter: notebook.counter + 1 + place, author } };
  });
  return { notebook: takeIn(notebook, step), step };
}

function isLastWriting(notebook: Notebook, { card, field, stamp }: StepPart): boolean {
  const last = notebook.cards.get(card)?.get(field)?.stamp;
  return last !== undefined && last.counter === stamp.counter && last.author === stamp.author;
}
