// Everything the plate card draws, worked out from the outcomes, the way the plate is looked at, relatives and traits. The
// wells lie at places; `order` says which well lies where.
import type { ShotDesign } from '@offshoot/experiment';
import type { WellRun, WellState } from '@offshoot/ui';
import { useMemo } from 'react';
import type { PlateTraits, PlateWell } from '../../../model/index.ts';
import { useAnswer } from '../../use-answer.ts';
import type { OutcomeTable } from '../outcome-table.ts';
import type { PlateView } from './plate-view.ts';
import { placeWells } from './place-wells.ts';
import { statesOf, unsureWells, type OtherPlate } from './read-plate.ts';

/** What the plate asks of the lab's desk. */
export interface PlateDesk {
  traits: (design: ShotDesign) => Promise<PlateTraits>;
  trait: (design: ShotDesign, id: string) => Promise<Float64Array>;
}

export interface PlateReading {
  readonly states: readonly WellState[];
  readonly unsure: ReadonlySet<number>;
  /** At each place, the well that lies there. */
  readonly order: readonly number[];
  readonly runs: readonly WellRun[];
  readonly traits: PlateTraits | null;
  /** Clade of each well; null while unknown. */
  readonly clades: readonly number[] | null;
  /** The number that the wells are ordered by, of each well; null for another order. */
  readonly values: readonly number[] | null;
  readonly quarters: ReadonlyMap<number, number> | null;
}

export interface PlateReadingInput {
  desk: PlateDesk;
  /** Design of the shown try; null before the first, and where relatives and traits are not asked for. */
  design: ShotDesign | null;
  wells: readonly PlateWell[];
  table: OutcomeTable | null;
  version: number;
  doseIndex: number;
  view: PlateView;
  other: OtherPlate | null;
  repeats: ReadonlyMap<number, number>;
  /** Groups that the level names. */
  labelled: readonly string[];
}

const none: ReadonlySet<number> = new Set();

export function usePlateReading(input: PlateReadingInput): PlateReading {
  const { wells, table, version, doseIndex, view, other, repeats, labelled } = input;
  const { traits, clades, values } = useTraits(input);
  const states = useMemo(
    () =>
      version >= 0 && table !== null
        ? statesOf(table, doseIndex, view.outcome, other)
        : wells.map((): WellState => 'empty'),
    [table, version, doseIndex, wells, view.outcome, other],
  );
  const unsure = useMemo(
    () =>
      version >= 0 && table !== null && view.outcome === 'state' && other === null
        ? unsureWells(table, doseIndex, repeats)
        : none,
    [table, version, doseIndex, view.outcome, other, repeats],
  );
  const byResult = view.order === 'result' ? states : null;
  const placed = useMemo(
    () => placeWells(wells, labelled, { states: byResult, values, clades: table === null ? null : clades }),
    [wells, labelled, byResult, values, clades, table === null],
  );
  return { states, unsure, traits, clades, values, ...placed };
}

function useTraits({ desk, design, wells, view }: PlateReadingInput) {
  const key = design === null ? null : `${design.world} ${design.populations} ${design.replicate}`;
  const { answer: traits } = useAnswer(key, () => desk.traits(design!));
  const trait = view.order === 'tree' || view.order === 'result' ? null : view.order;
  const asked = key === null || trait === null ? null : `${key} ${trait}`;
  const { answer } = useAnswer(asked, () => desk.trait(design!, trait!).then((column) => ({ trait: trait!, column })));
  const column = answer !== null && answer.trait === trait ? answer.column : null;
  return useMemo(() => {
    if (traits === null) return { traits, clades: null, values: null };
    const rows = new Map(traits.populations.map((population, row) => [population, row]));
    const at = wells.map(({ population }) => rows.get(population) ?? -1);
    return {
      traits,
      clades: at.map((row) => traits.clades[row] ?? -1),
      values: column === null ? null : at.map((row) => column[row] ?? 0),
    };
  }, [traits, column, wells]);
}
