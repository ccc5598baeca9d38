// How long a verdict takes: on 5,000 drawings that random edits make of nicotine, with and without the search for repairs.
import { cpus } from 'node:os';
import { applyEdit, judgeMolecule, listEdits, readMolecule, type Molecule, type Verdict } from '@offshoot/chemistry';
import { deriveKey, Stream } from '@offshoot/random';
import { processorTime } from './processor-time.ts';

const EDITS = 5000;
/** Edits after which a walk begins at nicotine again, as a pupil's does. */
const EDITS_OF_A_WALK = 12;
/** Each drawing is judged this often and the fastest counts, so that other programs on the machine disturb little. */
const REPEATS = 3;

/** Figures of one run. Times in ms. */
export interface VerdictBenchmark {
  readonly edits: number;
  readonly byVerdict: Readonly<Partial<Record<Verdict, number>>>;
  readonly withRepairs: { readonly median: number; readonly ninetyNine: number; readonly largest: number };
  /** The drawing that took longest, as SMILES. */
  readonly slowest: string;
  readonly verdictsPerSecond: number;
  readonly verdictsWithRepairsPerSecond: number;
}

/** Walks from nicotine by random edits, seeded, and keeps each drawing, the broken ones too. */
function walkEdits(): Molecule[] {
  const nicotine = readMolecule('nicotine');
  if (!nicotine.ok) throw new Error('nicotine');
  const stream = new Stream(deriveKey('benchmark', 'verdict'));
  const drawings: Molecule[] = [];
  let molecule = nicotine.value;
  while (drawings.length < EDITS) {
    if (drawings.length % EDITS_OF_A_WALK === 0) molecule = nicotine.value;
    const edits = listEdits(molecule);
    const edited = applyEdit(molecule, edits[stream.integer(edits.length)]!, { layout: false });
    if (edited.ok) drawings.push((molecule = edited.value));
  }
  return drawings;
}

/** Judges all drawings: each with repairs by the clock on the wall, then all of them by processor time. */
export function benchmarkVerdicts(): VerdictBenchmark {
  const drawings = walkEdits();
  for (const molecule of drawings.slice(0, 500)) judgeMolecule(molecule);
  const byVerdict: Partial<Record<Verdict, number>> = {};
  const timed = drawings.map((molecule) => {
    const { verdict } = judgeMolecule(molecule);
    byVerdict[verdict] = (byVerdict[verdict] ?? 0) + 1;
    return { ms: Math.min(...Array.from({ length: REPEATS }, () => timeVerdict(molecule))), molecule };
  });
  timed.sort((a, b) => a.ms - b.ms);
  const at = (share: number): number => timed[Math.min(EDITS - 1, Math.floor(share * EDITS))]!.ms;
  return {
    edits: EDITS,
    byVerdict,
    withRepairs: { median: at(0.5), ninetyNine: at(0.99), largest: at(1) },
    slowest: timed[EDITS - 1]!.molecule.smiles,
    verdictsPerSecond: rate(drawings, false),
    verdictsWithRepairsPerSecond: rate(drawings, true),
  };
}

function timeVerdict(molecule: Molecule): number {
  const start = performance.now();
  judgeMolecule(molecule);
  return performance.now() - start;
}

function rate(drawings: readonly Molecule[], repairs: boolean): number {
  const start = processorTime();
  for (const molecule of drawings) judgeMolecule(molecule, { repairs });
  return (drawings.length / (processorTime() - start)) * 1000;
}

/** The figures as Markdown. */
export function describeVerdictBenchmark(result: VerdictBenchmark): string {
  const { median, ninetyNine, largest } = result.withRepairs;
  const counts = Object.entries(result.byVerdict).map(([verdict, count]) => `${count} ${verdict}`);
  return [
    `Machine: ${cpus()[0]?.model ?? 'unknown'}, one core; Node ${process.version}.`,
    '',
    `${result.edits} drawings on seeded random ways from nicotine (${counts.join(', ')}).`,
    '',
    `| a verdict with its repairs, the fastest of ${REPEATS} | ms |`,
    '| --- | --- |',
    `| median | ${median.toFixed(2)} |`,
    `| 99 of 100 are faster than | ${ninetyNine.toFixed(2)} |`,
    `| largest | ${largest.toFixed(2)} |`,
    '',
    `${Math.round(result.verdictsPerSecond)} verdicts a second of processor time without repairs, ` +
      `${Math.round(result.verdictsWithRepairsPerSecond)} with. The slowest drawing: \`${result.slowest}\`.`,
  ].join('\n');
}
