// A molecule as a short list of numbers for the map of a screen: which surroundings its atoms have, up to two bonds away
// (after the extended-connectivity fingerprints of Rogers and Hahn, 2010), folded into a few signed counts.
import type { Molecule } from '@offshoot/chemistry';
import { fnv1a32 } from '@offshoot/numerics';

const LENGTH = 48;
const RADIUS = 2;
/** Keeps charges above 0. */
const MOST_CHARGE = 8;

/** How often each surrounding occurs in a molecule, by its code. */
export function surroundingsOf({ atoms, bonds, bondsOf }: Molecule): Map<number, number> {
  const counts = new Map<number, number>();
  let codes = atoms.map(({ element, charge, aromatic, hydrogens }) =>
    fnv1a32(Uint32Array.of(element.charCodeAt(0), element.length, charge + MOST_CHARGE, Number(aromatic), hydrogens)),
  );
  for (let radius = 0; ; radius++) {
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    if (radius === RADIUS) return counts;
    const before = codes;
    codes = atoms.map((_, atom) => {
      const around = bondsOf[atom]!.map((bond) => {
        const { atoms: ends, order, aromatic } = bonds[bond]!;
        const other = ends[0] === atom ? ends[1] : ends[0];
        return fnv1a32(Uint32Array.of(before[other]!, aromatic ? 4 : order));
      });
      return fnv1a32(Uint32Array.of(before[atom]!, ...around.sort((a, b) => a - b)));
    });
  }
}

/** Of equal length for all molecules; alike molecules have alike lists. */
export function fingerprintOf(molecule: Molecule): number[] {
  const folded = new Array<number>(LENGTH).fill(0);
  // Many equal surroundings, as in a long chain, must not drown the rest: their number goes in as its root.
  for (const [code, count] of surroundingsOf(molecule))
    folded[code % LENGTH]! += (code & 0x10000 ? 1 : -1) * Math.sqrt(count);
  return folded;
}
