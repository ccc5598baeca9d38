// The body: what is neither head, link, hub nor tip. A little fills the pocket, more does not fit; water-loving N-H and
// O-H groups, loose bonds and acids cost (`costs.ts`).
import type { Costs } from './costs.ts';
import type { Reading } from './reading.ts';
import { atomsWith, role, rolesOf } from './roles.ts';
import { donorsOf } from './side-groups.ts';
import type { Term } from './term.ts';

/** Heavy atoms that fill the middle of the pocket before they crowd it. */
const roomForFill = 4;

const fill: Term = {
  site: 'fill',
  value: ({ side }, { numbers }) => numbers.fill * Math.min(side.body, roomForFill),
  atoms: ({ structure, pose }) => atomsWith(structure, pose, role.body),
};

/** A cost, weighed by the number of the pocket that has the same name. */
function cost(site: keyof Costs, atoms: Term['atoms']): Term {
  return { site, value: ({ costs }, { numbers }) => -numbers[site] * costs[site], atoms };
}

function donorAtoms({ structure, pose, cation }: Reading): number[] {
  const atoms = donorsOf(structure, rolesOf(structure, pose)).map(({ atom }) => atom);
  return cation === null ? atoms : [...atoms, cation.atom];
}

/** Fill, bulk, head bulk, donors, rotors and acids; the last two belong to no atom. */
export const bodyTerms: readonly Term[] = [
  fill,
  cost('bulk', ({ structure, pose }) => atomsWith(structure, pose, role.body)),
  cost('headBulk', ({ structure, pose }) => atomsWith(structure, pose, role.headSide)),
  cost('donor', donorAtoms),
  cost('rotor', () => []),
  cost('acid', () => []),
];
