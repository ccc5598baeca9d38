// Reads one bracket atom of a SMILES, such as [nH], [N+], [C@@H] or [13CH4:2].
import { symbols } from './periodic-table.ts';

/** Where reading stopped (counted from 0) and why. */
export interface Stop {
  readonly at: number;
  readonly code: 'unreadable' | 'isotope' | 'wildcard' | 'element-outside' | 'metal';
  readonly data: Readonly<Record<string, string | number>>;
}

/** What stands between the brackets; `end` is the position after the closing one. */
export interface BracketAtom {
  readonly symbol: string;
  /** Mass number, null for the natural mixture. */
  readonly isotope: number | null;
  readonly aromatic: boolean;
  readonly charge: number;
  readonly hydrogens: number;
  readonly end: number;
}

// mass, symbol (upper or lower case first), chirality, hydrogens, charge, atom map
const pattern =
  /^\[(\d{1,3})?([A-Z][a-z]?|[a-z][a-z]?|\*)(@@?(?:TH|AL|SP|TB|OH)?\d{0,2})?(?:(H)(\d{0,2}))?(\+\+?\+?|--?-?|[+-]\d{1,2})?(?::\d{1,4})?\]/;

/** Reads the bracket that opens at `at`. */
export function parseBracket(text: string, at: number): BracketAtom | Stop {
  const unreadable: Stop = { at, code: 'unreadable', data: { reason: 'bracket' } };
  const match = pattern.exec(text.slice(at)) ?? shortSymbol(text.slice(at));
  if (match === null) return unreadable;
  const [whole, mass, letters, , hydrogen, count, sign] = match;
  if (letters === undefined) return unreadable;
  if (letters === '*') return { at, code: 'wildcard', data: {} };
  const symbol = letters.charAt(0).toUpperCase() + letters.slice(1);
  const isotope = isotopeOf(symbol, mass);
  if (!symbols.has(symbol) && isotope === null) return unreadable;
  return {
    symbol: symbol === 'D' || symbol === 'T' ? 'H' : symbol,
    isotope,
    aromatic: letters.charAt(0) !== symbol.charAt(0),
    charge: chargeOf(sign),
    hydrogens: hydrogen === undefined ? 0 : count === '' || count === undefined ? 1 : Number(count),
    end: at + whole.length,
  };
}

/** [Hn] style clashes such as [cH] never arise, but "[Sc" can be read as S followed by c: nothing known is spelt so. */
function shortSymbol(text: string): RegExpExecArray | null {
  return /^\[(\d{1,3})?([A-Z])()(?:(H)(\d{0,2}))?([+-]\d{0,2})?\]/.exec(text);
}

function isotopeOf(symbol: string, mass: string | undefined): number | null {
  if (symbol === 'D') return 2;
  if (symbol === 'T') return 3;
  return mass === undefined ? null : Number(mass);
}

function chargeOf(sign: string | undefined): number {
  if (sign === undefined || sign === '') return 0;
  const size = /\d/.test(sign) ? Number(sign.slice(1)) : sign.length;
  return sign.startsWith('-') ? -size : size;
}
