// Rings and cages that bend bonds too far: triple bonds and allenes in small rings, double bonds at bridgeheads, three-rings sharing sides.
import { areNextInRing, isRingBond, orderBetween } from '../../description/groups.ts';
import type { Molecule } from '../../molecule/molecule.ts';
import { atomsWhere, sources, type Alert } from './alert.ts';

/** Cycloheptyne can't be kept; cyclooctyne can. */
const LARGEST_RING_ALKYNE = 7;
/** 1,2-cyclooctadiene doubles up at once, 1,2-cyclononadiene can be bottled. */
const LARGEST_RING_ALLENE = 8;
/** Fawcett's S: atoms of a bicycle without its two bridgeheads; a bridgehead double bond needs 8 to be kept without care. */
const LARGEST_ANTI_BREDT = 7;

function findRingAlkynes(molecule: Molecule): number[][] {
  return molecule.bonds.flatMap(({ atoms: [a, b], order }) => {
    const tight = molecule.rings.some((ring) => ring.length <= LARGEST_RING_ALKYNE && areNextInRing(ring, a, b));
    return order === 3 && tight ? [[a, b]] : [];
  });
}

function findRingAllenes(molecule: Molecule): number[][] {
  return middlesOfCumulenes(molecule).filter(([end, middle, other]) => {
    return molecule.rings.some(
      (ring) =>
        ring.length <= LARGEST_RING_ALLENE &&
        areNextInRing(ring, end!, middle!) &&
        areNextInRing(ring, middle!, other!),
    );
  });
}

/** [end, middle, end] for each carbon or nitrogen with two double bonds. */
function middlesOfCumulenes(molecule: Molecule): number[][] {
  return atomsWhere(
    molecule,
    (atom) => molecule.atoms[atom]!.element !== 'S' && doublePartners(molecule, atom).length === 2,
  ).map((middle) => {
    const [a, b] = doublePartners(molecule, middle);
    return [a!, middle, b!];
  });
}

function doublePartners(molecule: Molecule, atom: number): number[] {
  return molecule.neighbours[atom]!.filter((other) => orderBetween(molecule, atom, other) === 2);
}

/** Ketenes C=C=O, ketenimines and thioketenes, and rows of three or more double bonds. */
function findCumulenes(molecule: Molecule): number[][] {
  return middlesOfCumulenes(molecule).filter(([a, middle, b]) => {
    if (molecule.atoms[middle!]!.element !== 'C') return false;
    const ends = [a!, b!].map((atom) => molecule.atoms[atom]!.element);
    const ketene = ends.includes('C') && ends.some((element) => element !== 'C');
    const longer = [a!, b!].some(
      (atom) => molecule.atoms[atom]!.element === 'C' && doublePartners(molecule, atom).length === 2,
    );
    return ketene || longer;
  });
}

interface Bicycle {
  readonly atoms: ReadonlySet<number>;
  readonly heads: readonly [number, number];
  readonly aromatic: boolean;
}

/** Pairs of small rings that share three atoms or more: bridged bicycles, with their two bridgeheads. */
function findBicycles(molecule: Molecule): Bicycle[] {
  const { rings } = molecule;
  return rings.flatMap((first, i) =>
    rings.slice(i + 1).flatMap((second) => {
      const shared = first.filter((atom) => second.includes(atom));
      if (shared.length < 3) return [];
      const heads = shared.filter(
        (atom) =>
          shared.filter((other) => areNextInRing(first, atom, other) && areNextInRing(second, atom, other)).length ===
          1,
      );
      if (heads.length !== 2) return [];
      const flat = (ring: readonly number[]): boolean => ring.every((atom) => molecule.atoms[atom]!.aromatic);
      return [
        { atoms: new Set([...first, ...second]), heads: [heads[0]!, heads[1]!], aromatic: flat(first) || flat(second) },
      ];
    }),
  );
}

function findAntiBredt(molecule: Molecule): number[][] {
  const found = new Map<string, number[]>();
  for (const { atoms, heads, aromatic } of findBicycles(molecule)) {
    if (!aromatic && atoms.size - heads.length > LARGEST_ANTI_BREDT) continue;
    for (const head of heads) {
      const partner = molecule.neighbours[head]!.find(
        (other) => atoms.has(other) && orderBetween(molecule, head, other) === 2,
      );
      if (partner === undefined) continue;
      // An aromatic ring's double bonds can be drawn either way: then the first side of the ring is named.
      const side = molecule.neighbours[head]!.find((other) => isAromaticSide(molecule, head, other)) ?? partner;
      const named = isAromaticSide(molecule, head, partner) ? side : partner;
      found.set([head, named].sort((a, b) => a - b).join(), [head, named]);
    }
  }
  return [...found.values()];
}

