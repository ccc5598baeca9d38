// A card's shot back on the bench: its molecule, doses, world and animals; the plate too where this browser still has the try.
import { formatShotId, type ShotDesign } from '@offshoot/experiment';
import type { BenchDesk } from '../../pupil/bench-store.ts';
import { readMolecule } from '../../pupil/molecule-actions.ts';
import { showTry } from '../../pupil/shot-actions.ts';
import { enterWorld } from '../../pupil/world-actions.ts';
import { benchAddress } from '../../shell/link-sync.ts';

/** Returns the bench's address, to go there. */
export async function putOnBench(bench: BenchDesk, design: ShotDesign): Promise<string> {
  const { store } = bench;
  store.setState({ text: design.subject, doses: design.doses, replicate: design.replicate });
  if (store.getState().world !== design.world) await enterWorld(bench, design.world);
  await readMolecule(bench, design.subject);
  const id = formatShotId(design);
  const shown = store.getState().tries.find((one) => one.status !== 'running' && formatShotId(one.design) === id);
  if (shown !== undefined) showTry(bench, shown.id);
  return benchAddress(bench);
}
