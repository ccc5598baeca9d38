// Reads SMILES letter by letter into a draft, or says at which letter it stops making sense.
// Stereo marks and atom maps are read and left out on purpose; isotopes and elements outside the palette are named.
import { fail, succeed, type Result } from '@offshoot/quantities';
import { isElement, type Element } from '../molecule/element.ts';
import { draftAtom, type Draft } from '../molecule/draft.ts';
import { parseBracket, type Stop } from './parse-bracket.ts';
import { metals } from './periodic-table.ts';

interface Reader {
  readonly text: string;
  at: number;
  readonly draft: Draft;
  /** Where each open branch began. */
  readonly branches: { atom: number; position: number }[];
  readonly openRings: Map<number, { atom: number; bond: BondMark | null; position: number }>;
  readonly bonded: Set<string>;
  previous: number | null;
  bond: BondMark | null;
}

type BondMark = 1 | 2 | 3 | 'aromatic';

const bondMarks: Readonly<Record<string, BondMark>> = { '-': 1, '/': 1, '\\': 1, '=': 2, '#': 3, ':': 'aromatic' };
const bareAromatic: Readonly<Record<string, Element>> = { c: 'C', n: 'N', o: 'O', s: 'S' };

/**
 * Reads a SMILES without spaces round it.
 * @returns a draft, or a problem: unreadable {position, found, reason}, element-outside and metal {symbol, position},
 *   isotope {symbol, mass, position}, wildcard {position}; positions count from 1
 */
export function parseSmiles(text: string): Result<Draft> {
  const reader: Reader = {
    text,
    at: 0,
    draft: { atoms: [], bonds: [] },
    branches: [],
    openRings: new Map(),
    bonded: new Set(),
    previous: null,
    bond: null,
  };
  while (reader.at < text.length) {
    const stop = readNext(reader);
    if (stop !== null) return tell(text, stop);
  }
  const stop = checkEnd(reader);
  return stop === null ? succeed(reader.draft) : tell(text, stop);
}

function tell(text: string, { at, code, data }: Stop): Result<Draft> {
  if (code !== 'unreadable') return fail(code, { ...data, position: at + 1 });
  return fail(code, { position: at + 1, found: text.charAt(at), ...data });
}

function stopAt(at: number, reason: string): Stop {
  return { at, code: 'unreadable', data: { reason } };
}

function readNext(reader: Reader): Stop | null {
  const letter = reader.text.charAt(reader.at);
  if (letter === '[') return readBracket(reader);
  if (letter === '(' || letter === ')') return readBranch(reader, letter);
  if (letter === '%' || (letter >= '0' && letter <= '9')) return readRingDigit(reader);
  if (letter === '.') return readDot(reader);
  if (letter === '*') return { at: reader.at, code: 'wildcard', data: {} };
  const mark = bondMarks[letter];
  if (mark !== undefined) return readBondMark(reader, mark);
  return readBareAtom(reader, letter);
}

function readBondMark(reader: Reader, mark: BondMark): Stop | null {
  if (reader.previous === null || reader.bond !== null) return stopAt(reader.at, 'bond');
  reader.bond = mark;
  reader.at++;
  return null;
}

function readDot(reader: Reader): Stop | null {
  if (reader.previous === null || reader.bond !== null) return stopAt(reader.at, 'dot');
  reader.previous = null;
  reader.at++;
  return null;
}

function readBranch(reader: Reader, letter: string): Stop | null {
  if (letter === '(') {
    if (reader.previous === null || reader.bond !== null) return stopAt(reader.at, 'branch');
    reader.branches.push({ atom: reader.previous, position: reader.at });
  } else {
    const branch = reader.branches.pop();
    const empty = reader.text.charAt(reader.at - 1) === '(';
    if (branch === undefined || reader.bond !== null || reader.previous === null || empty)
      return stopAt(reader.at, 'branch');
    reader.previous = branch.atom;
  }
  reader.at++;
  return null;
}

function readBareAtom(reader: Reader, letter: string): Stop | null {
  const two = reader.text.slice(reader.at, reader.at + 2);
  const symbol = two === 'Cl' || two === 'Br' ? two : letter;
  const aromatic = bareAromatic[symbol];
  if (aromatic !== undefined) return addAtom(reader, aromatic, true, 1);
  if (isElement(symbol) && symbol !== 'H') return addAtom(reader, symbol, false, symbol.length);
  if (['B', 'P', 'I', 'b', 'p'].includes(symbol)) {
    return { at: reader.at, code: 'element-outside', data: { symbol: symbol.toUpperCase() } };
  }
  return stopAt(reader.at, 'letter');
}

function addAtom(reader: Reader, element: Element, aromatic: boolean, length: number): Stop | null {
  const stop = joinAtom(reader, { ...draftAtom(element), aromatic });
  reader.at += length;
  return stop;
}

/** Adds an atom and its bond to the one before. */
function joinAtom(reader: Reader, atom: ReturnType<typeof draftAtom>): Stop | null {
  const index = reader.draft.atoms.push(atom) - 1;
  if (reader.previous !== null) addBond(reader, reader.previous, index, reader.bond);
  reader.previous = index;
  reader.bond = null;
  return null;
}

function addBond({ draft, bonded }: Reader, from: number, to: number, mark: BondMark | null): boolean {
  const key = `${Math.min(from, to)}-${Math.max(from, to)}`;
  if (from === to || bonded.has(key)) return false;
  bonded.add(key);
  const bothAromatic = draft.atoms[from]!.aromatic && draft.atoms[to]!.aromatic;
  const aromatic = bothAromatic && (mark === null || mark === 'aromatic');
  draft.bonds.push({ from, to, order: mark === null || mark === 'aromatic' ? 1 : mark, aromatic });
  return true;
}

function readBracket(reader: Reader): Stop | null {
  const bracket = parseBracket(reader.text, reader.at);
  if ('code' in bracket) return bracket;
  const { symbol, isotope, aromatic, charge, hydrogens, end } = bracket;
  if (isotope !== null) return { at: reader.at, code: 'isotope', data: { symbol, mass: isotope } };
  if (!isElement(symbol))
    return { at: reader.at, code: metals.has(symbol) ? 'metal' : 'element-outside', data: { symbol } };
  reader.at = end;
  return joinAtom(reader, { ...draftAtom(symbol), charge, hydrogens, aromatic });
}

function readRingDigit(reader: Reader): Stop | null {
  const start = reader.at;
  const match = /^(?:(\d)|%(\d\d)|%\((\d{1,5})\))/.exec(reader.text.slice(start, start + 9));
  if (match === null || reader.previous === null) return stopAt(start, 'ringDigit');
  const digit = Number(match[1] ?? match[2] ?? match[3]);
  const open = reader.openRings.get(digit);
  if (open === undefined) {
    reader.openRings.set(digit, { atom: reader.previous, bond: reader.bond, position: start });
  } else {
    reader.openRings.delete(digit);
    const clash = open.bond !== null && reader.bond !== null && open.bond !== reader.bond;
    if (clash || !addBond(reader, open.atom, reader.previous, reader.bond ?? open.bond))
      return stopAt(start, 'ringDigit');
  }
  reader.bond = null;
  reader.at += match[0].length;
  return null;
}

function checkEnd(reader: Reader): Stop | null {
  const last = reader.text.length - 1;
  if (reader.bond !== null || reader.previous === null) return stopAt(last, 'end');
  const branch = reader.branches[0];
  if (branch !== undefined) return stopAt(branch.position, 'branchOpen');
  const [ring] = reader.openRings.values();
  return ring === undefined ? null : stopAt(ring.position, 'ringOpen');
}
