// The only door to the chemistry toolkit (OpenChemLib): what it is asked for, it is asked for here.
// Its traps are written down in docs/decisions/0004-chemistry-toolkit.md.
import { Molecule as ToolkitMolecule, MoleculeProperties } from 'openchemlib';
import { elements } from './molecule/element.ts';
import type { Molecule } from './molecule/molecule.ts';

/** The toolkit's own molecule: atoms in our order, bonds in our order, no hydrogens but those of bracket atoms implied. */
export function toToolkit(molecule: Molecule): ToolkitMolecule {
  const made = new ToolkitMolecule(molecule.atoms.length, molecule.bonds.length);
  for (const { element, charge, x, y } of molecule.atoms) {
    const atom = made.addAtom(elements[element].atomicNumber);
    if (charge !== 0) made.setAtomCharge(atom, charge);
    made.setAtomX(atom, x);
    made.setAtomY(atom, y);
  }
  for (const { atoms, order } of molecule.bonds) {
    const bond = made.addBond(atoms[0], atoms[1]);
    made.setBondType(bond, bondTypes[order]);
  }
  return made;
}

const bondTypes = {
  1: ToolkitMolecule.cBondTypeSingle,
  2: ToolkitMolecule.cBondTypeDouble,
  3: ToolkitMolecule.cBondTypeTriple,
} as const;

/** Octanol-water log P by the toolkit's atom increments (within about 0.75 of experiment for ligands; SCIENCE notes). */
export function toolkitLogP(molecule: Molecule): number {
  return new MoleculeProperties(toToolkit(molecule)).logP;
}

/**
 * A layout invented by the toolkit: x and y per atom, in any unit, y down. Its templates of cages are left out where no
 * two rings share an atom: none can fit there, and reading them takes a second of the first molecule's time.
 */
export function toolkitLayout(molecule: Molecule): [number, number][] {
  const made = toToolkit(molecule);
  made.inventCoordinates({ skipDefaultTemplates: !sharesRingAtoms(molecule) });
  return molecule.atoms.map((_, atom) => [made.getAtomX(atom), made.getAtomY(atom)]);
}

function sharesRingAtoms({ rings }: Molecule): boolean {
  return new Set(rings.flat()).size < rings.flat().length;
}

/** A molfile as the toolkit read it, in plain data. */
export interface MolfileGraph {
  readonly atoms: readonly {
    readonly symbol: string;
    /** Mass number, 0 for the natural mixture. */
    readonly mass: number;
    readonly charge: number;
    readonly radical: boolean;
    /** Number of bonds that the file insists on, hydrogens included; -1 where it leaves it open. */
    readonly valence: number;
    readonly place: readonly [number, number];
  }[];
  readonly bonds: readonly {
    readonly from: number;
    readonly to: number;
    readonly order: number;
    readonly delocalised: boolean;
  }[];
}

/** Reads a molfile (V2000 or V3000); null when the toolkit can't. It throws on some texts, which counts as "can't". */
export function parseMolfile(text: string): MolfileGraph | null {
  try {
    const made = ToolkitMolecule.fromMolfile(text);
    return { atoms: listAtoms(made), bonds: listBonds(made) };
  } catch {
    return null;
  }
}

function listAtoms(made: ToolkitMolecule): MolfileGraph['atoms'] {
  return Array.from({ length: made.getAllAtoms() }, (_, atom) => ({
    symbol: made.getAtomLabel(atom),
    mass: made.getAtomMass(atom),
    charge: made.getAtomCharge(atom),
    radical: made.getAtomRadical(atom) !== 0,
    valence: made.getAtomAbnormalValence(atom),
    place: [made.getAtomX(atom), made.getAtomY(atom)] as const,
  }));
}

function listBonds(made: ToolkitMolecule): MolfileGraph['bonds'] {
  return Array.from({ length: made.getAllBonds() }, (_, bond) => ({
    from: made.getBondAtom(0, bond),
    to: made.getBondAtom(1, bond),
    order: made.getBondOrder(bond),
    delocalised: made.getBondType(bond) === ToolkitMolecule.cBondTypeDelocalized,
  }));
}
