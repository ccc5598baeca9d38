// One key for all tautomers of a molecule that differ in where the hydrogens on N, O and S sit: the skeleton without
// bond orders, the hydrogens of each carbon, and how many hydrogens the other atoms share. Enols and ketones keep
// different keys on purpose (their carbons hold different hydrogens): one of them tips over, and the verdict says so.
import { elements } from '../molecule/element.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { rankAtoms } from '../molecule/rank-atoms.ts';

/** A text that is the same for tautomers of one molecule, and for one molecule in any writing. */
export function tautomerKey(molecule: Molecule): string {
  const colours = molecule.atoms.map(({ element, charge, hydrogens }, atom) => {
    const held = element === 'C' ? hydrogens + 1 : 0;
    return (
      ((elements[element].atomicNumber * 16 + charge + 8) * 16 + held) * 16 +
      Math.min(15, molecule.neighbours[atom]!.length)
    );
  });
  const kinds = molecule.neighbours.map((nearby) => nearby.map(() => 1));
  const ranks = rankAtoms({ colours, neighbours: molecule.neighbours, kinds });
  const byRank = new Array<number>(ranks.length).fill(0);
  ranks.forEach((rank, atom) => (byRank[rank] = colours[atom]!));
  const edges = molecule.bonds.map(({ atoms: [a, b] }) => {
    return Math.min(ranks[a]!, ranks[b]!) * ranks.length + Math.max(ranks[a]!, ranks[b]!);
  });
  return `${mobileHydrogens(molecule)};${byRank.join()};${edges.sort((a, b) => a - b).join()}`;
}

function mobileHydrogens(molecule: Molecule): number {
  return molecule.atoms.reduce((sum, { element, hydrogens }) => sum + (element === 'C' ? 0 : hydrogens), 0);
}
