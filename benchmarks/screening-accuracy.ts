// `npm run bench -- --screening`: how far a screen is from exact runs on the held-out molecules, for surfaces of several
// sizes, and how fast it is. Exact outcomes are those that are kept already (`--held-out` computes them; hours).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { doseLadder, type WellOutcome } from '@offshoot/experiment';
import {
  MoleculeScreen,
  openWorld,
  readSubject,
  screenDesk,
  SurfaceBuilder,
  tallyExact,
  type Molecule,
  type ScreenedDose,
  type ScreenedGroup,
} from '@offshoot/labs/nicotine/model';
import type { World } from '@offshoot/population';
import { countNodes, thinGrid, unpackSurface, type ResponseSurface } from '@offshoot/screening';
import { heldOutDesign, heldOutMolecules } from './held-out-molecules.ts';
import { compareReplicates, moveOneAnimal, type DoseFloor } from './held-out/dose-floor.ts';
import { readExactOutcomes } from './held-out/exact-outcomes.ts';
import { describeScreeningSpeed, measureScreeningSpeed } from './screening-speed.ts';

const WORLD = 'standard';
/** Shares of the surface's places along the first axis. */
const SHARES = [1, 1 / 2, 1 / 4, 1 / 8, 1 / 16] as const;
const CLOSE = 0.05;
const doses = doseLadder();

/** How many molecules are run in a second replicate, and the groups that they kill half of. */
const COMPARED = 12;
const KILLED = ['ordinary', 'bee', 'hoverfly', 'lacewing'];

interface HeldOut {
  readonly smiles: string;
  readonly molecule: Molecule;
  readonly outcomes: readonly WellOutcome[];
  readonly exact: readonly ScreenedGroup[];
}

/** How a surface of one size does. */
interface Accuracy {
  readonly nodes: number;
  /** Share of wells whose two flags, stumbles and dead, are both right. */
  readonly flags: number;
  /** Root mean square of the error of group shares, over molecules, groups, doses and both flags. */
  readonly shareError: number;
  /** Share of half-effect doses that lie where the row said they would. */
  readonly between: number;
  /** By half-effect dose: how many, the share within 5 %, the median and the 95th percentile of the relative error. */
  readonly doses: Readonly<Record<string, { n: number; close: number; median: number; p95: number }>>;
}

/** Measures, and writes benchmarks/SCREENING.md. */
export function measureScreening(folder: string): void {
  const surface = openSurface();
  const heldOut = readHeldOut();
  const rows = SHARES.map((share) => {
    const sized = share === 1 ? surface : surface.resample(thinGrid(surface.grid, share));
    return judge(new MoleculeScreen(openStandard(), sized, doses), countNodes(sized.grid), heldOut);
  });
  const parts = [
    describe(rows, heldOut.length, heldOutMolecules().length),
    describeFloor(moveOneAnimal(heldOut.map(({ exact }) => exact)), compareReplicates(readSecond(heldOut))),
    describeScreeningSpeed(measureScreeningSpeed()),
  ];
  const text = `${parts.join('\n\n')}\n`;
  console.log(text);
  writeFileSync(join(folder, 'SCREENING.md'), text);
}

function openStandard(): World {
  const world = openWorld(WORLD);
  if (!world.ok) throw new Error(world.problem.code);
  return world.value;
}

/** The held-out molecules whose exact outcomes are kept. */
function readHeldOut(): HeldOut[] {
  const world = openStandard();
  return heldOutMolecules().flatMap(({ smiles }): HeldOut[] => {
    const outcomes = readExactOutcomes(heldOutDesign(smiles));
    const molecule = readSubject(smiles);
    if (outcomes === null || !molecule.ok) return [];
    return [{ smiles, molecule: molecule.value, outcomes, exact: tallyExact(world, doses, outcomes) }];
  });
}

/** The first kept ones that kill half of every group but the quirk's. */
export function severalReached(): HeldOut[] {
  return readHeldOut()
    .filter(({ exact }) => exact.every(({ group, lc50 }) => !KILLED.includes(group) || lc50.value !== null))
    .slice(0, COMPARED);
}

/** Those that are kept in a second replicate too. */
function readSecond(heldOut: readonly HeldOut[]) {
  const world = openStandard();
  return heldOut.flatMap(({ smiles, exact }) => {
    const outcomes = readExactOutcomes(heldOutDesign(smiles, 2));
    return outcomes === null ? [] : [{ first: exact, second: tallyExact(world, doses, outcomes) }];
  });
}

/** The surface that `offshoot screen` keeps, computed here if it isn't there (some minutes). */
function openSurface(): ResponseSurface {
  const plan = screenDesk.planWorldSurface(WORLD);
  if (!plan.ok) throw new Error(plan.problem.code);
  const cache = process.env['OFFSHOOT_CACHE'] ?? join(process.env['HOME'] ?? '.', '.cache', 'offshoot');
  const file = join(cache, 'surfaces', `${plan.value.key}.surface`);
  if (!existsSync(file)) {
    const builder = new SurfaceBuilder(plan.value);
    for (const job of plan.value.jobs) builder.add(job, screenDesk.tabulateJob(WORLD, job));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, builder.pack());
  }
  const bytes = new Uint8Array(readFileSync(file));
  const opened = screenDesk.openScreen(WORLD, bytes);
  const surface = unpackSurface(bytes, plan.value.key);
  if (!opened.ok || !surface.ok) throw new Error('the kept surface can’t be read');
  return surface.value;
}

