// Spots on other atoms: nitro and cyano tips, thioethers, esters and amides, N-CH2-O bridges, and halogens on rings that
// lack electrons.
import type { SoftSpot, SpotFinder } from './spot.ts';
import { accessTo, feelsNitro, isHalogen, isPlainCarbon } from './surroundings.ts';
import { pullingGroupsOf } from '../structure/pulling-groups.ts';
import { doublePartners, type Structure } from '../structure/structure.ts';

/** Nitro and cyano groups on carbon are far harder to take than those on nitrogen. */
const onCarbon = 0.2;
const amideShare = 0.15;
const twoNitrogens = 0.3;
const nearNitro = 0.15;

/** The atom that carries a group whose inner atom is given. */
function carrierOf(
  { molecule: { neighbours } }: Structure,
  inner: number,
  outer: readonly number[],
): number | undefined {
  return neighbours[inner]!.find((next) => !outer.includes(next));
}

/** Nitro is reduced and lost: N-H stays behind on nitrogen, N-H2 on carbon. */
export const findNitros: SpotFinder = (structure) =>
  pullingGroupsOf(structure).flatMap(({ kind, inner, outer }): SoftSpot[] => {
    const carrier = carrierOf(structure, inner, outer);
    if (kind !== 'nitro' || carrier === undefined) return [];
    const onNitrogen = structure.molecule.atoms[carrier]!.element === 'N';
    return [
      {
        kind: 'nitro',
        atoms: [inner, ...outer],
        ease: onNitrogen ? 1 : onCarbon,
        attack: (surgery) => {
          surgery.cut(inner, carrier);
          if (!onNitrogen) surgery.graft('N', carrier, 1);
        },
      },
    ];
  });

/** N-C#N takes up water and becomes N-C(=O)-NH2. The nearby sulphur or carbon arms decide how easily. */
export const findCyanos: SpotFinder = (structure) =>
  pullingGroupsOf(structure).flatMap(({ kind, inner, outer: [end] }): SoftSpot[] => {
    const carrier = end === undefined ? undefined : carrierOf(structure, inner, [end]);
    if (kind !== 'cyano' || carrier === undefined || end === undefined) return [];
    const attack: SoftSpot['attack'] = (surgery) => {
      surgery.setOrder(inner, end, 1);
      surgery.graft('O', inner, 2);
    };
    return [
      {
        kind: 'cyano',
        atoms: [inner, end],
        ease: structure.molecule.atoms[carrier]!.element === 'N' ? 1 : onCarbon,
        attack,
      },
    ];
  });

/** C-S-C outside flat rings, and S=O: sulphur takes up an oxygen. */
export const findThioethers: SpotFinder = (structure) => {
  const { atoms, neighbours } = structure.molecule;
  return atoms.flatMap(({ element, aromatic, hydrogens }, sulphur): SoftSpot[] => {
    const oxygens = doublePartners(structure, sulphur, 'O').length;
    if (element !== 'S' || aromatic || hydrogens > 0 || oxygens > 1 || neighbours[sulphur]!.length !== 2 + oxygens)
      return [];
    if (doublePartners(structure, sulphur, 'C').length > 0 || doublePartners(structure, sulphur, 'N').length > 0)
      return [];
    return [
      {
        kind: 'thioether',
        atoms: [sulphur],
        ease: oxygens === 0 ? 1 : onCarbon,
        attack: (surgery) => surgery.graftOntoPair('O', sulphur),
      },
    ];
  });
};

/** C(=O)-O and C(=O)-N are cut by water. */
export const findEstersAndAmides: SpotFinder = (structure) =>
  pullingGroupsOf(structure).flatMap(({ kind, inner }): SoftSpot[] => {
    if (kind !== 'ester' && kind !== 'amide') return [];
    const { atoms, neighbours } = structure.molecule;
    const wanted = kind === 'ester' ? 'O' : 'N';
    const bridge = neighbours[inner]!.find((next) => atoms[next]!.element === wanted && neighbours[next]!.length > 1);
    if (bridge === undefined) return [];
    const attack: SoftSpot['attack'] = (surgery) => {
      surgery.cut(inner, bridge);
      surgery.graft('O', inner, 1);
    };
    return [
      { kind, atoms: [inner, bridge], ease: accessTo(structure, inner) * (kind === 'ester' ? 1 : amideShare), attack },
    ];
  });

/** A CH2 between N and O (or N and N, harder): falls out as formaldehyde, together with an O that it shares with a second one. */
export const findAminals: SpotFinder = (structure) => {
  const { atoms, neighbours } = structure.molecule;
  return atoms.flatMap(({ hydrogens }, carbon): SoftSpot[] => {
    const around = neighbours[carbon]!;
    if (!isPlainCarbon(structure, carbon) || hydrogens !== 2 || around.length !== 2) return [];
    const nitrogen = around.find((next) => atoms[next]!.element === 'N');
    const other = around.find(
      (next) => next !== nitrogen && (atoms[next]!.element === 'O' || atoms[next]!.element === 'N'),
    );
    if (nitrogen === undefined || other === undefined) return [];
    const ease = atoms[other]!.element === 'O' ? 1 : twoNitrogens;
    return [
      {
        kind: 'aminal',
        atoms: [nitrogen, carbon, other],
        ease,
        attack: (surgery) => openAminal(structure, surgery, nitrogen, carbon, other),
      },
    ];
  });
};

function openAminal(
  structure: Structure,
  surgery: Parameters<SoftSpot['attack']>[0],
  nitrogen: number,
  carbon: number,
  other: number,
): void {
  const { atoms, neighbours } = structure.molecule;
  surgery.cut(nitrogen, carbon);
  surgery.cut(carbon, other);
  if (atoms[other]!.element !== 'O') return;
  for (const second of neighbours[other]!) {
    if (second === carbon || !isPlainCarbon(structure, second)) continue;
    const far = neighbours[second]!.find((next) => atoms[next]!.element === 'N');
    if (far !== undefined) surgery.cut(second, far); // HO-CH2-N falls apart by itself
  }
}

/** A halogen beside the nitrogen of a flat ring is swapped for O-H (in reality for glutathione's sulphur). */
export const findRingHalogens: SpotFinder = (structure) => {
  const { atoms, neighbours } = structure.molecule;
  return atoms.flatMap(({ element }, halogen): SoftSpot[] => {
    const carbon = neighbours[halogen]![0];
    if (!isHalogen(element) || carbon === undefined || !atoms[carbon]!.aromatic) return [];
    if (!neighbours[carbon]!.some((next) => atoms[next]!.aromatic && atoms[next]!.element === 'N')) return [];
    const attack: SoftSpot['attack'] = (surgery) => {
      surgery.cut(carbon, halogen);
      surgery.graft('O', carbon, 1);
    };
    return [{ kind: 'halogen', atoms: [halogen, carbon], ease: feelsNitro(structure, carbon) ? 1 : nearNitro, attack }];
  });
};
