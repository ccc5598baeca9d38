// A molecule as a drawing: which letters stand where and which lines join them, in bond lengths, for the
// school formula (every C and H) and for the skeletal formula (carbons are corners). No colours, no DOM.
import type { Molecule } from '@offshoot/chemistry';
import { placeHydrogens, type Point } from './place-hydrogens.ts';

export type FormulaStyle = 'school' | 'skeletal';

export interface Letter extends Point {
  /** Index of the atom; null for a drawn hydrogen. */
  readonly atom: number | null;
  readonly element: string;
  /** Hydrogens written behind the letter (skeletal formula only). */
  readonly hydrogens: number;
  /** Write the hydrogens before the element (H2N-), because its bonds leave to the right. */
  readonly hydrogensFirst: boolean;
  readonly charge: number;
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
  /** Index of the bond; null for a bond to a drawn hydrogen. */
  readonly bond: number | null;
}

export interface FormulaDrawing {
  readonly letters: readonly Letter[];
  readonly lines: readonly Line[];
  /** Position of every heavy atom, also of those without a letter. */
  readonly atoms: readonly Point[];
  /** Left, top, width, height, margin included. */
  readonly box: readonly [number, number, number, number];
}

/** Clear space around a letter's centre, where no bond line runs. */
const letterRadius = 0.25;
const hydrogenRadius = 0.2;
/** Half the distance between the two lines of a double bond. */
const halfDoubleGap = 0.075;
const innerLineShortening = 0.14;
const margin = 0.45;
/** Neighbours on average this far to the right push the hydrogens to the left of the letter. */
const bondsToTheRight = 0.4;

/**
 * Lays out a formula.
 * @param molecule heavy atoms with coordinates and a count of hydrogens
 * @param style 'school' writes every C and H, 'skeletal' only other atoms and their hydrogens
 */
export function arrangeFormula(molecule: Molecule, style: FormulaStyle): FormulaDrawing {
  const atoms = toUnitBonds(molecule);
  const written = molecule.atoms.map(
    (atom, i) =>
      style === 'school' || atom.element !== 'C' || atom.charge !== 0 || molecule.neighbours[i]!.length === 0,
  );
  const hydrogens = style === 'school' ? placeHydrogens(molecule, atoms) : [];
  const letters: Letter[] = molecule.atoms.flatMap((atom, i) =>
    written[i]
      ? [
          {
            ...atoms[i]!,
            atom: i,
            element: atom.element,
            charge: atom.charge,
            hydrogens: style === 'school' ? 0 : atom.hydrogens,
            hydrogensFirst: middle(molecule.neighbours[i]!.map((n) => atoms[n]!)).x > atoms[i]!.x + bondsToTheRight,
          },
        ]
      : [],
  );
  for (const hydrogen of hydrogens) {
    letters.push({
      x: hydrogen.x,
      y: hydrogen.y,
      atom: null,
      element: 'H',
      hydrogens: 0,
      hydrogensFirst: false,
      charge: 0,
    });
  }
  const lines = [
    ...molecule.bonds.flatMap((_, i) => bondLines(molecule, atoms, written, i, style)),
    ...hydrogens.map((h): Line => ({ ...trim(atoms[h.parent]!, h, letterRadius, hydrogenRadius), bond: null })),
  ];
  return { letters, lines, atoms, box: boxAround([...atoms, ...hydrogens]) };
}

/** Coordinates scaled so that the middle bond length is 1. */
function toUnitBonds(molecule: Molecule): Point[] {
  const lengths = molecule.bonds
    .map(({ atoms: [a, b] }) => {
      const from = molecule.atoms[a]!;
      const to = molecule.atoms[b]!;
      return Math.hypot(from.x - to.x, from.y - to.y);
    })
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const unit = lengths[Math.floor(lengths.length / 2)] ?? 1;
  return molecule.atoms.map((atom) => ({ x: atom.x / unit, y: atom.y / unit }));
}

function bondLines(
  molecule: Molecule,
  points: readonly Point[],
  written: readonly boolean[],
  index: number,
  style: FormulaStyle,
): Line[] {
  const bond = molecule.bonds[index]!;
  const [a, b] = bond.atoms;
  const core = trim(points[a]!, points[b]!, written[a] ? letterRadius : 0, written[b] ? letterRadius : 0);
  const line = (offset: number, shorten = 0): Line => ({ ...shift(core, offset, shorten), bond: index });
  if (bond.order === 3) return [line(-2 * halfDoubleGap), line(0), line(2 * halfDoubleGap)];
  if (bond.order === 1) return [line(0)];
  const ring = molecule.rings.find((r) => r.includes(a) && r.includes(b));
  if (style === 'school' || ring === undefined) return [line(-halfDoubleGap), line(halfDoubleGap)];
  const centre = middle(ring.map((i) => points[i]!));
  const side = Math.sign(
    (core.to.x - core.from.x) * (centre.y - core.from.y) - (core.to.y - core.from.y) * (centre.x - core.from.x),
  );
  return [line(0), line(side * 2.2 * halfDoubleGap, innerLineShortening)];
}

function trim(from: Point, to: Point, gapFrom: number, gapTo: number): { from: Point; to: Point } {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const ux = (to.x - from.x) / length;
  const uy = (to.y - from.y) / length;
  return {
    from: { x: from.x + ux * gapFrom, y: from.y + uy * gapFrom },
    to: { x: to.x - ux * gapTo, y: to.y - uy * gapTo },
  };
}

function shift(line: { from: Point; to: Point }, offset: number, shorten: number): { from: Point; to: Point } {
  const length = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y) || 1;
  const nx = (-(line.to.y - line.from.y) / length) * offset;
  const ny = ((line.to.x - line.from.x) / length) * offset;
  const shorter = trim(line.from, line.to, shorten, shorten);
  return {
    from: { x: shorter.from.x + nx, y: shorter.from.y + ny },
    to: { x: shorter.to.x + nx, y: shorter.to.y + ny },
  };
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((total, p) => ({ x: total.x + p.x, y: total.y + p.y }), { x: 0, y: 0 });
  const count = Math.max(1, points.length);
  return { x: sum.x / count, y: sum.y / count };
}

function boxAround(points: readonly Point[]): [number, number, number, number] {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return [left - margin, top - margin, Math.max(...xs) - left + 2 * margin, Math.max(...ys) - top + 2 * margin];
}
