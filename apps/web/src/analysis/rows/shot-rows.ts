// One row a try: its molecule, its descriptors, and its figures at the dose that the bench shows.
import { labelColumn, makeTable, numberColumn } from '@offshoot/analysis';
import type { SubjectCard } from '@offshoot/labs/nicotine/model';
import { nearestDose, type Try } from '../../pupil/bench-store.ts';
import type { AnalysisRows } from './analysis-rows.ts';
import { descriptorColumns } from './descriptor-columns.ts';
import { originColumn } from './origin-column.ts';

const percent = 100;
const outcomes = ['quirkShare', 'ordinaryShare', 'beeShare', 'lc50Quirk', 'lc50Ordinary', 'selectivity'];

/** @param shownDose nicotine units: shares are those of the nearest computed dose */
export function shotRows(
  tries: readonly Try[],
  shownDose: number,
  cards: ReadonlyMap<string, SubjectCard | null>,
): AnalysisRows {
  const done = tries.filter(({ status, summary }) => status === 'done' && summary !== null);
  const subjects = done.map(({ design }) => design.subject);
  const figure = (one: Try, group: string) => one.summary?.groups[group];
  const share = (group: string) => (one: Try) =>
    (figure(one, group)?.perDose[nearestDose(one.design.doses, shownDose)]?.stumbling ?? NaN) * percent;
  const half = (group: string) => (one: Try) => figure(one, group)?.lc50.value ?? NaN;
  const numbers = (id: string, unit: string | null, valueOf: (one: Try) => number) =>
    numberColumn({ id, unit, level: 'shot' }, done.map(valueOf));
  const molecule = labelColumn({ id: 'molecule', level: 'shot' }, subjects, 'molecule');
  const descriptors = descriptorColumns(subjects, cards);
  const table = makeTable([
    ...originColumn(done),
    numbers('try', null, ({ number }) => number),
    molecule,
    numbers('quirkShare', '%', share('quirk')),
    numbers('ordinaryShare', '%', share('ordinary')),
    numbers('beeShare', '%', share('bee')),
    numbers('lc50Quirk', 'nicotine', half('quirk')),
    numbers('lc50Ordinary', 'nicotine', half('ordinary')),
    numbers('selectivity', 'fold', (one) => half('ordinary')(one) / half('quirk')(one)),
    labelColumn(
      { id: 'world', level: 'experiment' },
      done.map(({ design }) => design.world),
    ),
    numbers('replicate', null, ({ design }) => design.replicate),
    ...descriptors,
  ]);
  const repeated = molecule.labels.length < done.length;
  return {
    table,
    clusters: repeated ? molecule.codes : null,
    relatives: null,
    tries: done.map(({ id }) => id),
    tryOf: (row) => done[row]?.id ?? null,
    leftOut: 0,
    descriptors: descriptors.map(({ id }) => id),
    outcomes,
  };
}
