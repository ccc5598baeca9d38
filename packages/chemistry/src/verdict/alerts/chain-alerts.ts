// Chains of atoms that would rather be apart: oxygen on oxygen, long rows of nitrogen, halogens on nitrogen or oxygen.
import { isPulling, isWithdrawn } from '../../description/base-groups.ts';
import { isHalogen, isNitroNitrogen, isSaturated, neighboursOf, orderBetween } from '../../description/groups.ts';
import type { Molecule } from '../../molecule/molecule.ts';
import { atomsWhere, sources, type Alert } from './alert.ts';

/** Rows of three: [end, middle, end] with ends in ascending order. */
function rowsOfThree(molecule: Molecule, fits: (atom: number) => boolean): number[][] {
  return atomsWhere(molecule, fits).flatMap((middle) => {
    const ends = molecule.neighbours[middle]!.filter(fits);
    return ends.flatMap((first, i) => ends.slice(i + 1).map((second) => [first, middle, second]));
  });
}

function pairs(molecule: Molecule, fits: (a: number, b: number) => boolean): number[][] {
  return molecule.bonds.flatMap(({ atoms: [a, b] }) => (fits(a, b) ? [[a, b]] : fits(b, a) ? [[b, a]] : []));
}

const isElementAt = (molecule: Molecule, atom: number, element: string): boolean =>
  molecule.atoms[atom]!.element === element;

function findOxygenChains(molecule: Molecule): number[][] {
  return rowsOfThree(molecule, (atom) => isElementAt(molecule, atom, 'O'));
}

function findPeroxides(molecule: Molecule): number[][] {
  if (findOxygenChains(molecule).length > 0) return [];
  return pairs(
    molecule,
    (a, b) => isElementAt(molecule, a, 'O') && isElementAt(molecule, b, 'O') && orderBetween(molecule, a, b) === 1,
  );
}

/** Three saturated nitrogens in a row, or four of any kind outside aromatic rings; nitro groups and azides are ends, not links. */
function findNitrogenChains(molecule: Molecule): number[][] {
  const isNitrogen = (atom: number): boolean => isElementAt(molecule, atom, 'N') && !isNitroNitrogen(molecule, atom);
  const saturated = rowsOfThree(molecule, (atom) => isNitrogen(atom) && isSaturated(molecule, atom));
  const fours = rowsOfThree(molecule, isNitrogen).flatMap((row) => {
    const further = [row[0]!, row[2]!].flatMap((end) =>
      molecule.neighbours[end]!.filter((atom) => isNitrogen(atom) && !row.includes(atom)),
    );
    const chain = [...row, ...further.slice(0, 1)];
    return further.length > 0 && chain.some((atom) => !molecule.atoms[atom]!.aromatic) ? [chain] : [];
  });
  return [...saturated, ...fours].slice(0, 1);
}

function findNitrogenRings(molecule: Molecule): number[][] {
  return molecule.rings
    .filter((ring) => ring.filter((atom) => isElementAt(molecule, atom, 'N')).length >= 5 && ring.length <= 6)
    .map((ring) => [...ring]);
}

/** N-Cl, N-Br, N-F; not NF3 and not halogens between two acyl or beside a sulphonyl group, which can be bottled. */
function findNitrogenHalogens(molecule: Molecule): number[][] {
  return pairs(molecule, (nitrogen, halogen) => {
    if (!isElementAt(molecule, nitrogen, 'N') || !isHalogen(molecule.atoms[halogen]!.element)) return false;
    const around = molecule.neighbours[nitrogen]!;
    if (around.every((other) => isElementAt(molecule, other, 'F')) && around.length === 3) return false;
    const pulling = around.filter((other) => isPulling(molecule, other, nitrogen));
    return pulling.length < 2 && !pulling.some((other) => isElementAt(molecule, other, 'S'));
  });
}

function findOxygenHalogens(molecule: Molecule): number[][] {
  return pairs(
    molecule,
    (oxygen, halogen) => isElementAt(molecule, oxygen, 'O') && isHalogen(molecule.atoms[halogen]!.element),
  );
}

/** S-Cl, S-Br and S-F on sulphur without =O: water takes the halogen off at once. SF5 and SF6 are inert. */
function findSulphurHalogens(molecule: Molecule): number[][] {
  return pairs(molecule, (sulphur, halogen) => {
    if (!isElementAt(molecule, sulphur, 'S') || !isHalogen(molecule.atoms[halogen]!.element)) return false;
    const fluorines = neighboursOf(molecule, sulphur, 'F').length;
    if (isElementAt(molecule, halogen, 'F') && (fluorines >= 5 || neighboursOf(molecule, sulphur, 'O', 2).length === 2))
      return false;
    return true;
  });
}

/** C=[N+]=[N-] without a pulling neighbour, and diazonium ions. */
function findDiazo(molecule: Molecule): number[][] {
  return pairs(molecule, (inner, outer) => {
    const ends =
      isElementAt(molecule, inner, 'N') && isElementAt(molecule, outer, 'N') && molecule.atoms[inner]!.charge === 1;
    if (!ends || molecule.neighbours[outer]!.length !== 1 || molecule.neighbours[inner]!.length !== 2) return false;
    const holder = molecule.neighbours[inner]!.find((other) => other !== outer)!;
    if (isElementAt(molecule, holder, 'N') || isElementAt(molecule, holder, 'O')) return false;
    return !molecule.neighbours[holder]!.some((other) => other !== inner && isPulling(molecule, other, holder));
  });
}

