// What the lab knows about a look inside an animal (inquiry/cards/card-vocabulary.ts, `labFacts`): facts by which context cards
// are called, read off the answers that the large instrument asks for anyway.
import type { BodyLook, ReceptorLook } from '../../model/index.ts';

type Facts = Readonly<Record<string, number | string>>;

/** How tightly the molecule sits (pIC50) and how far it opens the gate, in the pocket that holds it best. */
export function receptorFacts({ pockets }: ReceptorLook): Facts {
  const best = pockets.reduce<(typeof pockets)[number] | null>(
    (so, each) => (so === null || each.pIC50 > so.pIC50 ? each : so),
    null,
  );
  return best === null ? {} : { affinity: best.pIC50, efficacy: best.efficacy };
}

/** What is pumped out, what a fragment does, and whether this animal's gates are changed ones. */
export function bodyFacts({ tally, molecules, chain }: BodyLook): Facts {
  const [first] = tally.ligands;
  const [whole, ...fragments] = molecules;
  const pumped = first === undefined || first.came === 0 ? 0 : first.excreted.pumped / first.came;
  return {
    pumpedOut: Math.max(pumped, first?.brain.pumpedBack ?? 0),
    strongerProduct: whole !== undefined && fragments.some(({ ec50 }) => ec50 < whole.ec50) ? 1 : 0,
    changedReceptor: chain.pockets.some(({ pocket }) => pocket === 'changedAlpha' || pocket === 'changedBeta') ? 1 : 0,
  };
}
