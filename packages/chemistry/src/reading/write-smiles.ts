// Writes a numbered molecule as SMILES: flat, aromatic rings in lower case, brackets only where they are needed.
import { impliedHydrogens, type Element } from '../molecule/element.ts';

/** What the writer needs of an atom and its bonds. */
export interface WritableGraph {
  readonly atoms: readonly {
    readonly element: Element;
    readonly charge: number;
    readonly aromatic: boolean;
    readonly hydrogens: number;
  }[];
  readonly bonds: readonly {
    readonly from: number;
    readonly to: number;
    readonly order: 1 | 2 | 3;
    readonly aromatic: boolean;
  }[];
  /** Atom -> its bonds. */
  readonly bondsAt: readonly (readonly number[])[];
}

/** A SMILES and the atoms in the order in which it names them. */
export interface Writing {
  readonly smiles: string;
  readonly order: readonly number[];
}

interface Pen {
  readonly graph: WritableGraph;
  readonly ranks: ArrayLike<number>;
  /** Atom -> its bonds, by the rank of the atom they lead to. */
  readonly onward: readonly (readonly number[])[];
  readonly order: number[];
  readonly seen: boolean[];
  /** Ring bonds that are written as a pair of digits, in the order in which their first end is met. */
  readonly closures: Map<number, number>;
  readonly closing: Set<number>;
  readonly digits: boolean[];
}

/** Writes each piece from its atom of lowest rank, small ranks first at each fork; pieces are joined by dots. */
export function writeSmiles(graph: WritableGraph, ranks: ArrayLike<number>): Writing {
  const onward = graph.bondsAt.map((bonds, atom) =>
    bonds.length < 2
      ? bonds
      : [...bonds].sort((a, b) => ranks[otherIn(graph, a, atom)]! - ranks[otherIn(graph, b, atom)]!),
  );
  const pen: Pen = { graph, ranks, onward, order: [], seen: [], closures: new Map(), closing: new Set(), digits: [] };
  const byRank = graph.atoms.map((_, atom) => atom).sort((a, b) => ranks[a]! - ranks[b]!);
  findClosures(pen, byRank);
  const pieces: string[] = [];
  for (const atom of byRank) if (!pen.seen[atom]) pieces.push(writeBranch(pen, atom, -1));
  return { smiles: pieces.join('.'), order: pen.order };
}

/** Walks the molecule once as the writing will, to learn which bonds close rings. */
function findClosures(pen: Pen, byRank: readonly number[]): void {
  const entered: boolean[] = [];
  const visit = (atom: number, by: number): void => {
    entered[atom] = true;
    for (const bond of forks(pen, atom, by)) {
      if (pen.closing.has(bond)) continue;
      if (entered[otherAtom(pen, bond, atom)]) pen.closing.add(bond);
      else visit(otherAtom(pen, bond, atom), bond);
    }
  };
  for (const atom of byRank) if (!entered[atom]) visit(atom, -1);
}

function writeBranch(pen: Pen, atom: number, by: number): string {
  pen.seen[atom] = true;
  pen.order.push(atom);
  let text = writeAtom(pen.graph, atom) + writeClosures(pen, atom, by);
  const onward = forks(pen, atom, by).filter((bond) => !pen.closing.has(bond));
  onward.forEach((bond, i) => {
    const branch = bondSymbol(pen.graph, bond) + writeBranch(pen, otherAtom(pen, bond, atom), bond);
    text += i === onward.length - 1 ? branch : `(${branch})`;
  });
  return text;
}

function writeClosures(pen: Pen, atom: number, by: number): string {
  let text = '';
  const closing = forks(pen, atom, by).filter((bond) => pen.closing.has(bond));
  for (const bond of closing.filter((one) => pen.closures.has(one))) {
    const digit = pen.closures.get(bond)!;
    pen.digits[digit] = false;
    text += digitText(digit);
  }
  for (const bond of closing.filter((one) => !pen.closures.has(one))) {
    let digit = 1;
    while (pen.digits[digit]) digit++;
    pen.digits[digit] = true;
    pen.closures.set(bond, digit);
    text += bondSymbol(pen.graph, bond) + digitText(digit);
  }
  return text;
}

function digitText(digit: number): string {
  if (digit < 10) return digit.toString();
  return digit < 100 ? `%${digit}` : `%(${digit})`;
}

/** Bonds onward from an atom, by the rank of the atom they lead to. */
function forks({ onward }: Pen, atom: number, by: number): number[] {
  return onward[atom]!.filter((bond) => bond !== by);
}

function otherAtom({ graph }: Pen, bond: number, atom: number): number {
  return otherIn(graph, bond, atom);
}

function otherIn(graph: WritableGraph, bond: number, atom: number): number {
  const { from, to } = graph.bonds[bond]!;
  return from === atom ? to : from;
}

function bondSymbol({ atoms, bonds }: WritableGraph, bondIndex: number): string {
  const bond = bonds[bondIndex]!;
  if (bond.aromatic) return '';
  if (bond.order === 1) return atoms[bond.from]!.aromatic && atoms[bond.to]!.aromatic ? '-' : '';
  return bond.order === 2 ? '=' : '#';
}

function writeAtom(graph: WritableGraph, index: number): string {
  const { element, charge, aromatic, hydrogens } = graph.atoms[index]!;
  const symbol = aromatic ? element.toLowerCase() : element;
  if (element !== 'H' && charge === 0 && hydrogens === hydrogensWhenUnsaid(graph, index)) return symbol;
  const held = hydrogens === 0 ? '' : hydrogens === 1 ? 'H' : `H${hydrogens}`;
  const size = Math.abs(charge);
  const sign = charge === 0 ? '' : (charge > 0 ? '+' : '-') + (size > 1 ? size.toString() : '');
  return `[${symbol}${held}${sign}]`;
}

/** Hydrogens that a reader gives to this atom when it stands without brackets. */
function hydrogensWhenUnsaid({ atoms, bonds, bondsAt }: WritableGraph, index: number): number {
  const { element, aromatic } = atoms[index]!;
  let sum = 0;
  for (const bond of bondsAt[index]!) sum += bonds[bond]!.aromatic ? 1 : bonds[bond]!.order;
  return aromatic ? aromaticHydrogens(element, sum) : impliedHydrogens(element, 0, sum);
}

/**
 * Hydrogens of an aromatic atom without brackets: one place is kept free for the double bond of its ring.
 * @param bondOrders sum of its bonds, each aromatic one counted once
 */
export function aromaticHydrogens(element: Element, bondOrders: number): number {
  const full = impliedHydrogens(element, 0, bondOrders);
  return element === 'C' ? Math.max(0, full - 1) : 0;
}
