// Spots on carbon: CH3 and longer chains that come off N or O, ring CH2 beside N, the carbon that joins the head, bare
// CH of a flat ring, alcohols. In reality a P450 puts an O into the C-H bond and the rest follows; here only what comes out is drawn.
import type { SoftSpot, SpotFinder } from './spot.ts';
import { accessTo, halogenShield, hasHalogenOnRing, isPlainCarbon, richnessOf } from './surroundings.ts';
import { bondBetween, inRing, sharedRingSize, type Structure } from '../structure/structure.ts';

const methylOnOxygen = 0.7;
const farFromNitrogen = 0.25;
/** A ring that carries a halogen is poorer in electrons and harder to oxidise. */
const halogenatedRing = 0.3;

function heteroNeighbours(
  { molecule: { neighbours, atoms } }: Structure,
  atom: number,
  elements: readonly string[],
): number[] {
  return neighbours[atom]!.filter((next) => elements.includes(atoms[next]!.element) && atoms[next]!.charge === 0);
}

/** N-CH3 and O-CH3: the methyl comes off. */
export const findMethyls: SpotFinder = (structure) => {
  const { atoms, neighbours } = structure.molecule;
  return atoms.flatMap(({ element, hydrogens }, carbon): SoftSpot[] => {
    if (element !== 'C' || hydrogens !== 3 || neighbours[carbon]!.length !== 1) return [];
    const [hetero] = heteroNeighbours(structure, carbon, ['N', 'O']);
    if (hetero === undefined) return [];
    const ease = atoms[hetero]!.element === 'O' ? methylOnOxygen : richnessOf(structure, hetero);
    return [{ kind: 'methyl', atoms: [carbon, hetero], ease, attack: (surgery) => surgery.cut(carbon, hetero) }];
  });
};

/** N-CH2-R outside rings, R no head: the chain comes off. */
export const findAlkyls: SpotFinder = (structure) => {
  const { atoms, neighbours } = structure.molecule;
  return atoms.flatMap(({ hydrogens }, carbon): SoftSpot[] => {
    if (
      !isPlainCarbon(structure, carbon) ||
      hydrogens === 0 ||
      neighbours[carbon]!.length < 2 ||
      inRing(structure, carbon)
    )
      return [];
    if (isBesideFlatRing(structure, carbon)) return [];
    return heteroNeighbours(structure, carbon, ['N']).map((nitrogen) => ({
      kind: 'alkyl',
      atoms: [carbon, nitrogen],
      ease: richnessOf(structure, nitrogen) * accessTo(structure, carbon) * halogenShield(structure, carbon),
      attack: (surgery) => surgery.cut(carbon, nitrogen),
    }));
  });
};

/** Ring CH2 beside ring N: becomes C=O beside an amine, C-OH beside a nitrogen whose pair is pulled away. */
export const findRingCarbons: SpotFinder = (structure) => {
  const { atoms } = structure.molecule;
  return atoms.flatMap(({ hydrogens }, carbon): SoftSpot[] => {
    if (!isPlainCarbon(structure, carbon) || hydrogens !== 2 || !inRing(structure, carbon)) return [];
    const nitrogen = heteroNeighbours(structure, carbon, ['N']).find(
      (next) => sharedRingSize(structure, next, carbon) > 0,
    );
    if (nitrogen === undefined || heteroNeighbours(structure, carbon, ['N', 'O']).length > 1) return [];
    const richness = richnessOf(structure, nitrogen);
    const order = richness === 1 ? 2 : 1;
    const ease = richness * accessTo(structure, carbon);
    return [
      {
        kind: 'ringCarbon',
        atoms: [carbon, nitrogen],
        ease,
        attack: (surgery) => void surgery.graft('O', carbon, order),
      },
    ];
  });
};

/** The carbon between a flat ring and N, O or S: oxidised until the bond to the heteroatom breaks. */
export const findLinkCarbons: SpotFinder = (structure) => {
  const { atoms } = structure.molecule;
  return atoms.flatMap(({ hydrogens }, carbon): SoftSpot[] => {
    if (!isPlainCarbon(structure, carbon) || hydrogens === 0 || !isBesideFlatRing(structure, carbon)) return [];
    return heteroNeighbours(structure, carbon, ['N', 'O', 'S']).map((hetero) => ({
      kind: 'linkCarbon',
      atoms: [carbon, hetero],
      ease: accessTo(structure, carbon) * (atoms[hetero]!.element === 'N' ? richnessOf(structure, hetero) : 1),
      attack: (surgery) => {
        surgery.cut(carbon, hetero);
        surgery.graft('O', carbon, 2);
      },
    }));
  });
};

function isBesideFlatRing({ molecule: { neighbours, atoms } }: Structure, carbon: number): boolean {
  return neighbours[carbon]!.some((next) => atoms[next]!.aromatic);
}

/** A bare CH of a flat ring: gets an OH. Easiest beside the ring's nitrogen, harder on rings that carry halogens. */
export const findArylCarbons: SpotFinder = (structure) => {
  const { atoms, neighbours } = structure.molecule;
  return atoms.flatMap(({ element, aromatic, hydrogens }, carbon): SoftSpot[] => {
    if (element !== 'C' || !aromatic || hydrogens !== 1) return [];
    const besideNitrogen = neighbours[carbon]!.some((next) => atoms[next]!.element === 'N');
    const shield = hasHalogenOnRing(structure, carbon) ? halogenatedRing : 1;
    const ease = (besideNitrogen ? 1 : farFromNitrogen) * shield;
    return [{ kind: 'arylCarbon', atoms: [carbon], ease, attack: (surgery) => void surgery.graft('O', carbon, 1) }];
  });
};

/** CH-OH becomes C=O, CH2-OH an aldehyde, an aldehyde an acid. */
export const findAlcohols: SpotFinder = (structure) => {
  const { atoms, neighbours } = structure.molecule;
  return atoms.flatMap(({ element, hydrogens, aromatic }, oxygen): SoftSpot[] => {
    const carbon = neighbours[oxygen]![0];
    if (element !== 'O' || aromatic || carbon === undefined || neighbours[oxygen]!.length !== 1) return [];
    const { element: next, hydrogens: held, aromatic: flat } = atoms[carbon]!;
    if (next !== 'C' || held === 0 || flat) return [];
    const isAldehyde = bondBetween(structure, oxygen, carbon)?.order === 2;
    if (!isAldehyde && hydrogens === 0) return [];
    const attack: SoftSpot['attack'] = isAldehyde
      ? (surgery) => void surgery.graft('O', carbon, 1)
      : (surgery) => surgery.setOrder(oxygen, carbon, 2);
    return [{ kind: 'alcohol', atoms: [carbon, oxygen], ease: accessTo(structure, carbon), attack }];
  });
};
