// What helps and what hurts at the docking site as rows of bars, and as sentences: place by place for one molecule, atom by atom
// for two.
import type { ShareBar } from '@offshoot/ui';
import type { PocketLook, ReceptorLook } from '../../../model/index.ts';
import type { AtomDifference, PocketComparison } from '../../../model/look/compare-in-pocket.ts';
import type { LabWords } from '../../lab-words.ts';

/** log10 units; smaller shares are not worth a row. */
const smallest = 0.05;
const isWorth = ({ value }: { readonly value: number }): boolean => Math.abs(value) >= smallest;

/** Two molecules in one pocket. */
export interface ReceptorPair {
  readonly first: ReceptorLook;
  readonly other: ReceptorLook;
  readonly over: PocketLook;
  readonly compared: PocketComparison;
}

export function signed({ number }: LabWords, value: number): string {
  return `${value < 0 ? '−' : '+'}${number(Math.abs(value), 1)}`;
}

export function siteBars(lab: LabWords, { perSite }: PocketLook): ShareBar[] {
  return perSite.filter(isWorth).map(({ site, value }) => ({
    id: site,
    name: lab.say('site', site),
    more: lab.say('grip', site),
    value,
    text: signed(lab, value),
  }));
}

/** One row an atom that came, went or changed, and one a place for what belongs to no atom. */
export function differenceBars(lab: LabWords, pair: ReceptorPair): ShareBar[] {
  const { atoms, whole } = pair.compared;
  const ofAtoms = atoms.filter(isWorth).map((one) => ({
    ...{ id: rowOf(one), name: nameOf(lab, pair, one), value: one.value, text: signed(lab, one.value) },
    more: one.site === null ? '' : lab.say('site', one.site),
  }));
  const ofNone = whole.filter(isWorth).map(({ site, value }) => ({
    ...{ id: site, name: lab.say('site', site), more: lab.words('receptor.whole'), value, text: signed(lab, value) },
  }));
  return [...ofAtoms, ...ofNone].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

/** Atoms of the chosen row: of the molecule that lies, and of the one over it. */
export function atomsOfRow(
  row: string | null,
  { perSite }: PocketLook,
  compared: PocketComparison | null,
): readonly [readonly number[], readonly number[]] {
  if (compared === null) return [perSite.find(({ site }) => site === row)?.atoms ?? [], []];
  const found = compared.atoms.find((one) => rowOf(one) === row);
  if (found === undefined) return [[], []];
  return found.atom === null ? [[], [found.other!]] : [[found.atom], []];
}

function rowOf({ atom, other }: AtomDifference): string {
  return `${atom ?? 'new'}-${other ?? 'gone'}`;
}

/** "Cl kommt dazu", "N fehlt", "N bleibt". */
function nameOf({ words }: LabWords, { first, other }: ReceptorPair, difference: AtomDifference): string {
  const { atom } = difference;
  if (atom === null) return words('receptor.atom.came', { element: other.molecule.atoms[difference.other!]!.element });
  const { element } = first.molecule.atoms[atom]!;
  return words(difference.other === null ? 'receptor.atom.gone' : 'receptor.atom.stays', { element });
}

/** The whole difference and its largest part, in words. */
export function differenceOf(lab: LabWords, lying: PocketLook, pair: ReceptorPair): string {
  const [first] = differenceBars(lab, pair);
  if (first === undefined) return lab.words('receptor.differs.none');
  const more = first.more === undefined || first.more === '' ? '' : ` (${first.more})`;
  return lab.words('receptor.differs.sentence', {
    direction: pair.over.pIC50 > lying.pIC50 ? 'more' : 'less',
    other: lab.number(pair.over.pIC50, 1),
    grip: lab.number(lying.pIC50, 1),
    site: `${first.name}${more} ${first.text}`,
  });
}

export function receptorSentence(lab: LabWords, { perSite, pIC50 }: PocketLook): string {
  const base = perSite.find(({ site }) => site === 'pocket')?.value ?? 0;
  const others = perSite.filter(({ site }) => site !== 'pocket');
  const sum = (sign: number): number =>
    others.reduce((total, { value }) => total + (value * sign > 0 ? Math.abs(value) : 0), 0);
  return lab.words('receptor.sum', {
    base: lab.number(base, 1),
    helps: lab.number(sum(1), 1),
    hurts: lab.number(sum(-1), 1),
    grip: lab.number(pIC50, 1),
  });
}
