// How the family tree grows: each molecule that comes to the bench or is tested is put under the one that it was made from.
// Typing counts when it rests, so that half a line is no molecule of its own.
import type { FamilyStep, MoleculeStudy, OffshootFacts } from '@offshoot/labs/nicotine/model';
import {
  factsOf,
  graftOffshoot,
  growFamily,
  MOST_OFFSHOOTS,
  placesOf,
  pruneFamily,
} from '@offshoot/labs/nicotine/view';
import type { BenchDesk, BenchState } from '../bench-store.ts';
import { dropOffshoots, keepOffshoots, recallFamily } from './keep-family.ts';

/** Typing that rests this long is done, ms. */
const ripeMs = 1200;
/** Molecules that the desk looks at in one go: about 12 ms. */
const batchLength = 12;

const typed: FamilyStep = { how: 'typed', code: null, data: {} };

interface Birth {
  readonly parent: string | null;
  readonly made: FamilyStep;
  readonly places: readonly number[];
}

/** A step that needs no data of its own. */
export function plainStep(how: FamilyStep['how']): FamilyStep {
  return { how, code: null, data: {} };
}

/** A molecule came to the bench, made from another one (null: a beginning). */
export function growOnBench(desk: BenchDesk, study: MoleculeStudy, parent: string | null, made: FamilyStep): void {
  grow(desk, [{ facts: factsOf(study), birth: { parent, made, places: placesOf(study.molecule) } }]);
}

let ripening: { readonly timer: ReturnType<typeof setTimeout>; readonly ripen: () => void } | null = null;
/** What stood on the bench before the typing began. */
let typedFrom: string | null = null;

/** A molecule was typed: it counts when the typing rests. */
export function growTyped(desk: BenchDesk, study: MoleculeStudy, before: string | null): void {
  if (ripening === null) typedFrom = before;
  else clearTimeout(ripening.timer);
  const from = typedFrom;
  const ripen = (): void => {
    ripening = null;
    growOnBench(desk, study, null, typed);
    if (from !== null) void graftTyped(desk, from, study.molecule.smiles);
  };
  ripening = { timer: setTimeout(ripen, ripeMs), ripen };
}

/** Typing is over: what stands there counts now. */
export function ripenTyped(): void {
  if (ripening === null) return;
  clearTimeout(ripening.timer);
  ripening.ripen();
}

/** A typed molecule that is one edit from the one before was made from it. */
async function graftTyped(desk: BenchDesk, from: string, smiles: string): Promise<void> {
  const made = await desk.workers.desk.ask('findStep', from, smiles).catch(() => null);
  if (made === null) return;
  const family = graftOffshoot(desk.store.getState().family, smiles, from, made);
  if (family === desk.store.getState().family) return;
  desk.store.setState({ family });
  void keepOffshoots(desk, [smiles]);
}

/** A molecule that was made without the bench, such as a surprise. */
export async function growBeside(desk: BenchDesk, smiles: string, parent: string, made: FamilyStep): Promise<void> {
  const [facts] = await desk.workers.desk.ask('glanceOffshoots', [smiles]).catch(() => [null]);
  if (facts !== null && facts !== undefined) grow(desk, [{ facts, birth: { parent, made, places: [] } }]);
}

/** Molecules that were tested but never stood on the bench, such as those of a list, are beginnings. */
export function watchTested(desk: BenchDesk): void {
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      await recallFamily(desk);
      for (let strangers = strangersOf(desk); strangers.length > 0; strangers = strangersOf(desk)) {
        const facts = await desk.workers.desk.ask('glanceOffshoots', strangers);
        const birth: Birth = { parent: null, made: plainStep('tested'), places: [] };
        strangers.forEach((one, i) => facts[i] ?? unreadable.add(one));
        grow(
          desk,
          facts.flatMap((one) => (one === null ? [] : [{ facts: one, birth }])),
        );
      }
    } catch {
      // The desk broke off: the tries are kept all the same, and the next one asks again.
    } finally {
      looking = false;
    }
  };
  desk.store.subscribe((now, before) => {
    if (now.tries !== before.tries) void look();
  });
  void look();
}

const unreadable = new Set<string>();

function strangersOf({ store }: BenchDesk): string[] {
  const { tries, family, study } = store.getState();
  const tested = new Set(tries.map(({ design }) => design.subject));
  if (study !== null) tested.delete(study.molecule.smiles); // it may still be ripening
  return [...tested].filter((one) => !family.offshoots.has(one) && !unreadable.has(one)).slice(0, batchLength);
}

function grow(desk: BenchDesk, born: readonly { readonly facts: OffshootFacts; readonly birth: Birth }[]): void {
  const before = desk.store.getState().family;
  const grown = born.reduce((family, { facts, birth }) => growFamily(family, facts, birth), before);
  if (grown === before) return;
  const { tree, dropped } = pruneFamily(grown, MOST_OFFSHOOTS, holderOf(desk.store.getState(), born));
  desk.store.setState({ family: tree });
  void keepOffshoots(
    desk,
    born.flatMap(({ facts }) => (before.offshoots.has(facts.smiles) ? [] : [facts.smiles])),
  );
  if (dropped.length > 0) void dropOffshoots(dropped);
}

/** Tested molecules stay, and what is on the bench or was made just now. */
function holderOf(
  { tries, study }: BenchState,
  born: readonly { facts: OffshootFacts }[],
): (smiles: string) => boolean {
  const held = new Set([...tries.map(({ design }) => design.subject), ...born.map(({ facts }) => facts.smiles)]);
  if (study !== null) held.add(study.molecule.smiles);
  return (smiles) => held.has(smiles);
}
