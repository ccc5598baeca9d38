// The strongest base of a molecule: group pKa minus what the rest of the molecule takes off.
import type { Molecule } from '../molecule/molecule.ts';
import { azineShift } from './azine-substituents.ts';
import { baseGroupOf, type BaseKind } from './base-groups.ts';
import { inductiveLoss } from './inductive-losses.ts';

/** Which atom takes up a proton, and the pKa of the protonated form. */
export interface Base {
  readonly atom: number;
  readonly pKa: number;
}

/** Bases weaker than this carry no proton that matters at the pH of any animal (6 to 8): under 0.01 %. */
const WEAKEST_BASE_PKA = 2;

/** Every basic nitrogen with its kind and pKa, strongest first. In reality one proton weakens the next; here each is taken alone. */
export function listBases(molecule: Molecule): (Base & { readonly kind: BaseKind })[] {
  const bases = molecule.atoms.flatMap((_, atom) => {
    const group = baseGroupOf(molecule, atom);
    if (group === null) return [];
    const pKa =
      group.kind === 'azine'
        ? group.pKa + azineShift(molecule, atom)
        : group.pKa - inductiveLoss(molecule, atom, group.kind);
    return pKa < WEAKEST_BASE_PKA ? [] : [{ atom, kind: group.kind, pKa }];
  });
  return bases.sort((a, b) => b.pKa - a.pKa || a.atom - b.atom);
}

/** The strongest of them; null when there is none. */
export function strongestBase(molecule: Molecule): Base | null {
  const [strongest] = listBases(molecule);
  return strongest === undefined ? null : { atom: strongest.atom, pKa: strongest.pKa };
}
