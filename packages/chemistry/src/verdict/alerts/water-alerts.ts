// Groups that lose water, ammonia or acid by themselves, or that water splits at once: several hands to O, N or halogen on one carbon.
import { isPulling, isWithdrawn } from '../../description/base-groups.ts';
import {
  bondBetween,
  isHalogen,
  isRingBond,
  isSaturated,
  neighboursOf,
  orderBetween,
} from '../../description/groups.ts';
import type { Molecule } from '../../molecule/molecule.ts';
import { atomsWhere, sources, type Alert } from './alert.ts';

function hydroxylsAt(molecule: Molecule, carbon: number): number[] {
  return neighboursOf(molecule, carbon, 'O', 1).filter((oxygen) => molecule.atoms[oxygen]!.hydrogens === 1);
}

/** Strong pull beside the carbon (chloral, fluoroketones, triketones) keeps the water in. */
function holdsWater(molecule: Molecule, carbon: number): boolean {
  const beside = neighboursOf(molecule, carbon, 'C');
  const halogenRich = beside.some(
    (other) => molecule.neighbours[other]!.filter((atom) => isHalogen(molecule.atoms[atom]!.element)).length >= 2,
  );
  return halogenRich || beside.filter((other) => isPulling(molecule, other)).length >= 2;
}

function saturatedCarbons(molecule: Molecule, ask: (carbon: number) => boolean): number[] {
  return atomsWhere(molecule, (atom) => {
    const { element, charge } = molecule.atoms[atom]!;
    return element === 'C' && charge === 0 && isSaturated(molecule, atom) && ask(atom);
  });
}

/** Amine nitrogens on a carbon: neither amide-like nor part of an amidine, an aromatic ring or a charged group. */
function aminesAt(molecule: Molecule, carbon: number): number[] {
  return neighboursOf(molecule, carbon, 'N', 1).filter((nitrogen) => {
    const { charge, aromatic } = molecule.atoms[nitrogen]!;
    const conjugated = molecule.neighbours[nitrogen]!.some((other) => sharesWithNitrogen(molecule, other));
    return (
      charge === 0 && !aromatic && isSaturated(molecule, nitrogen) && !isWithdrawn(molecule, nitrogen) && !conjugated
    );
  });
}

/** Whether an atom has a double bond to nitrogen, in one of the drawings where an aromatic ring has several (2-aminopyridine). */
function sharesWithNitrogen(molecule: Molecule, atom: number): boolean {
  return neighboursOf(molecule, atom, 'N').some((nitrogen) => {
    const { aromatic, order } = molecule.bonds[bondBetween(molecule, atom, nitrogen)!]!;
    return aromatic ? !isPyrroleLike(molecule, nitrogen) : order === 2;
  });
}

/** A nitrogen with three bonds gives its pair to the ring and has no double bond in any drawing. */
function isPyrroleLike(molecule: Molecule, nitrogen: number): boolean {
  const { hydrogens, charge } = molecule.atoms[nitrogen]!;
  return charge === 0 && molecule.neighbours[nitrogen]!.length + hydrogens === 3;
}

function findGemDiols(molecule: Molecule): number[][] {
  return saturatedCarbons(
    molecule,
    (carbon) => hydroxylsAt(molecule, carbon).length >= 2 && !holdsWater(molecule, carbon),
  ).map((carbon) => [carbon, ...hydroxylsAt(molecule, carbon)]);
}

function findGemAminols(molecule: Molecule): number[][] {
  return saturatedCarbons(molecule, (carbon) => {
    return (
      hydroxylsAt(molecule, carbon).length === 1 &&
      aminesAt(molecule, carbon).length > 0 &&
      !holdsWater(molecule, carbon)
    );
  }).map((carbon) => [carbon, ...hydroxylsAt(molecule, carbon), ...aminesAt(molecule, carbon)]);
}

/** Two N-H on one chain carbon lose ammonia; aminals in rings and without N-H can be kept dry. */
function findGemDiamines(molecule: Molecule): number[][] {
  const bareAmines = (carbon: number): number[] =>
    aminesAt(molecule, carbon).filter(
      (nitrogen) => molecule.atoms[nitrogen]!.hydrogens > 0 && !isRingBond(molecule, carbon, nitrogen),
    );
  return saturatedCarbons(molecule, (carbon) => bareAmines(carbon).length >= 2).map((carbon) => [
    carbon,
    ...bareAmines(carbon),
  ]);
}

/** Open-chain hemiacetals and their sulphur kin fall back to carbonyl and alcohol; in rings (sugars) they stay. */
function findOpenHemiacetals(molecule: Molecule): number[][] {
  const ethers = (carbon: number): number[] =>
    [...neighboursOf(molecule, carbon, 'O', 1), ...neighboursOf(molecule, carbon, 'S', 1)].filter(
      (other) =>
        molecule.atoms[other]!.hydrogens === 0 &&
        molecule.atoms[other]!.charge === 0 &&
        !isRingBond(molecule, carbon, other),
    );
  return saturatedCarbons(molecule, (carbon) => {
    return hydroxylsAt(molecule, carbon).length === 1 && ethers(carbon).length > 0 && !holdsWater(molecule, carbon);
  }).map((carbon) => [carbon, ...hydroxylsAt(molecule, carbon), ...ethers(carbon)]);
}

/** Cl or Br beside an amine, OH, OR or SH on one carbon leaves at once; F only beside OH or N-H. */
function findGemHalides(molecule: Molecule): number[][] {
  return saturatedCarbons(molecule, (carbon) => gemHalidePartners(molecule, carbon).length > 0).map((carbon) => [
    carbon,
    ...gemHalidePartners(molecule, carbon),
  ]);
}

