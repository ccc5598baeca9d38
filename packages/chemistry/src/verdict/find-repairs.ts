// Repairs: the fewest and mildest edits after which the verdict is "possible" or "known". Each is applied and judged
// again before it is offered. Most trials fail, so each is first looked at unnumbered, and only those worth it are finished.
import { applyEdit } from '../editing/apply-edit.ts';
import type { Molecule } from '../molecule/molecule.ts';
import type { Finding, Repair } from './finding.ts';
import { glance } from './glance.ts';
import { listCandidates, type RepairCandidate } from './repair-candidates.ts';
import { tipOver } from './tip-over.ts';
import { isSound, weigh } from './weigh.ts';

/** Repairs offered at once: a pupil chooses among a few. */
const MOST_REPAIRS = 4;
/** Edits that one repair may take; a drawing with more faults is better undone than repaired. */
const MOST_STEPS = 4;
/** Edits tried per search: at about 0.05 ms each, this keeps a verdict at a few ms. */
const TRIAL_LIMIT = 40;

const tippingRules = ['enol', 'enamine', 'enethiol', 'ynol'];

/**
 * Finds repairs, best first.
 * @param findings why the molecule is impossible or unstable
 */
export function findRepairs(molecule: Molecule, findings: readonly Finding[]): Repair[] {
  const search: Search = { found: new Map(), trials: TRIAL_LIMIT };
  explore(search, molecule, findings, [], MOST_STEPS);
  const edited = [...search.found.values()]
    .sort((a, b) => a.way.length - b.way.length)
    .map((found) => nameRepair(found.way, found.molecule));
  return [...listTipped(molecule, findings), ...edited].slice(0, MOST_REPAIRS);
}

interface Search {
  /** Sound molecules and the ways to them, by SMILES. */
  readonly found: Map<string, { readonly way: readonly RepairCandidate[]; readonly molecule: Molecule }>;
  trials: number;
}

/** The way that leaves the fewest faults so far. */
interface Best {
  readonly candidate: RepairCandidate;
  readonly faults: number;
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
  let best: Best | null = null;
  for (const candidate of listCandidates(molecule, faults[0])) {
    if (search.trials-- <= 0 || search.found.size >= MOST_REPAIRS) break;
    const seen = glance(molecule, candidate.edit);
    if (seen === null) continue;
    if (isSound(seen.verdict)) keepSound(search, molecule, [...path, candidate]);
    if (best === null || seen.faults < best.faults) best = { candidate, faults: seen.faults };
  }
  if (best === null || best.faults > faults.length || search.found.size > 0) return;
  // With places, so that the atoms that stay don't move.
  const edited = applyEdit(molecule, best.candidate.edit);
  if (!edited.ok) return;
  const left = weigh(edited.value).findings;
  explore(search, edited.value, left, [...path, best.candidate], stepsLeft - 1);
}

/** Finishes the molecule at the end of a way, with the atoms that stay in their places, and judges it once more. */
function keepSound(search: Search, molecule: Molecule, way: readonly RepairCandidate[]): void {
  const edited = applyEdit(molecule, way[way.length - 1]!.edit);
  if (!edited.ok || search.found.has(edited.value.smiles)) return;
  if (isSound(weigh(edited.value).verdict)) search.found.set(edited.value.smiles, { way, molecule: edited.value });
}

function listFaults(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'note');
}

/** What the molecule tips over into by itself, if that is sound. */
function listTipped(molecule: Molecule, findings: readonly Finding[]): Repair[] {
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
