// Going into an animal at full size and out again: from a well of the plate, or from a link that names a shot, a population and
// a part. A linked animal needs no try on this page: it is computed from the shot's design.
import { formatShotId, readShotId, type ShotDesign } from '@offshoot/experiment';
import { shownTryOf, type BenchDesk, type BenchState, type Try } from './bench-store.ts';
import { animalOf } from './inside-place.ts';
import type { InsideLink, InsideView } from './inside-view.ts';
import { bringOutcomes } from './keep-work.ts';
import { lookNow } from './look-actions.ts';
import { fireOrder } from './shot-actions.ts';

export function openInside({ store }: BenchDesk): void {
  store.setState({ inside: { part: 'body', region: null, cell: null } });
}

export function turnInside({ store }: BenchDesk, change: Partial<InsideView>): void {
  store.setState(({ inside }) => (inside === null ? {} : { inside: { ...inside, ...change } }));
}

/** Back to the plate; the well that was open has the focus again. A linked animal's try is shown where this page has it. */
export function leaveInside(desk: BenchDesk): void {
  const { store } = desk;
  const { linked, tries, wells } = store.getState();
  store.setState({ inside: null, linked: null });
  if (linked !== null) {
    const own = tries.find(({ design }) => formatShotId(design) === formatShotId(linked.design));
    const well = (own?.table?.wells ?? wells).findIndex(({ population }) => population === linked.population);
    store.setState(own === undefined ? { look: { status: 'none' } } : { shownTry: own.id, chosenWell: well });
    if (own !== undefined) void bringOutcomes(desk, own.id);
  }
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[role=gridcell][aria-selected=true]')?.focus());
}

/**
 * Opens what a link names. A shot that can't be read leaves the bench as it is.
 * @param isWanted asked after the shot was read: has no later link come meanwhile?
 */
export async function openLinked(desk: BenchDesk, link: InsideLink, isWanted: () => boolean): Promise<void> {
  const { store, workers } = desk;
  const { part, region, cell, population } = link;
  const inside = { part, region, cell };
  const current = animalOf(store.getState());
  if (current !== null && formatShotId(current.design) === link.shot && current.population === population) {
    store.setState({ inside });
    return;
  }
  const read = readShotId(link.shot);
  if (!read.ok) return;
  const { doses, ...asked } = read.value;
  const plan = await workers.desk.ask('planShot', { ...asked, doses: `${doses.join(',')},` }).catch(() => null);
  if (plan?.ok !== true || !plan.value.populations.some((one) => one.population === population)) return;
  if (!isWanted()) return;
  store.setState({ inside, linked: { design: plan.value.design, population } });
  void lookNow(desk);
}

/** The same try once more with something blocked, silenced or stimulated; then it is shown, with the same animal still open. */
export async function testWith(desk: BenchDesk, extra: readonly string[]): Promise<boolean> {
  const { store } = desk;
  const state = store.getState();
  const animal = animalOf(state);
  const shown = shownTryOf(state);
  if (animal === null) return false;
  const { subject, world, doses, replicate } = animal.design;
  const manipulations = [...new Set([...animal.design.manipulations, ...extra])].sort();
  const { molecule, verdict } = nameOf(shown, animal.design, state);
  const before = state.tries.length;
  await fireOrder(desk, { subject, molecule, verdict, world, doses, replicate, manipulations }, false);
  const { tries, wells } = store.getState();
  const made = tries.at(-1);
  if (tries.length === before || made === undefined) return false;
  const well = (made.table?.wells ?? wells).findIndex(({ population }) => population === animal.population);
  store.setState({ shownTry: made.id, linked: null, chosenWell: well });
  void lookNow(desk);
  return true;
}

function nameOf(shown: Try | null, design: ShotDesign, { study }: BenchState): Pick<Try, 'molecule' | 'verdict'> {
  if (shown !== null && shown.design.subject === design.subject) return shown;
  if (study !== null && study.molecule.smiles === design.subject)
    return { molecule: study.judgement.name ?? study.formula, verdict: study.judgement.verdict };
  return { molecule: design.subject, verdict: null };
}
