// A family that the flat score underrates: a basic nitrogen in a small cage or a four-ring, together with a flat ring that
// offers a lone pair. In reality some of these hold on to the receptors of mammals far better than nicotine, because the cage
// has already paid for the right shape. They are recognised by that feature alone and withheld.
import { headsOf } from './heads.ts';
import { strongestBaseOf } from '../structure/properties.ts';
import type { Structure } from '../structure/structure.ts';

/** A base at least this strong carries a charge often enough in an animal (one in a hundred at pH 7.2). */
const basicFrom = 5.2;
/** Rings that share so many atoms form a cage. */
const sharedInCage = 3;
const fourRing = 4;

/** Whether a molecule has a caged or four-ring basic nitrogen and a head that offers a lone pair away from it. */
export function hasCagedAmine(structure: Structure): boolean {
  // Few molecules have a cage at all, and looking for one is quicker than for the base.
  if (!structure.molecule.atoms.some(({ element }, atom) => element === 'N' && isCaged(structure, atom))) return false;
  const { base } = strongestBaseOf(structure);
  if (base === null || base.pKa < basicFrom || !isCaged(structure, base.atom)) return false;
  return headsOf(structure).some(
    ({ acceptor }) => acceptor !== null && acceptor.kind !== 'amine' && acceptor.atom !== base.atom,
  );
}

function isCaged({ molecule: { rings }, ringsOf }: Structure, atom: number): boolean {
  const own = ringsOf[atom]!.map((ring) => rings[ring]!);
  return own.some(
    (ring) => ring.length <= fourRing || rings.some((other) => other !== ring && shared(ring, other) >= sharedInCage),
  );
}

function shared(ring: readonly number[], other: readonly number[]): number {
  return ring.filter((atom) => other.includes(atom)).length;
}