/** Double or aromatic bonds in a ring of three; cyclopropenones are steadied by their C=O, diazirines can be kept. */
function findThreeRingDoubles(molecule: Molecule): number[][] {
  return molecule.rings
    .filter((ring) => {
      if (ring.length !== 3) return false;
      const double = ring.some(
        (atom, i) =>
          orderBetween(molecule, atom, ring[(i + 1) % 3]!) === 2 || isAromaticSide(molecule, atom, ring[(i + 1) % 3]!),
      );
      const steadied = ring.some((atom) =>
        molecule.neighbours[atom]!.some(
          (other) =>
            // Not the double bond of a fused aromatic ring, which can be drawn on either side.
            !ring.includes(other) &&
            orderBetween(molecule, atom, other) === 2 &&
            !isAromaticSide(molecule, atom, other),
        ),
      );
      const diazirine = ring.filter((atom) => molecule.atoms[atom]!.element === 'N').length === 2;
      return double && !steadied && !diazirine && ring.every((atom) => molecule.atoms[atom]!.charge === 0);
    })
    .map((ring) => [...ring]);
}

function isAromaticSide(molecule: Molecule, a: number, b: number): boolean {
  return molecule.bonds.some(({ atoms, aromatic }) => aromatic && atoms.includes(a) && atoms.includes(b));
}

/** C=O on a saturated ring of three: takes up water or opens at once. */
function findThreeRingCarbonyls(molecule: Molecule): number[][] {
  return molecule.rings.flatMap((ring) => {
    const single = (atom: number, next: number): boolean =>
      orderBetween(molecule, atom, next) === 1 && !isAromaticSide(molecule, atom, next);
    if (ring.length !== 3 || !ring.every((atom, i) => single(atom, ring[(i + 1) % 3]!))) return [];
    const carbonyl = ring.some((atom) =>
      doublePartners(molecule, atom).some((other) => molecule.atoms[other]!.element !== 'C'),
    );
    return carbonyl ? [[...ring]] : [];
  });
}

/**
 * Four ring atoms, each with a double bond in its rings, and not all of them aromatic: antiaromatic, whichever way the
 * bonds of a fused ring are drawn. Biphenylene's four-ring is all aromatic atoms and stays.
 */
function findCyclobutadienes(molecule: Molecule): number[][] {
  return molecule.rings
    .filter((ring) => {
      if (ring.length !== 4 || ring.every((atom) => molecule.atoms[atom]!.aromatic)) return false;
      return ring.every((atom) => doublePartners(molecule, atom).some((other) => isRingBond(molecule, atom, other)));
    })
    .map((ring) => [...ring]);
}

/** Two rings of three that share a side, or an atom in two four-rings and a three-ring (prismane). */
function findStrainedCages(molecule: Molecule): number[][] {
  const threes = molecule.rings.filter((ring) => ring.length === 3);
  const shared = threes.flatMap((first, i) =>
    threes
      .slice(i + 1)
      .flatMap((second) =>
        first.filter((atom) => second.includes(atom)).length === 2 ? [[...new Set([...first, ...second])]] : [],
      ),
  );
  const prism = atomsWhere(molecule, (atom) => {
    const sizes = molecule.rings.filter((ring) => ring.includes(atom)).map((ring) => ring.length);
    return sizes.filter((size) => size === 4).length >= 2 && sizes.includes(3);
  });
  return prism.length > 0 ? [...shared, prism] : shared;
}

/** Alerts of this family. */
export const strainAlerts: readonly Alert[] = [
  {
    rule: 'ring-alkyne',
    severity: 'warning',
    source: 'Krebs, Wilke 1983, Top. Curr. Chem. 109:189',
    find: findRingAlkynes,
  },
  { rule: 'ring-allene', severity: 'warning', source: 'Johnson 1989, Chem. Rev. 89:1111', find: findRingAllenes },
  {
    rule: 'cumulene',
    severity: 'warning',
    source: `${sources.march}, 15-64 (ketenes); Tidwell: Ketenes, 2nd ed. (2006)`,
    find: findCumulenes,
  },
  {
    rule: 'anti-bredt',
    severity: 'warning',
    source: 'Fawcett 1950, Chem. Rev. 47:219; Warner 1989, Chem. Rev. 89:1067',
    find: findAntiBredt,
  },
  {
    rule: 'three-ring-double',
    severity: 'warning',
    source: `${sources.wiberg}; Baird 2003, Chem. Rev. 103:1271`,
    find: findThreeRingDoubles,
  },
  {
    rule: 'three-ring-carbonyl',
    severity: 'warning',
    source: 'Turro 1969, Acc. Chem. Res. 2:25 (cyclopropanones)',
    find: findThreeRingCarbonyls,
  },
  {
    rule: 'cyclobutadiene',
    severity: 'warning',
    source: 'Bally 2006, Angew. Chem. Int. Ed. 45:6616',
    find: findCyclobutadienes,
  },
  { rule: 'strained-cage', severity: 'warning', source: sources.wiberg, find: findStrainedCages },
];
