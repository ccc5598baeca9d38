// Pieces of sentences about atoms: elements, hands and bonds in words. Each is an ICU choice that goes into a sentence.

type WordList = Readonly<Record<string, string>>;

const german: WordList = {
  H: 'Wasserstoff',
  C: 'Kohlenstoff',
  N: 'Stickstoff',
  O: 'Sauerstoff',
  S: 'Schwefel',
  F: 'Fluor',
  Cl: 'Chlor',
  Br: 'Brom',
};
const english: WordList = {
  H: 'hydrogen',
  C: 'carbon',
  N: 'nitrogen',
  O: 'oxygen',
  S: 'sulphur',
  F: 'fluorine',
  Cl: 'chlorine',
  Br: 'bromine',
};
const neuter = ['F', 'Cl', 'Br'];

function choice(key: string, words: WordList, other: string): string {
  const cases = Object.entries(words).map(([symbol, word]) => `${symbol} {${word}}`);
  return `{${key}, select, ${cases.join(' ')} other {${other}}}`;
}

function each(words: WordList, change: (word: string, symbol: string) => string): WordList {
  return Object.fromEntries(Object.entries(words).map(([symbol, word]) => [symbol, change(word, symbol)]));
}

function count(key: string, one: string, many: string, numbers: readonly string[]): string {
  const cases = numbers.map((word, i) => `=${i} {${word} ${i === 1 ? one : many}}`);
  return `{${key}, plural, ${cases.join(' ')} other {# ${many}}}`;
}

const germanNumbers = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht'];
const englishNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** German pieces; `key` names the value of the message. */
export const de = {
  /** "Kohlenstoff" */
  element: (key = 'element') => choice(key, german, 'ein Atom'),
  /** "Dieser Kohlenstoff" */
  thisElement: (key = 'element') =>
    choice(
      key,
      each(german, (word, symbol) => `${neuter.includes(symbol) ? 'Dieses' : 'Dieser'} ${word}`),
      'Dieses Atom',
    ),
  /** "den Kohlenstoff" */
  theElementAccusative: (key = 'element') =>
    choice(
      key,
      each(german, (word, symbol) => `${neuter.includes(symbol) ? 'das' : 'den'} ${word}`),
      'das Atom',
    ),
  /** "vier Hände" */
  hands: (key = 'hands') => count(key, 'Hand', 'Hände', germanNumbers),
  /** "fünf Bindungen" */
  bonds: (key = 'held') => count(key, 'Bindung', 'Bindungen', germanNumbers),
} as const;

/** English pieces; `key` names the value of the message. */
export const en = {
  /** "carbon" */
  element: (key = 'element') => choice(key, english, 'an atom'),
  /** "Carbon" */
  elementFirst: (key = 'element') =>
    choice(
      key,
      each(english, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
      'An atom',
    ),
  /** "This carbon" */
  thisElement: (key = 'element') =>
    choice(
      key,
      each(english, (word) => `This ${word}`),
      'This atom',
    ),
  /** "four hands" */
  hands: (key = 'hands') => count(key, 'hand', 'hands', englishNumbers),
  /** "five bonds" */
  bonds: (key = 'held') => count(key, 'bond', 'bonds', englishNumbers),
} as const;
