// Counts of a screen and its best rows, in memory that does not grow with the list. Fed by rows as they are written, and on
// resuming by the rows that are in the file already.
import type { TableRecord } from './screen-table.ts';

/** A row that may be a hit. */
export interface Candidate {
  readonly line: number;
  readonly name: string;
  readonly smiles: string;
  readonly verdict: 'possible' | 'known' | 'unstable';
  readonly selectivity: number;
  readonly record: TableRecord;
}

export class BestRows {
  readonly #count: number;
  readonly #from: number;
  #best: Candidate[] = [];
  screened = 0;
  faulty = 0;
  /** Rows of at least the selectivity of a hit, kept or not. */
  candidates = 0;
  lastLine = 0;

  /** @param count how many candidates to keep; @param from the selectivity of a hit */
  constructor(count: number, from: number) {
    this.#count = count;
    this.#from = from;
  }

  add(record: TableRecord): void {
    const { fields, line } = record;
    this.lastLine = Math.max(this.lastLine, line);
    if (fields['fault'] !== '') {
      this.faulty++;
      return;
    }
    this.screened++;
    const selectivity = Number(fields['selectivity']);
    if (fields['selectivity'] === '' || selectivity < this.#from) return;
    this.candidates++;
    if (this.#count === 0) return;
    const last = this.#best.at(-1);
    if (last !== undefined && this.#best.length >= this.#count && selectivity <= last.selectivity) return;
    const verdict = fields['verdict'] as Candidate['verdict'];
    this.#best.push({ line, name: fields['name']!, smiles: fields['smiles']!, verdict, selectivity, record });
    // Array.sort is stable: of equals the earlier line stays first.
    this.#best = this.#best.sort((a, b) => b.selectivity - a.selectivity).slice(0, this.#count);
  }

  get best(): readonly Candidate[] {
    return this.#best;
  }
}