function gemHalidePartners(molecule: Molecule, carbon: number): number[] {
  const halogens = molecule.neighbours[carbon]!.filter((other) => isHalogen(molecule.atoms[other]!.element));
  const leaving = halogens.filter((other) => molecule.atoms[other]!.element !== 'F');
  const loose = [...hydroxylsAt(molecule, carbon), ...aminesAt(molecule, carbon)];
  const withHydrogen = loose.filter((other) => molecule.atoms[other]!.hydrogens > 0);
  const ethers = neighboursOf(molecule, carbon, 'O', 1).filter(
    (oxygen) => !molecule.neighbours[oxygen]!.some((other) => isPulling(molecule, other, oxygen)),
  );
  const partners = leaving.length > 0 ? [...new Set([...loose, ...(leaving.length < 2 ? ethers : [])])] : withHydrogen;
  return halogens.length > 0 && partners.length > 0 ? [...halogens, ...partners] : [];
}

/** Cl, Br or F on C=O, C=S, C=N (outside rings), or Cl or Br on S=O. */
function findAcylHalides(molecule: Molecule): number[][] {
  return molecule.bonds.flatMap(({ atoms: [a, b] }) => {
    const [holder, halogen] = isHalogen(molecule.atoms[a]!.element) ? [b, a] : [a, b];
    const { element, aromatic } = molecule.atoms[holder]!;
    if (!isHalogen(molecule.atoms[halogen]!.element) || aromatic) return [];
    const double = molecule.neighbours[holder]!.some((other) => {
      return ['O', 'S', 'N'].includes(molecule.atoms[other]!.element) && orderBetween(molecule, holder, other) === 2;
    });
    const isAcyl = element === 'C' && double;
    const isSulphonyl = element === 'S' && double && molecule.atoms[halogen]!.element !== 'F';
    return isAcyl || isSulphonyl ? [[holder, halogen]] : [];
  });
}

/** N-C(=O)OH and O-C(=O)OH lose carbon dioxide. */
function findCarbamicAcids(molecule: Molecule): number[][] {
  return atomsWhere(molecule, (carbon) => {
    if (molecule.atoms[carbon]!.element !== 'C' || neighboursOf(molecule, carbon, 'O', 2).length !== 1) return false;
    const others = molecule.neighbours[carbon]!.filter((atom) => orderBetween(molecule, carbon, atom) === 1);
    const acid = hydroxylsAt(molecule, carbon).length;
    return (
      acid > 0 && others.every((atom) => ['N', 'O'].includes(molecule.atoms[atom]!.element)) && others.length === 2
    );
  }).map((carbon) => [carbon, ...molecule.neighbours[carbon]!]);
}

/** C=N-H without a second nitrogen, oxygen or sulphur at the carbon: water slowly turns it into C=O. */
function findBareImines(molecule: Molecule): number[][] {
  return atomsWhere(molecule, (nitrogen) => {
    const { element, hydrogens, charge, aromatic } = molecule.atoms[nitrogen]!;
    if (element !== 'N' || hydrogens !== 1 || charge !== 0 || aromatic) return false;
    const carbon = neighboursOf(molecule, nitrogen, 'C', 2)[0];
    return (
      carbon !== undefined &&
      molecule.neighbours[carbon]!.every((other) => other === nitrogen || molecule.atoms[other]!.element === 'C')
    );
  }).map((nitrogen) => [nitrogen, ...molecule.neighbours[nitrogen]!]);
}

/** N=C=O: water turns it into an amine and carbon dioxide, but dry it can be kept. */
function findIsocyanates(molecule: Molecule): number[][] {
  return atomsWhere(molecule, (carbon) => {
    return (
      molecule.atoms[carbon]!.element === 'C' &&
      neighboursOf(molecule, carbon, 'O', 2).length === 1 &&
      neighboursOf(molecule, carbon, 'N', 2).length === 1
    );
  }).map((carbon) => [carbon, ...molecule.neighbours[carbon]!]);
}

/** Alerts of this family. */
export const waterAlerts: readonly Alert[] = [
  {
    rule: 'gem-diol',
    severity: 'warning',
    source: `Bell 1966, Adv. Phys. Org. Chem. 4:1; ${sources.clayden}, ch. 6`,
    find: findGemDiols,
  },
  { rule: 'gem-aminol', severity: 'warning', source: `${sources.clayden}, ch. 11 (hemiaminals)`, find: findGemAminols },
  { rule: 'gem-diamine', severity: 'warning', source: `${sources.march}, 16-13`, find: findGemDiamines },
  {
    rule: 'open-hemiacetal',
    severity: 'warning',
    source: `${sources.clayden}, ch. 11 (hemiacetals)`,
    find: findOpenHemiacetals,
  },
  {
    rule: 'gem-halide',
    severity: 'warning',
    source: `Böhme 1960, Chem. Ber. 93:1305 (alpha-haloamines); ${sources.clayden}, ch. 11`,
    find: findGemHalides,
  },
  {
    rule: 'acyl-halide',
    severity: 'warning',
    source: `${sources.clayden}, ch. 10 (acid chlorides and water)`,
    find: findAcylHalides,
  },
  {
    rule: 'carbamic-acid',
    severity: 'warning',
    source: `${sources.march}, 12-40 (decarboxylation); Dreyfuss 2013 (carbamic acids)`,
    find: findCarbamicAcids,
  },
  { rule: 'bare-imine', severity: 'note', source: `${sources.clayden}, ch. 11 (imines)`, find: findBareImines },
  { rule: 'isocyanate', severity: 'note', source: `${sources.march}, 16-8`, find: findIsocyanates },
];
