// Pairs of tested molecules that differ by one change: asked of the desk pair by pair, the most alike first, until the pupil
// stops it.
import type { MoleculePair } from '@offshoot/analysis';
import { descriptorNames } from '@offshoot/labs/nicotine/view';
import type { BenchDesk } from '../pupil/bench-store.ts';
import type { AnalysisStore } from './analysis-store.ts';
import { fetchSubjectCards } from './rows/subject-cards.ts';

/** A comparison takes 0.1 to 2 s: far-apart pairs are not asked. */
const mostAsked = 40;
/** One edit changes few descriptors, and each by little. */
const mostDifferent = 10;

let search = 0;

export function stopPairing(store: AnalysisStore): void {
  search += 1;
  store.setState({ pairing: null });
}

/** @param sayChange the words of one edit, forwards */
export async function findPairs(
  desk: BenchDesk,
  store: AnalysisStore,
  molecules: readonly string[],
  sayChange: (edit: { code: string; data: Readonly<Record<string, string | number>> }) => string,
): Promise<void> {
  search += 1;
  const mine = search;
  store.setState({ pairing: 0, pairs: [] });
  try {
    const near = await nearPairs(desk, molecules);
    for (const [place, [first, second]] of near.entries()) {
      const edits = await desk.workers.desk.ask('describeDifference', first, second);
      if (mine !== search) return;
      const [edit, more] = edits ?? [];
      const pair: MoleculePair | null =
        edit === undefined || more !== undefined ? null : { first, second, change: sayChange(edit) };
      store.setState(({ pairs }) => ({
        pairs: pair === null ? pairs : [...pairs, pair],
        pairing: (place + 1) / near.length,
      }));
    }
  } catch {
    // what was found so far stays
  }
  if (mine === search) store.setState({ pairing: null });
}

/** Pairs whose descriptors are alike, the most alike first; the smaller molecule stands first, so that changes add. */
async function nearPairs(desk: BenchDesk, molecules: readonly string[]): Promise<[string, string][]> {
  const cards = await fetchSubjectCards(desk, molecules);
  const known = molecules.flatMap((smiles) => {
    const card = cards.get(smiles);
    return card ? [{ smiles, descriptors: card.descriptors }] : [];
  });
  const counted = descriptorNames.filter((name) => name !== 'mass' && name !== 'polarity');
  const pairs = known.flatMap((a, i) =>
    known.slice(i + 1).map((b) => {
      const apart = counted.reduce((sum, name) => sum + Math.abs(a.descriptors[name] - b.descriptors[name]), 0);
      const lighter = a.descriptors.mass <= b.descriptors.mass;
      const pair: [string, string] = lighter ? [a.smiles, b.smiles] : [b.smiles, a.smiles];
      return { apart, pair };
    }),
  );
  return pairs
    .filter(({ apart }) => apart <= mostDifferent)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, mostAsked)
    .map(({ pair }) => pair);
}
