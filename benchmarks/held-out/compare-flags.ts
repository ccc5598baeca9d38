// Flags of pruned shots against exact ones at the held-out molecules: whole plate, whole ladder. Exact outcomes are
// taken from where they are kept, and computed where they are not (about 10 s a molecule).
import { heldOutDesign, heldOutMolecules } from '../../benchmarks/held-out-molecules.ts';
import { heldOutKinds, type HeldOutKind } from '../../benchmarks/held-out/draw-held-out.ts';
import { keepExactOutcomes, readExactOutcomes } from '../../benchmarks/held-out/exact-outcomes.ts';
import { openFlagBench } from '../../labs/nicotine/model/flags/open-flag-bench.ts';

export interface FlagComparison {
  readonly smiles: string;
  readonly kind: HeldOutKind;
  readonly wells: number;
  /** Wells of which a flag differs, and of which it is "dead" that does. */
  readonly differ: number;
  readonly deadDiffers: number;
}

/** @param most how many molecules, from the first on @param keptOnly leaves out those whose exact outcomes are not kept */
export async function compareFlags(most = Infinity, keptOnly = false): Promise<FlagComparison[]> {
  const rows: FlagComparison[] = [];
  for (const { smiles, kind } of heldOutMolecules().slice(0, most)) {
    const design = heldOutDesign(smiles);
    if (!keptOnly) await keepExactOutcomes([design], () => undefined);
    const exact = readExactOutcomes(design);
    if (exact === null) continue;
    const bench = openFlagBench(design, 'auto');
    const found = new Map(bench.blocks.flatMap((block) => bench.run(block)).map((well) => [placeOf(well), well]));
    const others = exact.filter((well) => {
      const flags = found.get(placeOf(well))!;
      return flags.dead !== well.dead || flags.stumbles !== well.stumbles;
    });
    const deadDiffers = others.filter((well) => found.get(placeOf(well))!.dead !== well.dead).length;
    rows.push({ smiles, kind, wells: exact.length, differ: others.length, deadDiffers });
  }
  return rows;
}

function placeOf({ population, doseIndex }: { population: number; doseIndex: number }): string {
  return `${population}/${doseIndex}`;
}

/** One row a kind, then all. */
export function tabulateFlags(rows: readonly FlagComparison[]): string[][] {
  const line = (name: string, own: readonly FlagComparison[]): string[] => {
    const wells = own.reduce((sum, row) => sum + row.wells, 0);
    const differ = own.reduce((sum, row) => sum + row.differ, 0);
    const dead = own.reduce((sum, row) => sum + row.deadDiffers, 0);
    const worst = Math.max(0, ...own.map((row) => row.differ));
    return [name, `${own.length}`, `${wells}`, `${differ}`, `${dead}`, `${worst}`, shareOf(1 - differ / wells)];
  };
  const kinds = heldOutKinds.filter((kind) => rows.some((row) => row.kind === kind));
  return [
    ...kinds.map((kind) =>
      line(
        kind,
        rows.filter((row) => row.kind === kind),
      ),
    ),
    line('all', rows),
  ];
}

function shareOf(share: number): string {
  return `${(share * 100).toFixed(3)} %`;
}

export const flagTableHead = ['kind', 'molecules', 'wells', 'differ', 'of these in "dead"', 'worst molecule', 'equal'];
