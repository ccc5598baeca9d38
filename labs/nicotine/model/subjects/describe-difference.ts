// What differs between two molecules, in edits of a drawing (contract: DescribeDifference of inquiry). One edit is found among all
// edits of either molecule; more by a search that follows the molecules most like the other one. An edit can be told forwards
// ("a nitro group is added") or backwards ("is taken away").
import {
  editMolecule,
  judgeVerdict,
  listEdits,
  readMolecule,
  stamps,
  type Edit,
  type Molecule,
  type StampId,
} from '@offshoot/chemistry';
import type { SubjectEdit } from '@offshoot/inquiry';
import { isBandOnly } from '../withheld.ts';
import { descriptorNames } from './descriptor-names.ts';
import { listDescriptors } from './descriptors.ts';

/** Further apart than this nobody follows. */
const MOST_EDITS = 3;
/** Molecules followed at each step: those most like the goal. Each costs about 60 ms. */
const FOLLOWED = 4;

/** One step from a molecule to another. */
interface Step {
  readonly to: Molecule;
  readonly code: string;
  readonly data: SubjectEdit['data'];
}

/** See `DescribeDifference`. About 0.1 s for one edit, up to 2 s for molecules that are far apart. */
export function describeDifference(from: string, to: string): readonly SubjectEdit[] | null {
  const [start, goal] = [readMolecule(from), readMolecule(to)];
  if (!start.ok || !goal.ok) return null;
  if (start.value.smiles === goal.value.smiles) return [];
  const way = findWay(start.value, goal.value);
  if (way === null) return null;
  const alone = way.length === 1 ? [goal.value.smiles] : standAlone(start.value, way, goal.value);
  return way.map(({ code, data }, place) => ({ code, data, alone: alone[place] ?? null }));
}

/** The steps from start to goal, few but not surely the fewest; null when none was found. */
function findWay(start: Molecule, goal: Molecule): Step[] | null {
  // Edits that undo back to the goal: the last step of a way, told backwards.
  const lastSteps = new Map(stepsOf(goal).map((step) => [step.to.smiles, step]));
  let front: { at: Molecule; way: Step[] }[] = [{ at: start, way: [] }];
  for (let depth = 0; depth < MOST_EDITS; depth++) {
    for (const { at, way } of front) {
      const last = lastSteps.get(at.smiles);
      if (last !== undefined) return [...way, backwards(last, goal)];
    }
    if (depth === MOST_EDITS - 1 && front.length > 1) front = front.slice(0, FOLLOWED / 2);
    const reached = front.flatMap(({ at, way }) => stepsOf(at).map((step) => ({ at: step.to, way: [...way, step] })));
    const arrived = reached.find(({ at }) => at.smiles === goal.smiles);
    if (arrived !== undefined) return arrived.way;
    if (depth + 1 < MOST_EDITS) {
      const meeting = reached.find(({ at }) => lastSteps.has(at.smiles));
      if (meeting !== undefined) return [...meeting.way, backwards(lastSteps.get(meeting.at.smiles)!, goal)];
    }
    front = nearest(reached, goal);
  }
  return null;
}

