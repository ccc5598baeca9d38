// The objects that `screen --json` and `verify --json` print, one a line: rows as they come, then a summary.
import type { ScreenedDose, ScreenRow, Selectivity } from '@offshoot/labs/nicotine/model';
import type { Words } from '../words/words.ts';

interface DoseObject {
  /** Nicotine units; null when half is not reached, `reason` says why. */
  readonly value: number | null;
  readonly reason: string | null;
  /** 95 %, by resampling blocks. */
  readonly interval: readonly (number | null)[];
  /** Between which doses the exact value lies: 0 below the lowest dose, null where half is not reached. */
  readonly between: readonly (number | null)[];
}

export interface MoleculeRowObject {
  readonly type: 'molecule';
  readonly line: number;
  readonly name: string;
  readonly smiles: string;
  readonly verdict: string;
  readonly fidelity: 'estimated' | 'exact';
  readonly selectivity: Selectivity;
  readonly groups: Readonly<
    Record<
      string,
      {
        readonly n: number;
        readonly lc50: DoseObject;
        readonly ec50Stumble: DoseObject;
        /** How many, one count a dose. */
        readonly dead: readonly number[];
        readonly stumbling: readonly number[];
      }
    >
  >;
}

export interface FaultRowObject {
  readonly type: 'fault';
  readonly line: number;
  readonly text: string;
  readonly code: string;
  readonly message: string;
}

export interface HitObject {
  readonly line: number;
  readonly name: string;
  readonly smiles: string;
  /** As read off the surface. */
  readonly estimated: number;
  /** As run; null when the run was refused. */
  readonly exact: number | null;
  /** Whether the exact selectivity is a hit's too. */
  readonly confirmed: boolean;
}

export interface ScreenSummaryObject {
  readonly type: 'summary';
  readonly world: string;
  readonly surface: string;
  readonly screened: number;
  readonly faulty: number;
  /** A hit has at least this selectivity. */
  readonly hitFrom: number;
  /** Rows of at least this selectivity; those that were not run exactly are no hits yet. */
  readonly candidates: number;
  /** The best candidates, run exactly. */
  readonly hits: readonly HitObject[];
  readonly seconds: number;
}

export function describeRow(row: ScreenRow, words: Words): MoleculeRowObject | FaultRowObject {
  if (row.kind === 'fault') {
    const { line, text, problem, finding } = row;
    const code = problem?.code ?? finding?.rule ?? '';
    return { type: 'fault', line, text, code, message: sayFault(row, words) };
  }
  const { line, molecule, smiles, verdict, fidelity, selectivity, groups } = row;
  return {
    type: 'molecule',
    line,
    name: molecule,
    smiles,
    verdict,
    fidelity,
    selectivity,
    groups: Object.fromEntries(
      groups.map(({ group, n, lc50, ec50Stumble, dead, stumbling }) => [
        group,
        { n, lc50: doseObject(lc50), ec50Stumble: doseObject(ec50Stumble), dead, stumbling },
      ]),
    ),
  };
}

function doseObject({ value, reason, interval, between }: ScreenedDose): DoseObject {
  return { value, reason, interval, between };
}

/** The sentence of a line that was not screened. */
export function sayFault({ problem, finding }: ScreenRow & { kind: 'fault' }, words: Words): string {
  if (problem !== null) return words.problem(problem);
  return finding === null ? '' : words.lab('finding', finding.rule, finding.data);
}
