// Flags of pruned shots against exact ones at the held-out molecules: whole plate, whole ladder. Exact outcomes are
// taken from where they are kept, and computed where they are not (about 10 s a molecule).
import { nicotineLab } from '@offshoot/labs/nicotine/model';
import type { ShotDesign } from '@offshoot/experiment';
import { openFlagBench } from '../../labs/nicotine/model/flags/open-flag-bench.ts';
import { heldOutDesign, heldOutMolecules } from '../held-out-molecules.ts';
import { processorTime } from '../processor-time.ts';
import { heldOutKinds, type HeldOutKind } from './draw-held-out.ts';
import { keepExactOutcomes, readExactOutcomes } from './exact-outcomes.ts';

/** One block in so many is computed exactly too, right after its flags, so that the two times compare. */
const TIMED_BLOCKS = 8;

export interface FlagComparison {
  readonly smiles: string;
  readonly kind: HeldOutKind;
  readonly wells: number;
  /** Wells of which a flag differs, and of which it is "dead" that does. */
  readonly differ: number;
  readonly deadDiffers: number;
  /** Processor time of flags and of exact outcomes, on the same blocks, in turns, s. */
  readonly flagSeconds: number;
  readonly exactSeconds: number;
}

export interface ComparisonOptions {
  /** How many molecules, from the first on. */
  readonly most?: number;
  /** Leaves out those whose exact outcomes are not kept. */
  readonly keptOnly?: boolean;
  /** Rows of an earlier run of the same program, which are not measured again. */
  readonly known?: readonly FlagComparison[];
  readonly see?: (rows: readonly FlagComparison[]) => void;
}

/** Compares them one after the other. */
export async function compareFlags({
  most = Infinity,
  keptOnly = false,
  known = [],
  see = () => undefined,
}: ComparisonOptions = {}): Promise<FlagComparison[]> {
  const rows: FlagComparison[] = [];
  for (const { smiles, kind } of heldOutMolecules().slice(0, most)) {
    const before = known.find((row) => row.smiles === smiles);
    if (before !== undefined) {
      rows.push(before);
      continue;
    }
    const design = heldOutDesign(smiles);
    if (!keptOnly) await keepExactOutcomes([design], () => undefined);
    const row = await compareShot(design);
    if (row === null) continue;
    rows.push({ smiles, kind, ...row });
    see(rows);
  }
  return rows;
}

async function compareShot(design: ShotDesign): Promise<Omit<FlagComparison, 'smiles' | 'kind'> | null> {
  const exact = readExactOutcomes(design);
  if (exact === null) return null;
  const [pruned, whole] = [openFlagBench(design, 'auto'), await nicotineLab.openBench(design, 'auto')];
  const found = new Map<string, { readonly dead: boolean; readonly stumbles: boolean }>();
  let [flagMs, exactMs] = [0, 0];
  for (const [place, block] of pruned.blocks.entries()) {
    const timed = place % TIMED_BLOCKS === 0;
    const trials = whole.trials.filter((trial) => timed && trial.block === block.block);
    // the time before the drug, which either way of running keeps, is nobody's
    if (timed) whole.run(trials[0]!);
    const started = processorTime();
    for (const well of pruned.run(block)) found.set(placeOf(well), well);
    const between = processorTime();
    for (const trial of trials) whole.run(trial);
    if (!timed) continue;
    flagMs += between - started;
    exactMs += processorTime() - between;
  }
  const others = exact.filter((well) => {
    const flags = found.get(placeOf(well))!;
    return flags.dead !== well.dead || flags.stumbles !== well.stumbles;
  });
  const deadDiffers = others.filter((well) => found.get(placeOf(well))!.dead !== well.dead).length;
  const seconds = { flagSeconds: flagMs / 1000, exactSeconds: exactMs / 1000 };
  return { wells: exact.length, differ: others.length, deadDiffers, ...seconds };
}

function placeOf({ population, doseIndex }: { population: number; doseIndex: number }): string {
  return `${population}/${doseIndex}`;
}

/** One row a kind, then all. */
export function tabulateFlags(rows: readonly FlagComparison[]): string[][] {
  const kinds = heldOutKinds.filter((kind) => rows.some((row) => row.kind === kind));
  const ofKind = (kind: HeldOutKind): string[] =>
    lineOf(
      kind,
      rows.filter((row) => row.kind === kind),
    );
  return [...kinds.map(ofKind), lineOf('all', rows)];
}

function lineOf(name: string, rows: readonly FlagComparison[]): string[] {
  const sum = (pick: (row: FlagComparison) => number): number => rows.reduce((total, row) => total + pick(row), 0);
  const [wells, differ] = [sum((row) => row.wells), sum((row) => row.differ)];
  const ratios = rows.map(({ flagSeconds, exactSeconds }) => exactSeconds / flagSeconds).sort((a, b) => a - b);
  const share = `${((1 - differ / wells) * 100).toFixed(3)} %`;
  const faster = sum((row) => row.exactSeconds) / sum((row) => row.flagSeconds);
  return [
    name,
    `${rows.length}`,
    `${wells}`,
    `${differ}`,
    `${sum((row) => row.deadDiffers)}`,
    `${Math.max(0, ...rows.map((row) => row.differ))}`,
    share,
    faster.toFixed(2),
    `${ratios[0]!.toFixed(2)} to ${ratios.at(-1)!.toFixed(2)}`,
  ];
}

export const flagTableHead = [
  'kind',
  'molecules',
  'wells',
  'differ',
  'of these in "dead"',
  'worst molecule',
  'equal',
  'times as fast',
  'by molecule',
];
