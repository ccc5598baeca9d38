// How fast a molecule goes through chemistry and pharmacology: from its text to what the receptors of one animal, or of 500,
// meet, products to depth two. Parts are timed in small pieces after a warm-up, and each piece counts with its fastest
// round; the ratio to the toolkit's plain reading of the same texts in the same run says more than seconds do.
import { readMolecule, type Molecule } from '@offshoot/chemistry';
import { exposeAnimals, genotypeParameters, prepareMolecule, receptorState } from '@offshoot/pharmacology';
import type { GenotypeColumns, PreparedMolecule } from '@offshoot/pharmacology';
import { deriveKey, sampleParameter, Stream } from '@offshoot/random';
import { Molecule as ToolkitMolecule } from 'openchemlib';
import { heldOutMolecules } from './held-out-molecules.ts';
import { processorTime } from './processor-time.ts';

/** Milliseconds of processor time a molecule. */
export interface PharmacologyTimes {
  readonly toolkit: number;
  readonly read: number;
  readonly prepare: number;
  readonly exposeOne: number;
  readonly exposeMany: number;
}

/** Times, how much was done, and a sum over all results that changes when any of them does. */
export interface PharmacologyBenchmark {
  readonly molecules: number;
  readonly products: number;
  readonly times: PharmacologyTimes;
  readonly openness: number;
}

const MANY = 500;
const PIECE = 20;
const WARM_UP_ROUNDS = 6;
const parts = ['toolkit', 'read', 'prepare', 'exposeOne', 'exposeMany'] as const;
type Part = (typeof parts)[number];

/** Runs everything; about a minute. */
export function benchmarkPharmacology(rounds = 6): PharmacologyBenchmark {
  const texts = heldOutMolecules().map(({ smiles }) => smiles);
  const pieces = Array.from({ length: Math.ceil(texts.length / PIECE) }, (_, at) =>
    texts.slice(at * PIECE, (at + 1) * PIECE),
  );
  const herds = { one: drawHerd(1), many: drawHerd(MANY) };
  const fastest = pieces.map((): Record<Part, number> => {
    return { toolkit: Infinity, read: Infinity, prepare: Infinity, exposeOne: Infinity, exposeMany: Infinity };
  });
  const done = { products: 0, openness: 0 };
  for (let round = 0; round < WARM_UP_ROUNDS + rounds; round += 1) {
    done.products = 0;
    done.openness = 0;
    pieces.forEach((piece, at) => {
      const times = timePiece(piece, herds, done);
      if (round < WARM_UP_ROUNDS) return;
      for (const part of parts) fastest[at]![part] = Math.min(fastest[at]![part], times[part]);
    });
  }
  const perMolecule = (part: Part): number => fastest.reduce((sum, piece) => sum + piece[part], 0) / texts.length;
  const times = Object.fromEntries(parts.map((part) => [part, perMolecule(part)])) as Record<Part, number>;
  return { molecules: texts.length, ...done, times };
}

function timePiece(
  texts: readonly string[],
  herds: { readonly one: GenotypeColumns; readonly many: GenotypeColumns },
  done: { products: number; openness: number },
): Record<Part, number> {
  const stamps = [processorTime()];
  const stamp = (): unknown => stamps.push(processorTime());
  for (const text of texts) ToolkitMolecule.fromSmiles(text);
  stamp();
  const molecules = texts.map(read);
  stamp();
  const prepared = molecules.map((molecule) => prepareMolecule(molecule));
  stamp();
  done.openness += expose(prepared, herds.one);
  stamp();
  done.openness += expose(prepared, herds.many);
  stamp();
  for (const { ligands } of prepared) done.products += ligands.length - 1;
  return Object.fromEntries(parts.map((part, at) => [part, stamps[at + 1]! - stamps[at]!])) as Record<Part, number>;
}

function read(text: string): Molecule {
  const molecule = readMolecule(text, { layout: false });
  if (!molecule.ok) throw new RangeError(`${text}: ${molecule.problem.code}`);
  return molecule.value;
}

/** Exposes all animals of a herd and sums up how far dose 1 opens their receptors. */
function expose(prepared: readonly PreparedMolecule[], herd: GenotypeColumns): number {
  let open = 0;
  for (const one of prepared) for (const exposure of exposeAnimals(one, herd)) open += receptorState(exposure, 1).open;
  return open;
}

function drawHerd(animals: number): GenotypeColumns {
  return Object.fromEntries(
    genotypeParameters.all.map((parameter) => {
      const stream = new Stream(deriveKey('pharmacology benchmark', parameter.id));
      return [parameter.id, Float64Array.from({ length: animals }, () => sampleParameter(parameter, stream))];
    }),
  );
}

/** The benchmark in words, for RESULTS.md. */
export function describePharmacologyBenchmark(result: PharmacologyBenchmark): string {
  const { molecules, products, times, openness } = result;
  const whole = {
    one: times.read + times.prepare + times.exposeOne,
    many: times.read + times.prepare + times.exposeMany,
  };
  const row = (name: string, ms: number): string =>
    `| ${name} | ${ms.toFixed(3)} | ${(ms / times.toolkit).toFixed(1)} |`;
  const rate = (name: string, ms: number, asked: number): string =>
    `| ${name} | ${(1000 / ms).toFixed(0)} | ${asked} | ${(ms / times.toolkit).toFixed(1)} |`;
  return [
    `${molecules} held-out molecules, ${(products / molecules).toFixed(1)} products each (to depth two, at most six), one core, after a warm-up.`,
    `"Reading" is the toolkit's plain reading of the same SMILES in the same run; ratios to it compare machines and days.`,
    '',
    '| part, one molecule | ms of processor time | in readings |',
    '| --- | --- | --- |',
    row('reading by the toolkit', times.toolkit),
    row('reading by chemistry', times.read),
    row('preparing: properties, pockets, enzymes, products', times.prepare),
    row('exposing 1 animal', times.exposeOne),
    row(`exposing ${MANY} animals`, times.exposeMany),
    '',
    '| from text to receptors | molecules a second | asked | one molecule in readings |',
    '| --- | --- | --- | --- |',
    rate('1 genotype', whole.one, 400),
    rate(`${MANY} genotypes`, whole.many, 250),
    '',
    `Sum of all openings at dose 1: ${openness.toPrecision(12)} (another sum means other results).`,
  ].join('\n');
}
