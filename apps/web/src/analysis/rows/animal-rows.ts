// One row an animal at a dose: every well of every try whose outcomes are kept. Built try by try, so that the page stays
// awake; blocks of 16 neighbours share their noise in every try of a world, which is what intervals resample.
import { flagColumn, labelColumn, makeTable, numberColumn } from '@offshoot/analysis';
import { unpackOutcomes, type PopulationRecord, type WellOutcome } from '@offshoot/experiment';
import type { SubjectCard } from '@offshoot/labs/nicotine/model';
import type { BenchDesk, Try } from '../../pupil/bench-store.ts';
import { openLabBook } from '../../pupil/keep-work.ts';
import type { AnalysisRows } from './analysis-rows.ts';
import { descriptorColumns } from './descriptor-columns.ts';

interface AnimalRow {
  readonly one: Try;
  readonly record: PopulationRecord;
  readonly outcome: WellOutcome;
}

const outcomes = ['stumbles', 'dead', 'convulses', 'heartRate', 'arrhythmia'];
/** More rows than 60 tries at all doses have are not kept anyway. */
const mostRows = 400_000;

/** @param onProgress 0 to 1 */
export async function animalRows(
  desk: BenchDesk,
  tries: readonly Try[],
  cards: ReadonlyMap<string, SubjectCard | null>,
  onProgress: (share: number) => void,
): Promise<AnalysisRows> {
  const rows: AnimalRow[] = [];
  let leftOut = 0;
  const done = tries.filter(({ status }) => status === 'done');
  const populations = new Map<string, ReadonlyMap<number, PopulationRecord>>();
  for (const [place, one] of done.entries()) {
    const found = rows.length < mostRows ? await outcomesOf(one) : null;
    const records = found === null ? null : await populationsOf(desk, one, populations);
    if (found === null || records === null) leftOut += 1;
    else {
      for (const outcome of found) {
        const record = records.get(outcome.population);
        if (record !== undefined) rows.push({ one, record, outcome });
      }
    }
    onProgress((place + 1) / done.length);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return tableOf(rows, leftOut, cards);
}

async function outcomesOf(one: Try): Promise<readonly WellOutcome[] | null> {
  if (one.table !== null) return one.table.outcomes();
  if (one.outcomes === 'gone') return null;
  const kept = await openLabBook()
    .then((book) => book?.outcomesOf(one.number) ?? null)
    .catch(() => null);
  return kept === null ? null : unpackOutcomes(kept.packed);
}

/** The populations of a try by number, asked of the desk once a world. */
async function populationsOf(
  desk: BenchDesk,
  { design }: Try,
  known: Map<string, ReadonlyMap<number, PopulationRecord>>,
): Promise<ReadonlyMap<number, PopulationRecord> | null> {
  const { world, populations, part } = design;
  const key = `${world} ${populations} ${part ?? ''}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const request = { subject: design.subject, world, populations, ...(part !== undefined && { part }) };
  const plan = await desk.workers.desk.ask('planShot', request);
  if (!plan.ok) return null;
  const records = new Map(plan.value.populations.map((record) => [record.population, record]));
  known.set(key, records);
  return records;
}

function tableOf(
  rows: readonly AnimalRow[],
  leftOut: number,
  cards: ReadonlyMap<string, SubjectCard | null>,
): AnalysisRows {
  const worlds = new Map<string, number>();
  for (const { one } of rows) if (!worlds.has(one.design.world)) worlds.set(one.design.world, worlds.size);
  const numbers = (id: string, unit: string | null, valueOf: (row: AnimalRow) => number) =>
    numberColumn({ id, unit }, Float64Array.from(rows, valueOf));
  const shotNumbers = (id: string, valueOf: (row: AnimalRow) => number) =>
    numberColumn({ id, level: 'shot' }, Float64Array.from(rows, valueOf));
  const flags = (id: string, valueOf: (outcome: WellOutcome) => boolean) =>
    flagColumn(
      { id },
      rows.map(({ outcome }) => valueOf(outcome)),
    );
  const subjects = rows.map(({ one }) => one.design.subject);
  const descriptors = descriptorColumns(subjects, cards);
  const table = makeTable([
    shotNumbers('try', ({ one }) => one.number),
    labelColumn({ id: 'molecule', level: 'shot' }, subjects, 'molecule'),
    labelColumn(
      { id: 'group' },
      rows.map(({ record }) => record.group),
    ),
    numbers('population', null, ({ record }) => record.population),
    numbers('dose', 'nicotine', ({ one, outcome }) => one.design.doses[outcome.doseIndex]!),
    flags('stumbles', ({ stumbles }) => stumbles),
    flags('dead', ({ dead }) => dead),
    flags('convulses', ({ convulses }) => convulses),
    numbers('heartRate', 'Hz', ({ outcome }) => outcome.heartRate),
    numbers('arrhythmia', null, ({ outcome }) => outcome.arrhythmiaIndex),
    numbers('clade', null, ({ record }) => record.clade),
    labelColumn(
      { id: 'world', level: 'experiment' },
      rows.map(({ one }) => one.design.world),
    ),
    shotNumbers('replicate', ({ one }) => one.design.replicate),
    ...descriptors,
  ]);
  const mostBlocks = 1 + rows.reduce((most, { record }) => Math.max(most, record.block), 0);
  return {
    table,
    clusters: Int32Array.from(rows, ({ one, record }) => worlds.get(one.design.world)! * mostBlocks + record.block),
    tries: [...new Set(rows.map(({ one }) => one.id))],
    tryOf: (row) => rows[row]?.one.id ?? null,
    leftOut,
    descriptors: descriptors.map(({ id }) => id),
    outcomes,
  };
}