function nearest<T extends { at: Molecule }>(reached: readonly T[], goal: Molecule): T[] {
  const unlike = distanceTo(goal);
  return reached
    .map((one) => ({ one, distance: unlike(one.at) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, FOLLOWED)
    .map(({ one }) => one);
}

/** How unlike two molecules are: the sum of the differences of their descriptors. */
function distanceTo(goal: Molecule): (molecule: Molecule) => number {
  const wanted = listDescriptors(goal);
  return (molecule) => {
    const have = listDescriptors(molecule);
    return descriptorNames.reduce((sum, name) => sum + Math.abs(have[name] - wanted[name]), 0);
  };
}

/** Every single edit of a molecule, each product once, told by its simplest edit: a whole head is exchanged only where nothing smaller does. */
function stepsOf(molecule: Molecule): Step[] {
  const steps = new Map<string, Step>();
  const isHead = (edit: Edit): boolean => edit.kind === 'swap-head';
  const edits = listEdits(molecule);
  for (const edit of [...edits.filter((each) => !isHead(each)), ...edits.filter(isHead)]) {
    const edited = editMolecule(molecule, edit, { layout: false });
    if (!edited.ok) continue;
    const product = edited.value.molecule;
    if (product.smiles === molecule.smiles || steps.has(product.smiles)) continue;
    steps.set(product.smiles, { to: product, ...tellEdit(molecule, edit) });
  }
  return [...steps.values()];
}

/** The same change the other way round. */
function backwards({ code, data }: Step, to: Molecule): Step {
  const opposite: Record<string, string> = { ...opposites, ...flip(opposites) };
  if (code === 'edit.swap') return { to, code, data: { ...data, was: data['becomes']!, becomes: data['was']! } };
  if (code === 'edit.order') return { to, code, data: { was: data['becomes']!, becomes: data['was']! } };
  return { to, code: opposite[code] ?? code, data };
}

const opposites: Readonly<Record<string, string>> = {
  'edit.add': 'edit.remove',
  'edit.close': 'edit.open',
  'edit.grow': 'edit.shrink',
  'edit.stamp': 'edit.stamp.back',
};

function flip(pairs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(pairs).map(([a, b]) => [b, a]));
}

/** An edit as a code and the data of its sentence. */
function tellEdit(molecule: Molecule, edit: Edit): Pick<Step, 'code' | 'data'> {
  const elementOf = (atom: number): string => molecule.atoms[atom]!.element;
  const placeOf = (atom: number): string =>
    molecule.rings.some((ring) => ring.includes(atom) || molecule.neighbours[atom]!.some((next) => ring.includes(next)))
      ? 'ring'
      : 'chain';
  switch (edit.kind) {
    case 'swap-element':
      return {
        code: 'edit.swap',
        data: { was: elementOf(edit.atom), becomes: edit.element, place: placeOf(edit.atom) },
      };
    case 'add-atom':
      return { code: 'edit.add', data: { element: edit.element, place: placeOf(edit.to) } };
    case 'remove-atom':
      return { code: 'edit.remove', data: { element: elementOf(edit.atom), place: placeOf(edit.atom) } };
    case 'set-order':
      return { code: 'edit.order', data: { was: molecule.bonds[edit.bond]!.order, becomes: edit.order } };
    case 'add-bond':
      return { code: 'edit.close', data: {} };
    case 'remove-bond':
      return { code: 'edit.open', data: {} };
    case 'grow-ring':
      return { code: 'edit.grow', data: {} };
    case 'shrink-ring':
      return { code: 'edit.shrink', data: {} };
    case 'stamp':
      return tellStamp(edit.stamp, placeOf(edit.atom));
    case 'swap-head':
      return { code: 'edit.head', data: {} };
    default:
      return { code: 'edit.other', data: {} };
  }
}

/** A stamp of one atom is an atom that is added. */
function tellStamp(stamp: StampId, place: string): Pick<Step, 'code' | 'data'> {
  const { elements, link } = stamps[stamp];
  return elements.length === 1 && link === 1
    ? { code: 'edit.add', data: { element: elements[0], place } }
    : { code: 'edit.stamp', data: { stamp, place } };
}

/**
 * For each step the start with this step alone, if it can be tested; the first step is that by itself. A second one must be one
 * edit from the goal, so that it is the same atom that is changed and not merely the same words. Of a third nobody can say so.
 */
function standAlone(start: Molecule, way: readonly Step[], goal: Molecule): (string | null)[] {
  const [first, second] = way;
  const alone: (Molecule | null)[] = way.map(() => null);
  alone[0] = first?.to ?? null;
  if (second !== undefined && way.length === 2) {
    const beforeGoal = new Set(stepsOf(goal).map(({ to }) => to.smiles));
    const leadsToGoal = ({ to }: Step): boolean =>
      beforeGoal.has(to.smiles) || stepsOf(to).some((next) => next.to.smiles === goal.smiles);
    const alike = stepsOf(start).filter(({ code, data }) => tell({ code, data }) === tell(second));
    alone[1] = alike.find(leadsToGoal)?.to ?? null;
  }
  return alone.map((molecule) => (molecule !== null && isTestable(molecule) ? molecule.smiles : null));
}

function tell({ code, data }: Pick<Step, 'code' | 'data'>): string {
  return JSON.stringify([code, data]);
}

function isTestable(molecule: Molecule): boolean {
  return judgeVerdict(molecule) !== 'impossible' && !isBandOnly(molecule);
}
