// The body: what is neither head, link, hub nor tip. A little fills the pocket, more does not fit; water-loving N-H and
// O-H groups, loose bonds and acids cost (`costs.ts`).
import type { Reading } from './reading.ts';
import { atomsWith, role, rolesOf } from './roles.ts';
import { donorsOf } from './side-groups.ts';
import type { Term } from './term.ts';

/** Heavy atoms that fill the middle of the pocket before they crowd it. */
export const roomForFill = 4;

const bodyAtoms: Term['atoms'] = ({ structure, pose }) => atomsWith(structure, pose, role.body);

const fill: Term = {
  site: 'fill',
  value: ({ side }, { numbers }) => numbers.fill * Math.min(side.body, roomForFill),
  atoms: bodyAtoms,
};

const bulk: Term = {
  site: 'bulk',
  value: ({ costs }, { numbers }) => -numbers.bulk * costs.bulk,
  atoms: bodyAtoms,
};

const headBulk: Term = {
  site: 'headBulk',
  value: ({ costs }, { numbers }) => -numbers.headBulk * costs.headBulk,
  atoms: ({ structure, pose }) => atomsWith(structure, pose, role.headSide),
};

const donor: Term = {
  site: 'donor',
  value: ({ costs }, { numbers }) => -numbers.donor * costs.donor,
  atoms: donorAtoms,
};

function donorAtoms({ structure, pose, cation }: Reading): number[] {
  const atoms = donorsOf(structure, rolesOf(structure, pose)).map(({ atom }) => atom);
  return cation === null ? atoms : [...atoms, cation.atom];
}

const rotor: Term = {
  site: 'rotor',
  value: ({ whole }, { numbers }) => -numbers.rotor * whole.rotorCost,
  atoms: () => [],
};

const acid: Term = {
  site: 'acid',
  value: ({ whole }, { numbers }) => -numbers.acid * whole.acidCost,
  atoms: () => [],
};

/** Those of them that can be told from the pose alone: they belong to the molecule as a whole. */
export const poseBodyTerms: readonly Term[] = [rotor, acid];
/** Fill, bulk, head bulk, donors, rotors and acids; the last two belong to no atom. */
export const bodyTerms: readonly Term[] = [fill, bulk, headBulk, donor, ...poseBodyTerms];
