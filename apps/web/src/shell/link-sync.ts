// Keeps the link and the bench the same: every change of the bench is written into the address (behind #, so it works
// from a file), and an address that someone opens or pastes is read into the bench.
import { doseLadder } from '@offshoot/experiment';
import type { BenchDesk, BenchState } from '../pupil/bench-store.ts';
import { takeMolecule } from '../pupil/molecule-actions.ts';
import { enterWorld } from '../pupil/world-actions.ts';
import { readLinkState, writeLinkState, type LinkState } from './link-state.ts';

const benchPath = '#/bench/';

/** The state in the address of this page. */
export function readAddress(): LinkState {
  const { hash } = window.location;
  return readLinkState(hash.startsWith(benchPath) ? hash.slice(benchPath.length) : '', navigator.languages);
}

/** The bench's address as a route, without #. */
export function benchAddress(desk: BenchDesk): string {
  return `/bench/${writeLinkState(linkOf(desk.store.getState()))}`;
}

/** Writes changes of the bench into the address, and reads an address that was changed by hand. */
export function keepLinkInStep(desk: BenchDesk): void {
  desk.store.subscribe(() => writeAddress(desk));
  writeAddress(desk);
  window.addEventListener('hashchange', () => {
    if (!window.location.hash.startsWith(benchPath)) return;
    const link = readAddress();
    const state = desk.store.getState();
    if (writeLinkState(link) === writeLinkState(linkOf(state))) return;
    desk.store.setState({
      language: link.language,
      level: link.level,
      doses: link.doses ?? doseLadder(),
      replicate: link.replicate,
      ...(link.shownDose !== null && { shownDose: link.shownDose }),
    });
    if (link.world !== state.world) void enterWorld(desk, link.world);
    if (link.molecule !== state.study?.molecule.smiles) takeMolecule(desk, link.molecule);
  });
}

function writeAddress(desk: BenchDesk): void {
  const { hash } = window.location;
  if (hash !== '' && hash !== '#/' && !hash.startsWith(benchPath)) return;
  const wanted = `#${benchAddress(desk)}`;
  if (wanted !== hash) window.history.replaceState(null, '', wanted);
}

function linkOf(state: BenchState): LinkState {
  const ladder = doseLadder();
  return {
    molecule: state.study?.molecule.smiles ?? state.text,
    world: state.world,
    doses: state.doses.join() === ladder.join() ? null : state.doses,
    replicate: state.replicate,
    level: state.level,
    language: state.language,
    shownDose: state.shownDose,
  };
}
