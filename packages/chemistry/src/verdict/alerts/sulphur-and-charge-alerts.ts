// Sulphur that holds more than it can keep, sulphur groups that pair up at once, bare charges on carbon, and ions.
import { isPulling } from '../../description/base-groups.ts';
import { isHalogen, isSaturated, neighboursOf, orderBetween } from '../../description/groups.ts';
import type { Molecule } from '../../molecule/molecule.ts';
import { atomsWhere, sources, type Alert } from './alert.ts';

function bondsHeld(molecule: Molecule, atom: number): number {
  return molecule.bondsOf[atom]!.reduce(
    (sum, bond) => sum + molecule.bonds[bond]!.order,
    molecule.atoms[atom]!.hydrogens,
  );
}

/** Four or six bonds at sulphur need =O, =N or fluorine; the school's table allows the number, nature hardly ever keeps it. */
function findOverfullSulphur(molecule: Molecule): number[][] {
  return atomsWhere(molecule, (atom) => {
    const { element, charge } = molecule.atoms[atom]!;
    if (element !== 'S' || charge !== 0 || bondsHeld(molecule, atom) <= 2) return false;
    const doubles = neighboursOf(molecule, atom, 'O', 2).length + neighboursOf(molecule, atom, 'N', 2).length;
    return doubles === 0 && neighboursOf(molecule, atom, 'F').length < 3;
  }).map((atom) => [atom]);
}

/** S-O-H on sulphur with two bonds: two of them lose water between them. */
function findSulphenicAcids(molecule: Molecule): number[][] {
  return atomsWhere(molecule, (atom) => {
    return (
      molecule.atoms[atom]!.element === 'S' && bondsHeld(molecule, atom) === 2 && hydroxyl(molecule, atom) !== undefined
    );
  }).map((atom) => [atom, hydroxyl(molecule, atom)!]);
}

function hydroxyl(molecule: Molecule, atom: number): number | undefined {
  return neighboursOf(molecule, atom, 'O', 1).find((oxygen) => molecule.atoms[oxygen]!.hydrogens > 0);
}

/** C=S with only C and H beside it (thioaldehydes, plain thioketones): three of them close to a ring. Aromatic neighbours keep them apart. */
function findThiocarbonyls(molecule: Molecule): number[][] {
  return atomsWhere(molecule, (carbon) => {
    const sulphur = neighboursOf(molecule, carbon, 'S', 2)[0];
    if (
      sulphur === undefined ||
      molecule.atoms[carbon]!.element !== 'C' ||
      molecule.atoms[carbon]!.aromatic ||
      molecule.neighbours[sulphur]!.length > 1
    )
      return false;
    return molecule.neighbours[carbon]!.every(
      (other) =>
        other === sulphur ||
        (molecule.atoms[other]!.element === 'C' &&
          !molecule.atoms[other]!.aromatic &&
          orderBetween(molecule, carbon, other) === 1),
    );
  }).map((carbon) => [carbon, neighboursOf(molecule, carbon, 'S', 2)[0]!]);
}

/** C=S=O and C=S(=O)=O. */
function findSulphines(molecule: Molecule): number[][] {
  return atomsWhere(molecule, (atom) => {
    const doubleOxygen = neighboursOf(molecule, atom, 'O', 2).length;
    return (
      molecule.atoms[atom]!.element === 'S' &&
      neighboursOf(molecule, atom, 'C', 2).length === 1 &&
      doubleOxygen > 0 &&
      molecule.neighbours[atom]!.length === 1 + doubleOxygen
    );
  }).map((atom) => [atom, ...molecule.neighbours[atom]!]);
}

/** C+ or C- that nothing beside it shares. */
function findBareCarbonCharges(molecule: Molecule): number[][] {
  return atomsWhere(molecule, (atom) => {
    const { element, charge, aromatic } = molecule.atoms[atom]!;
    if (element !== 'C' || charge === 0 || aromatic) return false;
    const around = molecule.neighbours[atom]!;
    // Carbon monoxide and isocyanides: the partner of the triple bond carries the other charge.
    if (around.some((other) => molecule.atoms[other]!.charge === -charge)) return false;
    return charge < 0
      ? !around.some((other) => isPulling(molecule, other))
      : !around.some((other) => sharesLonePair(molecule, other));
  }).map((atom) => [atom]);
}

function sharesLonePair(molecule: Molecule, atom: number): boolean {
  const { element, charge } = molecule.atoms[atom]!;
  return (element === 'N' || element === 'O' || element === 'S') && charge === 0 && isSaturated(molecule, atom);
}

/** A molecule with a charge left over is an ion: it never comes alone. */
function findIons(molecule: Molecule): number[][] {
  const net = molecule.atoms.reduce((sum, atom) => sum + atom.charge, 0);
  return net === 0 ? [] : [atomsWhere(molecule, (atom) => molecule.atoms[atom]!.charge !== 0)];
}

/** H on halogen cations and the like are caught as strange charges; two halogens on one oxygen-free chain are fine. */
function findHalogenPairs(molecule: Molecule): number[][] {
  return molecule.bonds.flatMap(({ atoms: [a, b] }) => {
    const [first, second] = [molecule.atoms[a]!.element, molecule.atoms[b]!.element];
    return isHalogen(first) && isHalogen(second) && first !== second ? [[a, b]] : [];
  });
}

/** Alerts of this family. */
export const sulphurAndChargeAlerts: readonly Alert[] = [
  {
    rule: 'overfull-sulphur',
    severity: 'warning',
    source: `${sources.greenwood}, ch. 15 (sulphuranes)`,
    find: findOverfullSulphur,
  },
  {
    rule: 'sulphenic-acid',
    severity: 'warning',
    source: 'Hogg 1990, in Patai: The Chemistry of Sulphenic Acids',
    find: findSulphenicAcids,
  },
  {
    rule: 'thiocarbonyl',
    severity: 'warning',
    source: `${sources.march}, 16-10 (thioaldehydes and thioketones)`,
    find: findThiocarbonyls,
  },
  {
    rule: 'sulphine',
    severity: 'warning',
    source: 'Zwanenburg 1989, Phosphorus Sulfur 43:1 (sulphines and sulphenes)',
    find: findSulphines,
  },
  {
    rule: 'bare-carbon-charge',
    severity: 'warning',
    source: `${sources.clayden}, ch. 15 and 41`,
    find: findBareCarbonCharges,
  },
  {
    rule: 'halogen-pair',
    severity: 'warning',
    source: `${sources.greenwood}, ch. 17 (interhalogens)`,
    find: findHalogenPairs,
  },
  { rule: 'ion', severity: 'note', source: `${sources.clayden}, ch. 8`, find: findIons },
];
