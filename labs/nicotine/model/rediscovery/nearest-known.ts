// What nature and people found before: which known insecticide a molecule comes nearest to, and which parts of the plan they share.
// Asked only when the field trials are over, and by the bots' report.
import { knownMolecules, readMolecule, type Molecule } from '@offshoot/chemistry';
import { scoreBinding, standardPockets } from '@offshoot/pharmacology';
import { succeed, type Result } from '@offshoot/quantities';
import { surroundingsOf } from '../screen/fingerprint.ts';

/** English names of those that hold on to the acetylcholine receptor. Carbaryl is on the list of names and works elsewhere. */
export const knownDesigns = knownMolecules
  .filter(({ kind, en }) => kind === 'insecticide' && en !== 'carbaryl')
  .map(({ en, smiles }) => ({ id: en, smiles }));

/** Parts of the plan that a design may fill: a ring that offers a lone pair, its halogen, and a flat tip without a charge. */
export const planParts = ['acceptor', 'halogen', 'tip'] as const;
export type PlanPart = (typeof planParts)[number];
/** Least gain, log10 units of grip, for a part to count as filled. */
const FILLED = 0.1;

export interface NearestKnown {
  /** English name, the id of the lab's words. */
  readonly id: string;
  readonly smiles: string;
  /** Share of equal surroundings of atoms, 0 to 1 (Tanimoto's coefficient over counts; Rogers and Hahn 2010). */
  readonly similarity: number;
  /** Parts that both fill. */
  readonly shared: readonly PlanPart[];
  /** Both have the same plan: each part is filled by both or by neither, and the tip by both. */
  readonly samePlan: boolean;
}

/** Tanimoto's coefficient of two molecules: 1 for the same, 0 for nothing in common. */
export function similarityOf(first: Molecule, second: Molecule): number {
  const [a, b] = [surroundingsOf(first), surroundingsOf(second)];
  let [both, either] = [0, 0];
  for (const code of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(code) ?? 0, b.get(code) ?? 0];
    both += Math.min(x, y);
    either += Math.max(x, y);
  }
  return either === 0 ? 0 : both / either;
}

/** Which parts of the plan a molecule fills, by the standard pocket. */
export function listPlanParts(molecule: Molecule): PlanPart[] {
  const { contributions } = scoreBinding(molecule, standardPockets.alpha);
  return planParts.filter(
    (part) => contributions.reduce((sum, { site, value }) => sum + (site === part ? value : 0), 0) > FILLED,
  );
}

/** The known design that a molecule is most like. Problems: those of `readMolecule`. About 10 ms, the first time 50. */
export function findNearestKnown(text: string): Result<NearestKnown> {
  const read = readMolecule(text, { layout: false });
  return read.ok ? succeed(nearestKnown(read.value)) : read;
}

export function nearestKnown(molecule: Molecule): NearestKnown {
  const own = listPlanParts(molecule);
  return known()
    .map(({ id, smiles, molecule: other, parts }): NearestKnown => {
      const shared = planParts.filter((part) => own.includes(part) && parts.includes(part));
      const samePlan = own.join() === parts.join() && own.includes('tip');
      return { id, smiles, similarity: similarityOf(molecule, other), shared, samePlan };
    })
    .reduce((best, one) => (one.similarity > best.similarity ? one : best));
}

type Known = (typeof knownDesigns)[number] & { readonly molecule: Molecule; readonly parts: readonly PlanPart[] };
let read: readonly Known[] | undefined;

function known(): readonly Known[] {
  read ??= knownDesigns.flatMap((design): Known[] => {
    const found = readMolecule(design.smiles, { layout: false });
    return found.ok ? [{ ...design, molecule: found.value, parts: listPlanParts(found.value) }] : [];
  });
  return read;
}
