// Repairs: the fewest and mildest edits after which the verdict is "possible" or "known". Each is applied and judged
// again before it is offered.
import { applyEdit } from '../editing/apply-edit.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { checkBonding } from './bonding-rules.ts';
import type { Finding, Repair, RepairCode, Verdict } from './finding.ts';
import { listCandidates, type RepairCandidate } from './repair-candidates.ts';
import { checkStability } from './stability-alerts.ts';
import { tipOver } from './tip-over.ts';

/** Repairs offered at once: a pupil chooses among a few. */
const MOST_REPAIRS = 4;
/** Edits that one repair may take; a drawing with more faults is better undone than repaired. */
const MOST_STEPS = 4;
/** Edits tried per search: at about 0.2 ms each, this keeps a verdict well under 10 ms in the usual case. */
const TRIAL_LIMIT = 40;

const tippingRules = ['enol', 'enamine', 'enethiol', 'ynol'];

/**
 * Finds repairs, best first.
 * @param findings why the molecule is impossible or unstable
 * @param weigh gives the verdict on a changed molecule
 */
export function findRepairs(
  molecule: Molecule,
  findings: readonly Finding[],
  weigh: (changed: Molecule) => Verdict,
): Repair[] {
  const search: Search = { weigh, found: new Map(), trials: TRIAL_LIMIT };
  for (const finding of findings) {
    if (!tippingRules.includes(finding.rule)) continue;
    offer(search, tipOver(molecule, finding.atoms), { code: 'tip-over', data: {}, edit: null, steps: 1 });
  }
  explore(search, molecule, findings, [], MOST_STEPS);
  const offers = [...search.found.values()].sort((a, b) => a.steps - b.steps);
  return offers
    .slice(0, MOST_REPAIRS)
    .map(({ code, data, edit, result }) => ({ code, data, edit, smiles: result.smiles, molecule: result }));
}

interface Offer {
  readonly code: RepairCode;
  readonly data: RepairCandidate['data'];
  readonly edit: RepairCandidate['edit'] | null;
  readonly steps: number;
}

interface Search {
  readonly weigh: (changed: Molecule) => Verdict;
  readonly found: Map<string, Offer & { readonly result: Molecule }>;
  trials: number;
}

/** Tries the candidates of the first finding; where one helps but does not yet do, goes on from the best of them. */
function explore(
  search: Search,
  molecule: Molecule,
  findings: readonly Finding[],
  path: readonly RepairCandidate[],
  stepsLeft: number,
): void {
  const first = findings.find(({ severity }) => severity !== 'note');
  if (first === undefined || stepsLeft === 0) return;
  let best: { changed: Molecule; left: Finding[]; candidate: RepairCandidate } | null = null;
  for (const candidate of listCandidates(molecule, first)) {
    if (search.trials-- <= 0 || search.found.size >= 2 * MOST_REPAIRS) break;
    const edited = applyEdit(molecule, candidate.edit);
    if (!edited.ok) continue;
    const steps = [...path, candidate];
    if (offer(search, edited.value, nameOffer(steps))) continue;
    const left = listFaults(edited.value);
    if (best === null || left.length < best.left.length) best = { changed: edited.value, left, candidate };
  }
  if (best === null || best.left.length > findings.length || search.found.size > 0) return;
  explore(search, best.changed, best.left, [...path, best.candidate], stepsLeft - 1);
}

/** Keeps a molecule as a repair if it is sound. */
function offer(search: Search, result: Molecule, made: Offer): boolean {
  const verdict = search.weigh(result);
  if (verdict !== 'possible' && verdict !== 'known') return false;
  if (!search.found.has(result.smiles)) search.found.set(result.smiles, { ...made, result });
  return true;
}

function nameOffer(steps: readonly RepairCandidate[]): Offer {
  const [only, ...more] = steps;
  if (more.length === 0) return { code: only!.code, data: only!.data, edit: only!.edit, steps: 1 };
  return { code: 'several-steps', data: { steps: steps.length }, edit: null, steps: steps.length };
}

function listFaults(molecule: Molecule): Finding[] {
  const broken = checkBonding(molecule);
  return broken.length > 0 ? broken : checkStability(molecule).filter(({ severity }) => severity === 'warning');
}
