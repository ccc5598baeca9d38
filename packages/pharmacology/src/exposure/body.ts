// One animal's body as pharmacology needs it: the genotype's numbers of entry and breakdown, gathered from the columns.
import type { CompleteColumns } from './genotype-columns.ts';
import { breakdownParameters } from '../parameters/breakdown-parameters.ts';
import { entryParameters } from '../parameters/entry-parameters.ts';
import { enzymeIds, enzymes, type EnzymeId } from '../breakdown/enzymes.ts';

/** The numbers of entry by id. */
export type EntryNumbers = Record<(typeof entryParameters.all)[number]['id'], number>;

/** One animal's entry numbers and how strongly each of its enzymes works, in the order of `enzymeIds`. */
export interface Body {
  readonly entry: EntryNumbers;
  readonly strength: Float64Array;
  sizePrice: number;
}

/** What is left of an enzyme's work under a blocker. In reality blockers (piperonyl butoxide) reach some enzymes more than others. */
export const blockedShare = 0.05;

/** An empty body, to be filled by `readBody` for one animal after the other. */
export function createBody(): Body {
  const entry = Object.fromEntries(entryParameters.all.map(({ id, value }) => [id, value])) as EntryNumbers;
  return { entry, strength: new Float64Array(enzymeIds.length), sizePrice: breakdownParameters.get('sizePrice').value };
}

/** Fills a body with the numbers of one animal. */
export function readBody(body: Body, columns: CompleteColumns, animal: number, blocked: readonly EnzymeId[]): void {
  for (const { id } of entryParameters.all) body.entry[id] = columns[id][animal]!;
  body.sizePrice = columns.sizePrice[animal]!;
  const pace = columns.bodyPace[animal]!;
  enzymes.forEach(({ id, oxidising }, number) => {
    let strength = columns[`${id}Expression`][animal]! * pace;
    const excess = `${id}Excess` as const;
    if (excess in columns) strength *= columns[excess][animal]!;
    if (oxidising) strength *= columns.electronSupply[animal]!;
    body.strength[number] = blocked.includes(id) ? strength * blockedShare : strength;
  });
}
