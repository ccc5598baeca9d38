// How a pupil worked, by the log of actions: the habits of inquiry, told apart by this lab's edits of a drawing. Only "one edit
// apart or more" is asked, which is quick; the whole way between two molecules is told in a comparison (subjects/).
import { applyEdit, listEdits } from '@offshoot/chemistry';
import { scorePractice, type ActionLog, type DescribeDifference, type PracticeScore } from '@offshoot/inquiry';
import { readSubject } from './subject.ts';

/** Molecules whose neighbours are remembered; about 300 texts each. */
const MOST_REMEMBERED = 100;
const remembered = new Map<string, ReadonlyMap<string, string>>();

/** One score a habit. About 60 ms for each molecule that is new in the log. */
export function reviewPractice(log: ActionLog): PracticeScore[] {
  return scorePractice(log, oneEditApart);
}

const oneEditApart: DescribeDifference = (from, to) => {
  if (from === to) return [];
  const code = neighboursOf(from).get(to) ?? neighboursOf(to).get(from);
  return code === undefined ? null : [{ code, data: {}, alone: to }];
};

/** Molecules one edit away, with the kind of the edit. */
function neighboursOf(subject: string): ReadonlyMap<string, string> {
  const known = remembered.get(subject);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  const read = readSubject(subject);
  for (const edit of read.ok ? listEdits(read.value) : []) {
    const edited = read.ok ? applyEdit(read.value, edit, { layout: false }) : read;
    if (edited.ok && !found.has(edited.value.smiles)) found.set(edited.value.smiles, edit.kind);
  }
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(subject, found);
  return found;
}
