// One small ring in words' data: size, what is in it besides carbon, and its name where it has one.
import { bondBetween } from '../description/groups.ts';
import type { Element } from '../molecule/element.ts';
import type { Molecule } from '../molecule/molecule.ts';
import type { ElementCount, RingName, RingPhrase } from './structure.ts';

/** Aromatic rings in small letters, rings of single bonds in capitals, each from its first atom round. */
const writtenRings: Readonly<Record<RingName, string>> = {
  benzene: 'cccccc', pyridine: 'cccccn', pyrimidine: 'cccncn', pyrazine: 'ccnccn', pyridazine: 'ccccnn', pyrrole: 'ccccn', imidazole: 'ccncn', pyrazole: 'cccnn',
  furan: 'cccco', thiophene: 'ccccs', thiazole: 'ccncs', oxazole: 'ccnco', isoxazole: 'cccno', pyrrolidine: 'CCCCN', piperidine: 'CCCCCN', piperazine: 'CCNCCN',
  morpholine: 'CCNCCO', tetrahydrofuran: 'CCCCO', imidazolidine: 'CCNCN', cyclopropane: 'CCC', cyclobutane: 'CCCC', cyclopentane: 'CCCCC', cyclohexane: 'CCCCCC',
}; // prettier-ignore

const names = new Map(
  Object.entries(writtenRings).map(([name, letters]) => [turnToFirst(Array.from(letters)), name as RingName] as const),
);

/** The spelling that comes first among all starts and both directions. */
function turnToFirst(letters: readonly string[]): string {
  let first: string | null = null;
  for (const walk of [letters, [...letters].reverse()]) {
    for (let start = 0; start < walk.length; start++) {
      const text = [...walk.slice(start), ...walk.slice(0, start)].join();
      if (first === null || text < first) first = text;
    }
  }
  return first ?? '';
}

/** What is said of one ring. */
export function nameRing(molecule: Molecule, ring: readonly number[]): RingPhrase {
  const sides = ring.map((atom, i) => molecule.bonds[bondBetween(molecule, atom, ring[(i + 1) % ring.length]!)!]!);
  const aromatic = sides.every((bond) => bond.aromatic);
  const plain = sides.every((bond) => bond.order === 1 && !bond.aromatic);
  const letters = ring.map((atom) => {
    const { element } = molecule.atoms[atom]!;
    return aromatic ? element.toLowerCase() : element;
  });
  return {
    size: ring.length,
    aromatic,
    others: countOthers(ring.map((atom) => molecule.atoms[atom]!.element)),
    doubles: aromatic ? 0 : sides.filter((bond) => bond.order === 2).length,
    name: aromatic || plain ? (names.get(turnToFirst(letters)) ?? null) : null,
  };
}

function countOthers(found: readonly Element[]): ElementCount[] {
  const counts = new Map<Element, number>();
  for (const element of found) if (element !== 'C') counts.set(element, (counts.get(element) ?? 0) + 1);
  return [...counts]
    .map(([element, count]) => ({ element, count }))
    .sort((a, b) => b.count - a.count || (a.element < b.element ? -1 : 1));
}
