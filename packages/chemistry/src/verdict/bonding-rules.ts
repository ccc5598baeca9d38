// The rules of bonding: the school's table of hands, charges, open hands, rings that should alternate, one piece.
// Every finding here is an error: such a thing can't be, not even for a moment.
import { ordinaryValences } from '../molecule/element.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { findStuckAtoms } from '../molecule/stuck-atoms.ts';
import type { Finding } from './finding.ts';

/** The rules of bonding by their codes. */
export const bondingRules = [
  'too-many-bonds',
  'open-hand',
  'strange-charge',
  'no-alternation',
  'several-pieces',
] as const;

/** Checks every rule of bonding; an empty list means that the drawing is sound. */
export function checkBonding(molecule: Molecule): Finding[] {
  const stuck = findStuckAtoms(molecule);
  const findings: Finding[] = [];
  molecule.atoms.forEach((_, atom) => {
    const finding = checkHands(molecule, atom, stuck.has(atom));
    if (finding !== null) findings.push(finding);
  });
  findings.push(...checkAlternation(molecule, stuck), ...checkPieces(molecule));
  return findings;
}

/** Bonds an atom holds: orders of its bonds and its hydrogens. */
export function heldBonds(molecule: Molecule, atom: number): number {
  let sum = molecule.atoms[atom]!.hydrogens;
  for (const bond of molecule.bondsOf[atom]!) sum += molecule.bonds[bond]!.order;
  return sum;
}

/** Rules too-many-bonds, open-hand and strange-charge; a stuck ring atom may lack the one bond that its ring could not give. */
function checkHands(molecule: Molecule, atom: number, stuck: boolean): Finding | null {
  const { element, charge } = molecule.atoms[atom]!;
  const held = heldBonds(molecule, atom);
  const ordinary = ordinaryValences(element, charge);
  const most = ordinary[ordinary.length - 1];
  const rule = { atoms: [atom], bonds: [] as number[], severity: 'error' as const };
  if (most === undefined) return { ...rule, rule: 'strange-charge', data: { element, charge, held } };
  if (held > most) {
    return {
      ...rule,
      rule: 'too-many-bonds',
      bonds: [...molecule.bondsOf[atom]!],
      data: { element, charge, held, hands: most },
    };
  }
  if (ordinary.includes(held) || (stuck && ordinary.includes(held + 1))) return null;
  const hands = ordinary.find((valence) => valence > held)!;
  return { ...rule, rule: 'open-hand', data: { element, charge, held, hands, open: hands - held } };
}

/** Rule no-alternation: one finding for each ring system that can't be drawn with alternating bonds. */
function checkAlternation(molecule: Molecule, stuck: ReadonlySet<number>): Finding[] {
  const left = new Set(stuck);
  const findings: Finding[] = [];
  for (const start of stuck) {
    if (!left.delete(start)) continue;
    const system = [start];
    for (const atom of system) {
      molecule.neighbours[atom]!.forEach((next, i) => {
        if (molecule.bonds[molecule.bondsOf[atom]![i]!]!.aromatic && left.delete(next)) system.push(next);
      });
    }
    const atoms = system.sort((a, b) => a - b);
    const bonds = molecule.bonds.flatMap((bond, i) =>
      bond.aromatic && bond.atoms.every((atom) => atoms.includes(atom)) ? [i] : [],
    );
    findings.push({ rule: 'no-alternation', severity: 'error', atoms, bonds, data: { atoms: atoms.length } });
  }
  return findings;
}

/** Rule several-pieces: all atoms outside the largest piece; `salt` is 1 when the pieces carry charges. */
function checkPieces(molecule: Molecule): Finding[] {
  const pieces = findPieces(molecule);
  const [largest, ...others] = pieces;
  if (largest === undefined || others.length === 0) return [];
  const charged = pieces.some((piece) => piece.reduce((sum, atom) => sum + molecule.atoms[atom]!.charge, 0) !== 0);
  const data = { pieces: pieces.length, salt: charged ? 1 : 0 };
  return [{ rule: 'several-pieces', severity: 'error', atoms: others.flat().sort((a, b) => a - b), bonds: [], data }];
}

/** The pieces of a drawing, largest first, then by their first atom; each with its atoms in order. */
export function findPieces(molecule: Molecule): number[][] {
  const seen = new Set<number>();
  const pieces: number[][] = [];
  molecule.atoms.forEach((_, start) => {
    if (seen.has(start)) return;
    seen.add(start);
    const piece = [start];
    for (const atom of piece) {
      for (const next of molecule.neighbours[atom]!) {
        if (!seen.has(next)) {
          seen.add(next);
          piece.push(next);
        }
      }
    }
    pieces.push(piece.sort((a, b) => a - b));
  });
  return pieces.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
