// How the 200 held-out molecules were drawn: nicotine, its relatives and the insecticides, then random walks of possible edits from nicotine and
// from them, until every kind below has its share. Same molecules each time, as long as the chemistry stays as it is; the
// list itself is committed (molecules.csv), so that a later change of the chemistry doesn't move it.
import { applyEdit, judgeMolecule, judgeVerdict, knownMolecules, listEdits, type Molecule } from '@offshoot/chemistry';
import { openWorld, readSubject } from '@offshoot/labs/nicotine/model';
import { exposeAnimals, prepareMolecule } from '@offshoot/pharmacology';
import { deriveKey, Stream } from '@offshoot/random';

/** What sets a molecule apart; one that is several things counts as the first of them that still has room. */
export const heldOutKinds = [
  'charged',
  'pro-drug',
  'blocker',
  'desensitising',
  'partial',
  'strong',
  'weak',
  'ordinary',
] as const;
export type HeldOutKind = (typeof heldOutKinds)[number];

const ROOM: Readonly<Record<HeldOutKind, number>> = {
  charged: 20,
  'pro-drug': 20,
  blocker: 20,
  desensitising: 30,
  partial: 40,
  strong: 30,
  weak: 20,
  ordinary: 20,
};
export const HELD_OUT_COUNT = Object.values(ROOM).reduce((sum, room) => sum + room, 0);
const LIGANDS: ReadonlySet<string> = new Set(['tobacco', 'breakdown', 'insecticide']);
const LONGEST_WALK = 6;
const MOST_DRAWS = 20_000;
/** Animals of the standard world that a molecule's numbers are the median of. */
const TASTERS = 15;

export interface HeldOutMolecule {
  readonly smiles: string;
  readonly kind: HeldOutKind;
}

/** Draws the list; a minute or two. Kinds take turns, so that any first part of the list has all of them. */
export function drawHeldOut(): HeldOutMolecule[] {
  const stream = new Stream(deriveKey('held-out molecules', 1));
  const ligands = knownMolecules.filter(({ kind }) => LIGANDS.has(kind)).flatMap(({ smiles }) => allowed(smiles) ?? []);
  const byKind = new Map<HeldOutKind, string[]>(heldOutKinds.map((kind) => [kind, []]));
  const seen = new Set<string>();
  const offer = (molecule: Molecule): void => {
    if (seen.has(molecule.smiles)) return;
    seen.add(molecule.smiles);
    const kind = kindsOf(molecule).find((each) => byKind.get(each)!.length < ROOM[each]);
    if (kind !== undefined && allowed(molecule.smiles) !== null) byKind.get(kind)!.push(molecule.smiles);
  };
  ligands.forEach(offer);
  for (let draw = 0; draw < MOST_DRAWS && count(byKind) < HELD_OUT_COUNT; draw++) offer(wander(ligands, stream));
  return takeTurns(byKind);
}

function count(byKind: ReadonlyMap<HeldOutKind, readonly string[]>): number {
  return [...byKind.values()].reduce((sum, { length }) => sum + length, 0);
}

/** The molecule if a shot at it would be accepted. */
function allowed(smiles: string): Molecule | null {
  const read = readSubject(smiles);
  if (!read.ok || !['possible', 'known'].includes(judgeMolecule(read.value, { repairs: false }).verdict)) return null;
  return read.value;
}

/** A walk of 1 to 6 possible edits: half of the walks start from nicotine. */
function wander(ligands: readonly Molecule[], stream: Stream): Molecule {
  let molecule = stream.uniform() < 1 / 2 ? ligands[0]! : ligands[stream.integer(ligands.length)]!;
  for (let steps = 1 + stream.integer(LONGEST_WALK); steps > 0; steps--) {
    const edits = listEdits(molecule);
    const edited = applyEdit(molecule, edits[stream.integer(edits.length)]!, { layout: false });
    if (edited.ok && ['possible', 'known'].includes(judgeVerdict(edited.value))) molecule = edited.value;
  }
  return molecule;
}

const STRONG_BELOW = 0.1;
const WEAK_ABOVE = 10;
/** A half-effective dose at which the top of the ladder is beyond a hundredfold ten times over. */
const TIRES_BELOW = 0.01;
const PARTIAL: readonly [number, number] = [0.08, 0.5];

/** All kinds that fit, by what most animals of the standard world make of the molecule. */
function kindsOf(molecule: Molecule): HeldOutKind[] {
  const { efficacy, dose, ownShare } = tasteOf(molecule);
  const kinds: HeldOutKind[] = [];
  if (molecule.atoms.reduce((sum, { charge }) => sum + charge, 0) !== 0) kinds.push('charged');
  if (ownShare < 1 / 2 && dose < WEAK_ABOVE) kinds.push('pro-drug');
  if (efficacy < PARTIAL[0] && dose < WEAK_ABOVE) kinds.push('blocker');
  if (dose < TIRES_BELOW) kinds.push('desensitising');
  if (efficacy >= PARTIAL[0] && efficacy < PARTIAL[1] && dose < WEAK_ABOVE) kinds.push('partial');
  if (dose < STRONG_BELOW) kinds.push('strong');
  if (dose > WEAK_ABOVE) kinds.push('weak');
  return [...kinds, 'ordinary'];
}

/** Medians over a few animals: efficacy, half-effective dose (nicotine units), share of the effect that is not a product's. */
function tasteOf(molecule: Molecule): { efficacy: number; dose: number; ownShare: number } {
  const world = openWorld('standard');
  if (!world.ok) throw new RangeError('the standard world is missing');
  const genotypes = Object.fromEntries(
    Object.entries(world.value.genotypes).map(([id, column]) => [id, column.slice(0, TASTERS)]),
  );
  const tastes = exposeAnimals(prepareMolecule(molecule), genotypes).map(({ ligands }) => {
    const pulls = ligands.map(({ concentrationPerDose, ec50 }) => concentrationPerDose / ec50);
    const pull = pulls.reduce((sum, one) => sum + one, 0);
    const efficacy = ligands.reduce((sum, ligand, place) => sum + ligand.efficacy * pulls[place]!, 0) / pull;
    return { efficacy, dose: 1 / pull, ownShare: pulls[0]! / pull };
  });
  const middle = (pick: (taste: (typeof tastes)[number]) => number): number =>
    tastes.map(pick).sort((a, b) => a - b)[Math.floor(tastes.length / 2)]!;
  return {
    efficacy: middle(({ efficacy }) => efficacy),
    dose: middle(({ dose }) => dose),
    ownShare: middle(({ ownShare }) => ownShare),
  };
}

function takeTurns(byKind: ReadonlyMap<HeldOutKind, readonly string[]>): HeldOutMolecule[] {
  // each kind spread evenly over the whole list
  return [...byKind]
    .flatMap(([kind, all]) =>
      all.map((smiles, place) => ({
        smiles,
        kind,
        at: (place + 1 / 2) / all.length + heldOutKinds.indexOf(kind) / 1e6,
      })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ smiles, kind }) => ({ smiles, kind }));
}
