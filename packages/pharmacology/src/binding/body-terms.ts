// The body: what is neither head, link, hub nor tip. A little fills the pocket, more does not fit; water-loving N-H and
// O-H groups, loose bonds and acids cost. Every price levels off, so that no single edit falls off a cliff.
import { softplus, tanh } from '@offshoot/numerics';
import type { Reading } from './reading.ts';
import { atomsWith, role, rolesOf } from './roles.ts';
import { donorsOf } from './side-groups.ts';
import type { Term } from './term.ts';

/** Heavy atoms that the middle of the pocket has room for. */
const roomForFill = 4;
const roomForBody = 4.5;
/** Prices level off: body after about 4 atoms too many, head groups and donors after about 5. */
const bodyLevel = 4;
const sideLevel = 5;
/** Rotors that every good ligand needs. */
const freeRotors = 2;
/** A change that spreads prices over many units. */
const rotorLevel = 12;
const acidLevel = 3;

const fill: Term = {
  site: 'fill',
  value: ({ side }, { numbers }) => numbers.fill * Math.min(side.body, roomForFill),
  atoms: ({ structure, pose }) => atomsWith(structure, pose, role.body),
};

const bulk: Term = {
  site: 'bulk',
  value: ({ side }, { numbers }) => -numbers.bulk * levelled(softplus(side.body - roomForBody), bodyLevel),
  atoms: ({ structure, pose }) => atomsWith(structure, pose, role.body),
};

const headBulk: Term = {
  site: 'headBulk',
  value: ({ side }, { numbers }) => -numbers.headBulk * levelled(Math.max(0, side.headSide), sideLevel),
  atoms: ({ structure, pose }) => atomsWith(structure, pose, role.headSide),
};

const donor: Term = {
  site: 'donor',
  value: (reading, { numbers }) =>
    -numbers.donor * levelled(reading.side.donors + (reading.cation?.charge ?? 0), sideLevel),
  atoms: (reading) => {
    const atoms = donorsOf(reading.structure, rolesOf(reading.structure, reading.pose)).map(({ atom }) => atom);
    return reading.cation === null ? atoms : [...atoms, reading.cation.atom];
  },
};

const rotor: Term = {
  site: 'rotor',
  value: ({ rotors }: Reading, { numbers }) => -numbers.rotor * levelled(Math.max(0, rotors - freeRotors), rotorLevel),
  atoms: () => [],
};

const acid: Term = {
  site: 'acid',
  value: ({ acids }, { numbers }) => -numbers.acid * levelled(acids, acidLevel),
  atoms: () => [],
};

/** Counts for small amounts, levels off at `level`. */
function levelled(amount: number, level: number): number {
  return level * tanh(amount / level);
}

/** Fill, bulk, head bulk, donors, rotors and acids. */
export const bodyTerms: readonly Term[] = [fill, bulk, headBulk, donor, rotor, acid];
