// One row an animal at a dose: every well of every try whose outcomes are kept. Built try by try, so that the page stays
// awake; blocks of 16 neighbours share their noise in every try of a world, which is what intervals resample.
import { flagColumn, labelColumn, makeTable, numberColumn, type Column, type TableLevel } from '@offshoot/analysis';
import type { PopulationRecord, WellOutcome } from '@offshoot/experiment';
import type { SubjectCard } from '@offshoot/labs/nicotine/model';
import { descriptorNames, type DescriptorName } from '@offshoot/labs/nicotine/view';
import type { BenchDesk, Try } from '../../pupil/bench-store.ts';
import type { AnalysisRows } from './analysis-rows.ts';
import { descriptorColumns } from './descriptor-columns.ts';
import { originColumn } from './origin-column.ts';
import { outcomesOf } from './outcomes-of.ts';

type ColumnHead = { readonly id: string; readonly level?: TableLevel; readonly unit?: string };

interface AnimalRow {
  readonly one: Try;
  readonly record: PopulationRecord;
  readonly outcome: WellOutcome;
}

const outcomes = ['stumbles', 'dead', 'convulses', 'heartRate', 'arrhythmia'];
/** More rows than 60 tries at all doses have are not kept anyway. */
const mostRows = 400_000;

/** Part of the work that is gathering; the rest is writing columns. */
const gatheredShare = 0.7;

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
    onProgress(((place + 1) / done.length) * gatheredShare);
    await breathe();
  }
  return tableOf(rows, leftOut, cards, (share) => onProgress(gatheredShare + (1 - gatheredShare) * share));
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

/** Column by column, so that each step is short. */
async function tableOf(
  rows: readonly AnimalRow[],
  leftOut: number,
  cards: ReadonlyMap<string, SubjectCard | null>,
  onProgress: (share: number) => void,
): Promise<AnalysisRows> {
  const writers = [...columnWriters(rows), ...descriptorWriters(rows, cards)];
  const columns: Column[] = [];
  for (const [place, { write }] of writers.entries()) {
    columns.push(...write());
    onProgress((place + 1) / writers.length);
    await breathe();
  }
  const table = makeTable(columns);
  const clusters = withinWorld(rows, ({ block }) => block);
  await breathe();
  const relatives = withinWorld(rows, ({ clade }) => clade);
  return {
    table,
    clusters,
    relatives,
    tries: [...new Set(rows.map(({ one }) => one.id))],
    tryOf: (row) => rows[row]?.one.id ?? null,
    leftOut,
    descriptors: writers.flatMap(({ descriptor }) =>
      columns.some(({ id }) => id === descriptor) ? [descriptor!] : [],
    ),
    outcomes,
  };
}

interface ColumnWriter {
  /** No column where it would tell nothing. */
  readonly write: () => readonly Column[];
  readonly descriptor?: DescriptorName;
}

function columnWriters(rows: readonly AnimalRow[]): ColumnWriter[] {
  const number = (head: ColumnHead, valueOf: (row: AnimalRow) => number): ColumnWriter => ({
    write: () => {
      const values = new Float64Array(rows.length);
      for (let i = 0; i < rows.length; i += 1) values[i] = valueOf(rows[i]!);
      return [numberColumn(head, values)];
    },
  });
  const label = (head: ColumnHead, labelOf: (row: AnimalRow) => string, kind?: 'molecule'): ColumnWriter => ({
    write: () => [labelColumn(head, rows.map(labelOf), kind)],
  });
  const flag = (id: string, valueOf: (outcome: WellOutcome) => boolean): ColumnWriter => ({
    write: () => [
      flagColumn(
        { id },
        rows.map(({ outcome }) => valueOf(outcome)),
      ),
    ],
  });
  return [
    { write: () => originColumn(rows.map(({ one }) => one)) },
    number({ id: 'try', level: 'shot' }, ({ one }) => one.number),
    label({ id: 'molecule', level: 'shot' }, ({ one }) => one.design.subject, 'molecule'),
    label({ id: 'group' }, ({ record }) => record.group),
    number({ id: 'population' }, ({ record }) => record.population),
    number({ id: 'dose', unit: 'nicotine' }, ({ one, outcome }) => one.design.doses[outcome.doseIndex]!),
    flag('stumbles', ({ stumbles }) => stumbles),
    flag('dead', ({ dead }) => dead),
    flag('convulses', ({ convulses }) => convulses),
    number({ id: 'heartRate', unit: 'Hz' }, ({ outcome }) => outcome.heartRate),
    number({ id: 'arrhythmia' }, ({ outcome }) => outcome.arrhythmiaIndex),
    number({ id: 'clade' }, ({ record }) => record.clade),
    label({ id: 'world', level: 'experiment' }, ({ one }) => one.design.world),
    number({ id: 'replicate', level: 'shot' }, ({ one }) => one.design.replicate),
  ];
}

function descriptorWriters(rows: readonly AnimalRow[], cards: ReadonlyMap<string, SubjectCard | null>): ColumnWriter[] {
  const subjects = rows.map(({ one }) => one.design.subject);
  return descriptorNames.map((descriptor) => ({
    descriptor,
    write: () => descriptorColumns(subjects, cards, [descriptor]),
  }));
}

/** Numbers that are the same in all tries of a world (its blocks, its clades), told apart from those of other worlds. */
function withinWorld(rows: readonly AnimalRow[], numberOf: (record: PopulationRecord) => number): Int32Array {
  const worlds = new Map<string, number>();
  for (const { one } of rows) if (!worlds.has(one.design.world)) worlds.set(one.design.world, worlds.size);
  const span = 1 + rows.reduce((most, { record }) => Math.max(most, numberOf(record)), 0);
  const numbers = new Int32Array(rows.length);
  rows.forEach(({ one, record }, row) => {
    numbers[row] = worlds.get(one.design.world)! * span + numberOf(record);
  });
  return numbers;
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
