// The object that `check --json` prints for each input.
import type { MoleculeStudy } from '@offshoot/labs/nicotine/model';
import type { Problem } from '@offshoot/quantities';
import type { Words } from '../words/words.ts';

/** What `check --json` prints, one a line: a fixed contract, to which fields may be added and from which none may go. */
export interface CheckObject {
  readonly input: string;
  readonly readable: boolean;
  /** null when the input can't be read. */
  readonly verdict: 'possible' | 'impossible' | 'unstable' | 'known' | null;
  readonly formula: string | null;
  /** Id of a known molecule. */
  readonly name: string | null;
  /** Canonical; `atoms` count its atoms from 0. */
  readonly smiles: string | null;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: 'error' | 'warning' | 'note';
    readonly atoms: readonly number[];
    readonly message: string;
  }[];
  readonly repairs: readonly { readonly smiles: string; readonly message: string }[];
}

export function describeStudy(
  input: string,
  { molecule, judgement, formula, bandOnly }: MoleculeStudy,
  words: Words,
): CheckObject {
  const { verdict, name, findings, repairs } = judgement;
  if (bandOnly) {
    const note = {
      rule: 'molecule-band-only',
      severity: 'note',
      atoms: [],
      message: words.problem({ code: 'molecule-band-only', data: {} }),
    } as const;
    return { input, readable: true, verdict, formula: null, name: null, smiles: null, findings: [note], repairs: [] };
  }
  return {
    input,
    readable: true,
    verdict,
    formula,
    name,
    smiles: molecule.smiles,
    findings: findings.map(({ rule, severity, atoms, data }) => ({
      rule,
      severity,
      atoms,
      message: words.lab('finding', rule, data),
    })),
    repairs: repairs.map(({ smiles, code, data }) => ({ smiles, message: words.lab('repair', code, data) })),
  };
}

export function describeUnreadable(input: string, problem: Problem, words: Words): CheckObject {
  const finding = { rule: problem.code, severity: 'error', atoms: [], message: words.problem(problem) } as const;
  return {
    input,
    readable: false,
    verdict: null,
    formula: null,
    name: null,
    smiles: null,
    findings: [finding],
    repairs: [],
  };
}