function findAzides(molecule: Molecule): number[][] {
  return atomsWhere(molecule, (atom) => {
    const { element, charge } = molecule.atoms[atom]!;
    return element === 'N' && charge === 1 && neighboursOf(molecule, atom, 'N').length === 2;
  }).map((middle) => [middle, ...neighboursOf(molecule, middle, 'N')]);
}

/** Rule of six by Bräse 2005 in the form (C + O) / N < 3: small azides explode. */
function findSmallAzides(molecule: Molecule): number[][] {
  const count = (element: string): number => molecule.atoms.filter((atom) => atom.element === element).length;
  return (count('C') + count('O')) / count('N') < 1 ? findAzides(molecule) : [];
}

/** H-N=N: loses nitrogen gas within seconds. */
function findBareDiazenes(molecule: Molecule): number[][] {
  return pairs(molecule, (a, b) => {
    return (
      isElementAt(molecule, a, 'N') &&
      isElementAt(molecule, b, 'N') &&
      orderBetween(molecule, a, b) === 2 &&
      !molecule.atoms[a]!.aromatic &&
      molecule.atoms[a]!.hydrogens > 0 &&
      molecule.atoms[a]!.charge === 0
    );
  });
}

/** C-nitroso with a hydrogen beside it turns into an oxime; H-N-N=O loses nitrogen. */
function findMobileNitroso(molecule: Molecule): number[][] {
  return pairs(molecule, (holder, nitroso) => {
    const isNitroso =
      isElementAt(molecule, nitroso, 'N') &&
      molecule.atoms[nitroso]!.charge === 0 &&
      neighboursOf(molecule, nitroso, 'O', 2).length === 1;
    if (!isNitroso || orderBetween(molecule, holder, nitroso) !== 1 || molecule.atoms[holder]!.hydrogens === 0)
      return false;
    return (isElementAt(molecule, holder, 'C') || isElementAt(molecule, holder, 'N')) && isSaturated(molecule, holder);
  });
}

/** Two OH on one nitrogen lose water. */
function findDihydroxyNitrogen(molecule: Molecule): number[][] {
  return atomsWhere(molecule, (atom) => {
    const hydroxyls = neighboursOf(molecule, atom, 'O').filter((oxygen) => molecule.atoms[oxygen]!.hydrogens > 0);
    return isElementAt(molecule, atom, 'N') && hydroxyls.length >= 2 && !isWithdrawn(molecule, atom);
  }).map((atom) => [atom, ...neighboursOf(molecule, atom, 'O')]);
}

/** Alerts of this family. */
export const chainAlerts: readonly Alert[] = [
  {
    rule: 'oxygen-chain',
    severity: 'warning',
    source: `${sources.greenwood}, ch. 14; Plesničar 2005, Acta Chim. Slov. 52:1 (polyoxides)`,
    find: findOxygenChains,
  },
  {
    rule: 'peroxide',
    severity: 'warning',
    source: `${sources.bretherick}, "Peroxides"; O-O bond about 145 kJ/mol`,
    find: findPeroxides,
  },
  {
    rule: 'nitrogen-chain',
    severity: 'warning',
    source: `${sources.greenwood}, ch. 11; Benson 1984, The High Nitrogen Compounds`,
    find: findNitrogenChains,
  },
  {
    rule: 'nitrogen-ring',
    severity: 'warning',
    source: 'Ugi 1964, Adv. Heterocycl. Chem. 3:373 (pentazoles); hexazine is unknown',
    find: findNitrogenRings,
  },
  {
    rule: 'nitrogen-halogen',
    severity: 'warning',
    source: `${sources.bretherick}, "N-Halogen compounds"`,
    find: findNitrogenHalogens,
  },
  {
    rule: 'oxygen-halogen',
    severity: 'warning',
    source: `${sources.bretherick}, "Hypohalites"`,
    find: findOxygenHalogens,
  },
  {
    rule: 'sulphur-halogen',
    severity: 'warning',
    source: `${sources.greenwood}, ch. 15 (hydrolysis of sulphur halides)`,
    find: findSulphurHalogens,
  },
  {
    rule: 'diazo',
    severity: 'warning',
    source: `${sources.bretherick}, "Diazo compounds", "Diazonium salts"`,
    find: findDiazo,
  },
  {
    rule: 'small-azide',
    severity: 'warning',
    source: 'Bräse 2005, Angew. Chem. Int. Ed. 44:5188',
    find: findSmallAzides,
  },
  { rule: 'azide', severity: 'note', source: 'Bräse 2005, Angew. Chem. Int. Ed. 44:5188', find: findAzides },
  {
    rule: 'bare-diazene',
    severity: 'warning',
    source: 'Kosower 1971, Acc. Chem. Res. 4:193 (monosubstituted diazenes)',
    find: findBareDiazenes,
  },
  {
    rule: 'mobile-nitroso',
    severity: 'warning',
    source: `${sources.march}, 12-8 (nitroso to oxime); Ridd 1961 (primary nitrosamines)`,
    find: findMobileNitroso,
  },
  {
    rule: 'dihydroxy-nitrogen',
    severity: 'warning',
    source: `${sources.clayden}, ch. 11`,
    find: findDihydroxyNitrogen,
  },
];
