// Repairs: the fewest and mildest edits after which the verdict is "possible" or "known". Each is applied and judged
// again before it is offered.
import { applyEdit } from '../editing/apply-edit.ts';
import type { Molecule } from '../molecule/molecule.ts';
import type { Finding, Repair, Verdict } from './finding.ts';
import { listCandidates, type RepairCandidate } from './repair-candidates.ts';
import { tipOver } from './tip-over.ts';

/** Repairs offered at once: a pupil chooses among a few. */
const MOST_REPAIRS = 4;
/** Edits that one repair may take; a drawing with more faults is better undone than repaired. */
const MOST_STEPS = 4;
/** Edits tried per search: at about 0.15 ms each, this keeps a verdict under 10 ms. */
const TRIAL_LIMIT = 40;

const tippingRules = ['enol', 'enamine', 'enethiol', 'ynol'];

/** The verdict on a molecule and why. */
export type Weigh = (molecule: Molecule) => { readonly verdict: Verdict; readonly findings: readonly Finding[] };

/**
 * Finds repairs, best first.
 * @param findings why the molecule is impossible or unstable
 * @param weigh judges a changed molecule
 */
export function findRepairs(molecule: Molecule, findings: readonly Finding[], weigh: Weigh): Repair[] {
  const search: Search = { weigh, found: new Map(), trials: TRIAL_LIMIT };
  explore(search, molecule, findings, [], MOST_STEPS);
  const edited = [...search.found.values()]
    .sort((a, b) => a.length - b.length)
    .map((path) => nameRepair(path, replay(molecule, path)));
  return [...listTipped(molecule, findings, weigh), ...edited].slice(0, MOST_REPAIRS);
}

interface Search {
  readonly weigh: Weigh;
  /** Ways to sound molecules, by their SMILES. */
  readonly found: Map<string, readonly RepairCandidate[]>;
  trials: number;
}

/** Tries the candidates of the first finding; where none does, goes on from the one that helps most. */
function explore(
  search: Search,
  molecule: Molecule,
  findings: readonly Finding[],
  path: readonly RepairCandidate[],
  stepsLeft: number,
): void {
  const faults = listFaults(findings);
  if (faults[0] === undefined || stepsLeft === 0) return;
  let best: { changed: Molecule; left: readonly Finding[]; path: readonly RepairCandidate[] } | null = null;
  for (const candidate of listCandidates(molecule, faults[0])) {
    if (search.trials-- <= 0 || search.found.size >= MOST_REPAIRS) break;
    const edited = applyEdit(molecule, candidate.edit, { layout: false });
    if (!edited.ok || search.found.has(edited.value.smiles)) continue;
    const weighed = search.weigh(edited.value);
    const way = [...path, candidate];
    if (isSound(weighed.verdict)) search.found.set(edited.value.smiles, way);
    const left = listFaults(weighed.findings);
    if (best === null || left.length < best.left.length) best = { changed: edited.value, left, path: way };
  }
  if (best === null || best.left.length > faults.length || search.found.size > 0) return;
  explore(search, best.changed, best.left, best.path, stepsLeft - 1);
}

function isSound(verdict: Verdict): boolean {
  return verdict === 'possible' || verdict === 'known';
}

function listFaults(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'note');
}

/** What the molecule tips over into by itself, if that is sound. */
function listTipped(molecule: Molecule, findings: readonly Finding[], weigh: Weigh): Repair[] {
  return findings
    .filter(({ rule }) => tippingRules.includes(rule))
    .map(({ atoms }) => tipOver(molecule, atoms))
    .filter((tipped) => isSound(weigh(tipped).verdict))
    .map((tipped) => ({ code: 'tip-over', data: {}, edit: null, smiles: tipped.smiles, molecule: tipped }));
}

function nameRepair(path: readonly RepairCandidate[], molecule: Molecule): Repair {
  const result = { smiles: molecule.smiles, molecule };
  const [only, ...more] = path;
  if (only === undefined || more.length > 0) {
    return { code: 'several-steps', data: { steps: path.length }, edit: null, ...result };
  }
  return { ...only, ...result };
}

/** Goes the way again with places on the page, so that the atoms that stay don't move. */
function replay(molecule: Molecule, path: readonly RepairCandidate[]): Molecule {
  let changed = molecule;
  for (const { edit } of path) {
    const edited = applyEdit(changed, edit);
    if (edited.ok) changed = edited.value;
  }
  return changed;
}
