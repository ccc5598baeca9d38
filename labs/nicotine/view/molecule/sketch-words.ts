// The sketcher's words in the pupil's language: what it says of an atom, of a bond, and of an edit and its verdict.
import type { AtomFacts, AtomName, BondFacts, SketchOffers, SketchWords } from '@offshoot/ui';
import { useMemo } from 'react';
import type { MoleculeStudy } from '../../model/index.ts';
import { stepOfEdit } from '../../model/family/offshoot.ts';
import { sayStep } from '../family/say-offshoot.ts';
import { useLabWords, type LabWords } from '../lab-words.ts';
import { reasonsOf } from './verdict-notice.tsx';

/** Everything that can be drawn with. A level may offer less. */
export const allOffers: SketchOffers = {
  elements: ['C', 'N', 'O', 'S', 'F', 'Cl', 'Br'],
  stamps: ['methyl', 'nitro', 'cyano', 'trifluoromethyl', 'nitroimine', 'cyanoimine', 'nitromethylene'],
  rings: [
    'benzene',
    'pyridine',
    'chloropyridine',
    'chlorothiazole',
    'cyclohexane',
    'cyclopentane',
    'tetrahydrofuran',
    'cyclopropane',
  ],
  heads: ['pyridine', 'chloropyridine', 'chlorothiazole', 'tetrahydrofuran'],
};

const keyRows = [
  'arrows',
  'shift-arrows',
  'order',
  'elements',
  'numbers',
  'delete',
  'group',
  'ring',
  'join',
  'menu',
  'undo',
  'escape',
] as const;
const orderSigns = { 1: '–', 2: '=', 3: '≡' } as const;

/** @param picture the drawing as a whole in words */
export function useSketchWords(picture: string): SketchWords {
  const lab = useLabWords();
  return useMemo(() => makeSketchWords(lab, picture), [lab, picture]);
}

function makeSketchWords(lab: LabWords, picture: string): SketchWords {
  const { words } = lab;
  const name = (atom: AtomName): string =>
    words('sketch.name', { element: atom.element, number: atom.number, only: atom.only ? 1 : 0 });
  return {
    picture,
    hint: words('sketch.hint'),
    atom: (facts) => sayAtom(lab, facts, name),
    bond: (facts) => sayBond(lab, facts, name),
    atomTitle: name,
    bondTitle: ({ ends: [first, second] }) =>
      words('sketch.bond.title', { first: first.element, second: second.element }),
    done: (edit, before) => sayStep(lab, stepOfEdit(edit, before)),
    noWay: words('sketch.no-way'),
    notHere: words('sketch.not-here'),
    joinFrom: (atom) => words('sketch.join-from', { name: name(atom) }),
    joinEnded: words('sketch.join-ended'),
    page: (page) => words(`sketch.page.${page}`),
    pages: words('sketch.pages'),
    swapRing: words('sketch.swap-ring'),
    hangRing: words('sketch.hang-ring'),
    swapTo: (element) => words('sketch.swap-to', { element, symbol: element }),
    add: (element, order) => words('sketch.add', { element, symbol: element, order, sign: orderSigns[order] }),
    stamp: (stamp) => words(`stamp.${stamp}`),
    ring: (ring) => words(`ring.${ring}`),
    bondOrder: words('sketch.bond-order'),
    tool: (tool) => words(`tool.${tool}`),
    table: (word) => words(`table.${word}`),
    keys: keyRows.map((row) => ({ keys: words(`keys.${row}`), does: words(`keys.${row}.does`) })),
  };
}

const signs: Readonly<Record<number, string>> = { 0: 'none', 1: 'plus', [-1]: 'minus' };

function sayAtom({ words }: LabWords, facts: AtomFacts, name: (atom: AtomName) => string): string {
  const { bonds, hydrogens, charge, rings, neighbours, marked } = facts;
  const list = neighbours.map((other) => words('sketch.neighbour', { name: name(other.name), order: other.order }));
  return words('sketch.atom', {
    name: name(facts),
    bonds,
    hydrogens,
    charge,
    sign: signs[charge] ?? 'other',
    rings: rings.map((size) => words('sketch.in-ring', { size })).join(''),
    neighbours: list.length === 0 ? words('sketch.alone') : words('sketch.neighbours', { list: list.join(', ') }),
    marked: marked ? 1 : 0,
  });
}

function sayBond({ words }: LabWords, { order, ends, ring, marked }: BondFacts, name: (atom: AtomName) => string) {
  return words('sketch.bond', {
    order,
    first: name(ends[0]),
    second: name(ends[1]),
    ring: ring === null ? '' : words('sketch.in-ring', { size: ring }),
    marked: marked ? 1 : 0,
  });
}

/** The verdict in a few words, with its first reason where it is bad. */
export function sayVerdict({ words, say }: LabWords, study: MoleculeStudy): string {
  const { verdict, name } = study.judgement;
  const [reason] = reasonsOf(study);
  return words(`sketch.verdict.${verdict}`, {
    name: name === null ? '' : say('known', name),
    reason: reason === undefined ? '' : say('finding', reason.rule, reason.data),
  });
}
