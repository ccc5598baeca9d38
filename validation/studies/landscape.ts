// The landscape that pupils climb: how much one edit moves the affinity (alpha-like pocket), where greedy climbers end, and
// how many of these ends are false summits. Same random walks each time; docs/landscape.md tells what came out.
import { applyEdit, judgeMolecule, listEdits, listPossibleEdits, type Molecule } from '@offshoot/chemistry';
import { scoreBinding, standardPockets } from '@offshoot/pharmacology';
import { deriveKey, Stream } from '@offshoot/random';
import { moleculeNamed } from '../fits/read-ligands.ts';

const starts = ['nicotine', 'nicotine', 'desnitro-imidacloprid', 'imidacloprid', 'clothianidin'];
const longestWalk = 6;

/** Affinity in the alpha-like pocket, log10 units. */
export function grip(molecule: Molecule): number {
  return scoreBinding(molecule, standardPockets.alpha).pIC50;
}

/** Molecules met on random walks of 0 to 6 possible edits from a few starts. */
export function wanderedMolecules(count: number, stream: Stream): Molecule[] {
  return Array.from({ length: count }, () => {
    let molecule = moleculeNamed(starts[stream.integer(starts.length)]!);
    for (let steps = stream.integer(longestWalk + 1); steps > 0; steps -= 1) molecule = randomEdit(molecule, stream);
    return molecule;
  });
}

/** One random edit that leads to a possible molecule. */
export function randomEdit(molecule: Molecule, stream: Stream): Molecule {
  for (;;) {
    const edits = listEdits(molecule);
    const edited = applyEdit(molecule, edits[stream.integer(edits.length)]!, { layout: false });
    if (edited.ok && ['possible', 'known'].includes(judgeMolecule(edited.value).verdict)) return edited.value;
  }
}

/** Changes of affinity by every possible single edit of a molecule. */
export function editChanges(molecule: Molecule): number[] {
  const before = grip(molecule);
  return listPossibleEdits(molecule, undefined, { layout: false }).map((outcome) => grip(outcome.molecule) - before);
}

/** A climb: the affinities along the way and where it ended. */
export interface Climb {
  end: Molecule;
  heights: number[];
}

/** Climbs by random edits that raise the affinity, until `patience` edits in a row have not. */
export function climb(start: Molecule, stream: Stream, patience: number): Climb {
  let end = start;
  const heights = [grip(start)];
  for (let idle = 0; idle < patience; idle += 1) {
    const next = randomEdit(end, stream);
    const height = grip(next);
    if (height <= heights.at(-1)!) continue;
    end = next;
    heights.push(height);
    idle = 0;
  }
  return { end, heights };
}

/** Whether no single possible edit raises the affinity by more than a hair. */
export function isSummit(molecule: Molecule): boolean {
  return editChanges(molecule).every((change) => change < 0.02);
}

/** The whole study. Deterministic; about a minute. */
export function studyLandscape(): {
  changes: number[];
  perStart: Record<string, number[]>;
  climbs: (Climb & { summit: boolean })[];
} {
  const stream = new Stream(deriveKey('landscape'));
  const changes = wanderedMolecules(50, stream).flatMap(editChanges);
  const perStart = Object.fromEntries([...new Set(starts)].map((name) => [name, editChanges(moleculeNamed(name))]));
  const climbs = Array.from({ length: 12 }, () => climb(moleculeNamed('nicotine'), stream, 60));
  return { changes, perStart, climbs: climbs.map((one) => ({ ...one, summit: isSummit(one.end) })) };
}
