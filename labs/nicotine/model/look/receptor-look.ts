// A look at a molecule in the pockets of the receptor: how it lies, and which place of the pocket each atom's share of the
// grip belongs to. The shares add up to the grip (pIC50).
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import {
  lyingPoseOf,
  mammalBand,
  pocketIds,
  scoreBinding,
  type Rules,
  type Contribution,
  type LyingPose,
  type MammalBand,
  type PocketId,
  type Site,
} from '@offshoot/pharmacology';
import { fail, succeed, type Result } from '@offshoot/quantities';
import { isBandOnly } from '../withheld.ts';
import { rulesOf } from '../worlds/draw-rules.ts';

/** A molecule in one pocket. */
export interface PocketLook {
  readonly pocket: PocketId;
  readonly pIC50: number;
  readonly efficacy: number;
  readonly contributions: readonly Contribution[];
  /** Each atom's own share, all its places together; what belongs to no atom is left out. */
  readonly perAtom: readonly number[];
  /** One entry a place, largest share first: its sum and its atoms. */
  readonly perSite: readonly { readonly site: Site; readonly value: number; readonly atoms: readonly number[] }[];
  readonly pose: LyingPose | null;
}

export interface ReceptorLook {
  readonly molecule: Molecule;
  readonly mammalBand: MammalBand;
  readonly pockets: readonly PocketLook[];
}

/** Looks at a molecule in all insect pockets. Problems: those of `readMolecule`; `molecule-band-only`. */
export function lookAtReceptor(text: string, world = 'standard'): Result<ReceptorLook> {
  const read = readMolecule(text);
  if (!read.ok) return read;
  const molecule = read.value;
  if (isBandOnly(molecule)) return fail('molecule-band-only');
  return succeed({
    molecule,
    mammalBand: mammalBand(molecule),
    pockets: pocketIds.map((id) => lookAtPocket(molecule, id, rulesOf(world).pockets)),
  });
}

function lookAtPocket(molecule: Molecule, pocket: PocketId, pockets: Rules['pockets']): PocketLook {
  const { pIC50, efficacy, contributions } = scoreBinding(molecule, pockets[pocket]);
  const perAtom = molecule.atoms.map((_, atom) =>
    contributions.reduce((sum, share) => sum + (share.atom === atom ? share.value : 0), 0),
  );
  const sites = [...new Set(contributions.map(({ site }) => site))];
  const perSite = sites.map((site) => {
    const own = contributions.filter((share) => share.site === site);
    const atoms = own.flatMap(({ atom }) => (atom === null ? [] : [atom]));
    return { site, value: own.reduce((sum, { value }) => sum + value, 0), atoms };
  });
  perSite.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return {
    pocket,
    pIC50,
    efficacy,
    contributions,
    perAtom,
    perSite,
    pose: lyingPoseOf(molecule, pockets[pocket]),
  };
}
