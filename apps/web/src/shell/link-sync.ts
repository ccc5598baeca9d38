// Keeps the link and the bench the same: every change of the bench is written into the address (behind #, so it works
// from a file), and an address that someone opens or pastes is read into the bench.
import { doseLadder } from '@offshoot/experiment';
import { listLevels } from '@offshoot/labs/nicotine/inquiry';
import type { BenchDesk, BenchState } from '../pupil/bench-store.ts';
import { leaveInside, openLinked } from '../pupil/inside-actions.ts';
import { insideLinkOf } from '../pupil/inside-place.ts';
import { takeMolecule } from '../pupil/molecule-actions.ts';
import { enterWorld } from '../pupil/world-actions.ts';
import { commitmentOf, judgeLink, linkNews, recallWorld, rememberWorld, resolveWorld } from './class-link.ts';
import { readLinkState, usualLevel, writeLinkState, type LinkState } from './link-state.ts';

const benchPath = '#/bench/';

/** Where this window last stood on the bench: another page's address says nothing of level, world and language. */
const lastKey = 'offshoot-bench-link';

/** The state in the address of this page. */
export function readAddress(): LinkState {
  const { hash } = window.location;
  const link = readLinkState(
    hash.startsWith(benchPath) ? hash.slice(benchPath.length) : recallLast(hash),
    navigator.languages,
  );
  const there = listLevels().some(({ number }) => number === link.level);
  const world = resolveWorld(link, recallWorld() ?? 'standard');
  return { ...link, world, ...(!there && { level: usualLevel }) };
}

/** The bench's address as a route, without #. */
export function benchAddress(desk: BenchDesk): string {
  return `/bench/${writeLinkState(linkOf(desk.store.getState()))}`;
}

/** Writes changes of the bench into the address, and reads an address that was changed by hand. */
export function keepLinkInStep(desk: BenchDesk): void {
  const { hash } = window.location;
  if (hash.startsWith(benchPath)) tellOfWorld(readAddress());
  followInside(desk, readAddress());
  desk.store.subscribe(() => {
    rememberWorld(desk.store.getState().world);
    writeAddress(desk);
  });
  writeAddress(desk);
  const follow = () => {
    if (!window.location.hash.startsWith(benchPath)) return;
    const link = readAddress();
    const state = desk.store.getState();
    if (writeLinkState(link) === writeLinkState(linkOf(state))) return;
    // The address leads: nothing writes it before the animal that it names is there. Otherwise the part that is still
    // open would be written over the one that Forward leads to.
    opening = true;
    tellOfWorld(link);
    desk.store.setState({
      language: link.language,
      level: link.level,
      doses: link.doses ?? doseLadder(),
      replicate: link.replicate,
      ...(link.shownDose !== null && { shownDose: link.shownDose }),
    });
    followInside(desk, link);
    if (link.world !== state.world) void enterWorld(desk, link.world);
    if (link.molecule !== state.study?.molecule.smiles) takeMolecule(desk, link.molecule);
  };
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
}

/** Says when a link is of another world than the one that this browser was in. */
function tellOfWorld(link: LinkState): void {
  linkNews.setState({ news: judgeLink(link, recallWorld()) });
}

/** Number of the last address that was followed; while its animal is being opened, the address stays as it is. */
let followed = 0;
let opening = false;

/** The animal that an address names is opened, or the open one left. */
function followInside(desk: BenchDesk, { inside }: LinkState): void {
  followed += 1;
  const mine = followed;
  opening = false;
  if (inside === null) {
    if (desk.store.getState().inside !== null) leaveInside(desk);
    return;
  }
  opening = true;
  void openLinked(desk, inside, () => mine === followed).finally(() => {
    if (mine !== followed) return;
    opening = false;
    writeAddress(desk);
  });
}

function recallLast(hash: string): string {
  if (hash === '' || hash === '#/') return '';
  try {
    return sessionStorage.getItem(lastKey) ?? '';
  } catch {
    return '';
  }
}

function writeAddress(desk: BenchDesk): void {
  if (opening) return;
  const { hash } = window.location;
  try {
    sessionStorage.setItem(lastKey, writeLinkState(linkOf(desk.store.getState())));
  } catch {
    // a reload away from the bench then begins anew
  }
  if (hash !== '' && hash !== '#/' && !hash.startsWith(benchPath)) return;
  const wanted = `#${benchAddress(desk)}`;
  if (wanted === hash) return;
  // Another place to be is a step that the browser's Back undoes; a change of the bench is not.
  const { inside } = readAddress();
  const now = insideLinkOf(desk.store.getState());
  const moved = (inside?.part ?? null) !== (now?.part ?? null);
  if (moved) window.history.pushState(null, '', wanted);
  else window.history.replaceState(null, '', wanted);
}

function linkOf(state: BenchState): LinkState {
  const ladder = doseLadder();
  return {
    molecule: state.study?.molecule.smiles ?? state.text,
    world: state.world,
    classWorld: commitmentOf(state.world),
    doses: state.doses.join() === ladder.join() ? null : state.doses,
    replicate: state.replicate,
    level: state.level,
    language: state.language,
    shownDose: state.shownDose,
    inside: insideLinkOf(state),
  };
}
