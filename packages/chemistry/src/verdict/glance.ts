// A quick look at what an edit would make: its verdict and how many faults would be left, without numbering its atoms.
import { applyEdit, editDraft } from '../editing/apply-edit.ts';
import type { Edit } from '../editing/edit.ts';
import { elements } from '../molecule/element.ts';
import { settleDraft } from '../molecule/finish-molecule.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { viewBonds, viewRings } from '../molecule/unnumbered-molecule.ts';
import { checkBonding } from './bonding-rules.ts';
import type { Verdict } from './finding.ts';
import { mayBeKnown, weighSound } from './weigh.ts';

/** What is seen at a glance. */
export interface Glance {
  readonly verdict: Verdict;
  /** Errors and warnings left. */
  readonly faults: number;
}

/** Looks at what an edit makes of a molecule; null when it can't be made or would change nothing. */
export function glance(molecule: Molecule, edit: Edit): Glance | null {
  const draft = editDraft(molecule, edit);
  if (!draft.ok || draft.value.atoms.length === 0) return null;
  const settled = settleDraft(draft.value);
  const view = viewBonds(draft.value, settled);
  if (haveSameAtoms(view, molecule) && !applyEdit(molecule, edit, { layout: false }).ok) return null;
  const broken = checkBonding(view);
  if (!mayBeKnown(broken)) return { verdict: 'impossible', faults: broken.length };
  const { verdict, findings } = weighSound(viewRings(draft.value, settled, view), broken);
  return { verdict, faults: findings.filter(({ severity }) => severity !== 'note').length };
}

/** Whether two drawings have the same atoms with the same hydrogens and numbers of neighbours: they may be one molecule. */
function haveSameAtoms(one: Molecule, other: Molecule): boolean {
  return one.atoms.length === other.atoms.length && fingerprint(one) === fingerprint(other);
}

/** Beyond any atom's hydrogens, charge and neighbours. */
const FIELD = 16;
/** A prime above all colours of atoms; squares modulo it spread the sums. */
const PRIME = 1_000_003;

function fingerprint({ atoms, neighbours }: Molecule): number {
  let sum = 0;
  for (let atom = 0; atom < atoms.length; atom++) {
    const { element, charge, hydrogens } = atoms[atom]!;
    const state = (charge + FIELD / 2) * FIELD + hydrogens;
    const colour =
      (state * FIELD + neighbours[atom]!.length) * elements.Br.atomicNumber + elements[element].atomicNumber;
    sum += (colour * colour) % PRIME;
  }
  return sum;
}
