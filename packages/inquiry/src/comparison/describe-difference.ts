// The contract by which a lab tells what differs between two subjects. Inquiry knows no molecule; a lab of molecules
// answers in edits of a drawing, a lab of pendulums would in lengths and weights.

/** One change of a subject, as a code and data for its sentence. */
export interface SubjectEdit {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** The first subject with this change alone: what a missing shot would be fired with. Null when it can't be fired. */
  readonly alone: string | null;
}

/**
 * The changes that lead from one subject to another, as few as possible; none when they are the same; null when they are
 * further apart than the lab can say.
 */
export type DescribeDifference = (from: string, to: string) => readonly SubjectEdit[] | null;
