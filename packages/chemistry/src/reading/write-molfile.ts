// Writes a molecule as a molfile (CTfile V2000, BIOVIA 2011) for other chemistry programs, with the places of its atoms.
import { ordinaryValences } from '../molecule/element.ts';
import type { Molecule } from '../molecule/molecule.ts';

/** Length of a drawn bond in the file, in its usual unit (ångström): that of a C-C bond. */
const BOND_LENGTH_ANGSTROM = 1.5;
/** A line of charges holds at most eight. */
const CHARGES_PER_LINE = 8;
const END_OF_LINE = '\n';

/**
 * A molfile; y runs upwards in it.
 * @param name first line of the file; line breaks in it become spaces
 */
export function writeMolfile(molecule: Molecule, name = ''): string {
  const { atoms, bonds } = molecule;
  const lines = [
    name.replace(/\s+/g, ' ').slice(0, 80),
    '  Offshoot',
    '',
    `${count(atoms.length)}${count(bonds.length)}  0  0  0  0  0  0  0  0999 V2000`,
    ...atoms.map((_, atom) => atomLine(molecule, atom)),
    ...bonds.map(({ atoms: [from, to], order }) => `${count(from + 1)}${count(to + 1)}${count(order)}  0`),
    ...chargeLines(molecule),
    'M  END',
  ];
  return lines.join(END_OF_LINE) + END_OF_LINE;
}

function count(value: number): string {
  return value.toString().padStart(3);
}

function atomLine(molecule: Molecule, atom: number): string {
  const { element, x, y } = molecule.atoms[atom]!;
  const place = [x, -y, 0].map((value) => (value * BOND_LENGTH_ANGSTROM + 0).toFixed(4).padStart(10)).join('');
  return `${place} ${element.padEnd(3)} 0  0  0  0  0${count(valenceField(molecule, atom))}  0  0  0  0  0  0`;
}

/** The number of bonds is only said where a reader would guess another one: 0 means "guess", 15 means "none". */
function valenceField(molecule: Molecule, atom: number): number {
  const { element, charge, hydrogens } = molecule.atoms[atom]!;
  const orders = molecule.bondsOf[atom]!.reduce((sum, bond) => sum + molecule.bonds[bond]!.order, 0);
  const guessed = ordinaryValences(element, charge).find((valence) => valence >= orders) ?? orders;
  const held = orders + hydrogens;
  if (held === guessed) return 0;
  return held === 0 ? 15 : Math.min(14, held);
}

function chargeLines(molecule: Molecule): string[] {
  const charged = molecule.atoms.flatMap(({ charge }, atom) =>
    charge === 0 ? [] : [` ${count(atom + 1)} ${count(charge)}`],
  );
  const lines: string[] = [];
  for (let i = 0; i < charged.length; i += CHARGES_PER_LINE) {
    const group = charged.slice(i, i + CHARGES_PER_LINE);
    lines.push(`M  CHG${count(group.length)}${group.join('')}`);
  }
  return lines;
}
