// Two molecules in the same pocket, atom by atom: what came, what went, what stayed and holds better or worse, and to which
// place of the pocket most of it belongs. The differences add up to the difference of the grips (pIC50).
import type { Molecule } from '@offshoot/chemistry';
import type { Contribution, Site } from '@offshoot/pharmacology';
import { matchAtoms, type AtomPair } from './match-atoms.ts';
import type { PocketLook } from './receptor-look.ts';

/** One place of the two molecules. `atom` is null where the second has one more, `other` where it has one fewer. */
export interface AtomDifference {
  readonly atom: number | null;
  readonly other: number | null;
  /** Share of the second less that of the first, log10 units; positive holds better. */
  readonly value: number;
  /** The place of the pocket that makes most of it; null where nothing changed. */
  readonly site: Site | null;
}

export interface PocketComparison {
  readonly pairs: readonly AtomPair[];
  /** Largest first. */
  readonly atoms: readonly AtomDifference[];
  /** What belongs to no single atom, by place of the pocket. */
  readonly whole: readonly { readonly site: Site; readonly value: number }[];
}

/** An atom in a pocket: whose it is, and all its shares. */
interface Lying {
  readonly molecule: Molecule;
  readonly look: PocketLook;
}

export function compareInPocket(first: Lying, second: Lying): PocketComparison {
  const pairs = matchAtoms(first.molecule, second.molecule);
  const stays = new Map(pairs);
  const came = new Set(pairs.map(([, other]) => other));
  const places: (readonly [number | null, number | null])[] = [
    ...first.molecule.atoms.map((_, atom) => [atom, stays.get(atom) ?? null] as const),
    ...second.molecule.atoms.flatMap((_, other) => (came.has(other) ? [] : [[null, other] as const])),
  ];
  const atoms = places.map(([atom, other]): AtomDifference => {
    const sites = bySite(sharesOf(second.look, other), sharesOf(first.look, atom));
    const value = sites.reduce((sum, one) => sum + one.value, 0);
    return { atom, other, value, site: sites[0]?.site ?? null };
  });
  atoms.sort((one, two) => Math.abs(two.value) - Math.abs(one.value));
  const ofNone = ({ contributions }: PocketLook) => contributions.filter(({ atom }) => atom === null);
  return { pairs, atoms, whole: bySite(ofNone(second.look), ofNone(first.look)) };
}

function sharesOf({ contributions }: PocketLook, atom: number | null): readonly Contribution[] {
  return atom === null ? [] : contributions.filter((share) => share.atom === atom);
}

/** What the second has more than the first, largest first; what is the same in both is left out. */
function bySite(second: readonly Contribution[], first: readonly Contribution[]): { site: Site; value: number }[] {
  const sums = new Map<Site, number>();
  for (const { site, value } of second) sums.set(site, (sums.get(site) ?? 0) + value);
  for (const { site, value } of first) sums.set(site, (sums.get(site) ?? 0) - value);
  return [...sums]
    .map(([site, value]) => ({ site, value }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}