function judge(screen: MoleculeScreen, nodes: number, heldOut: readonly HeldOut[]): Accuracy {
  let wells = 0;
  let right = 0;
  const squares: number[] = [];
  const inside: boolean[] = [];
  const errors = new Map<string, number[]>();
  for (const { molecule, outcomes, exact } of heldOut) {
    const place = new Map(screen.readWells(molecule).map((well) => [wellKey(well), well]));
    for (const outcome of outcomes) {
      const read = place.get(wellKey(outcome))!;
      wells++;
      right += Number(read.dead === outcome.dead && read.stumbles === outcome.stumbles);
    }
    screen.screen(molecule).forEach((group, at) => {
      const other = exact[at]!;
      for (const flag of ['dead', 'stumbling'] as const) {
        group[flag].forEach((count, dose) => squares.push(((count - other[flag][dose]!) / group.n) ** 2));
      }
      compareDose(`LC50 ${group.group}`, group.lc50, other.lc50);
      if (group.group === 'quirk') compareDose('EC50 quirk', group.ec50Stumble, other.ec50Stumble);
    });
  }
  const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
  return {
    nodes,
    flags: right / wells,
    shareError: Math.sqrt(mean),
    between: inside.filter(Boolean).length / inside.length,
    doses: Object.fromEntries([...errors].map(([name, values]) => [name, summarise(values)])),
  };

  function compareDose(name: string, read: ScreenedDose, exact: ScreenedDose): void {
    const dose = exact.value ?? (exact.reason === 'below' ? 0 : Infinity);
    const [from, to] = read.between;
    inside.push(dose >= (from ?? Infinity) && dose <= (to ?? Infinity));
    if (exact.value === null) return;
    // what is not reached on one side only is as wrong as can be
    const error = read.value === null ? Infinity : Math.abs(read.value / exact.value - 1);
    errors.set(name, [...(errors.get(name) ?? []), error]);
  }
}

function wellKey({ population, doseIndex }: WellOutcome): number {
  return population * doses.length + doseIndex;
}

function summarise(values: readonly number[]): Accuracy['doses'][string] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))]!;
  const close = values.filter((value) => value <= CLOSE).length / values.length;
  return { n: values.length, close, median: at(0.5), p95: at(0.95) };
}

function percent(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : 'not reached';
}

function describe(rows: readonly Accuracy[], used: number, all: number): string {
  const names = Object.keys(rows[0]!.doses);
  return `# Screening: response surfaces against exact runs

\`npm run bench -- --screening\`; standard world, replicate 1, 500 populations, 12 doses. Exact outcomes of ${used} of the ${all}
held-out molecules were kept when this was measured.

| nodes an animal | flags right | error of group shares (RMS) | doses between the named ends |
| --- | --- | --- | --- |
${rows.map(({ nodes, flags, shareError, between }) => `| ${nodes} | ${percent(flags)} | ${shareError.toFixed(4)} | ${percent(between)} |`).join('\n')}

Share of half-effect doses within 5 % of the exact one (in brackets: median and 95th percentile of the error):

| nodes an animal | ${names.join(' | ')} |
| --- | ${names.map(() => '---').join(' | ')} |
${rows.map(({ nodes, doses: byName }) => `| ${nodes} | ${names.map((name) => `${percent(byName[name]!.close)} (${percent(byName[name]!.median)}, ${percent(byName[name]!.p95)})`).join(' | ')} |`).join('\n')}`;
}

function describeFloor(oneAnimal: readonly DoseFloor[], replicates: readonly DoseFloor[]): string {
  const second = new Map(replicates.map((floor) => [floor.group, floor]));
  const line = ({ group, animals, changes, close, median }: DoseFloor): string => {
    const other = second.get(group);
    const apart =
      other === undefined || other.changes === 0
        ? 'not kept'
        : `${percent(other.close)} (${percent(other.median)}; ${other.changes})`;
    return `| ${group} | ${animals} | ${percent(close)} (${percent(median)}; ${changes}) | ${apart} |`;
  };
  return `How exact an exact LC50 is: share of changes within 5 % (in brackets: median change; number of changes)

| group | animals | one animal more or less at one dose | same animals, second replicate |
| --- | --- | --- | --- |
${oneAnimal.map(line).join('\n')}

So where a single animal counts for more than 5 %, one well on the other side takes the dose out of the 5 %: this holds for
hoverflies and lacewings (15 animals each), and often for bees (30). The second replicate was run of the first ${COMPARED} molecules that
kill half of every group but the quirk's (\`--second-replicate\`).`;
}
