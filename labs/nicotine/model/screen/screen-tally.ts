// Counts of a screened molecule: how many of each group stumble and are dead at each dose, for sure and perhaps. The same
// tally serves exact outcomes, in which nothing is in doubt.
import { halfEffectOfCounts, halfEffectValue, type ClusterCounts, type HalfEffectDose } from '@offshoot/analysis';
import { log10 } from '@offshoot/numerics';
import { blockOf, type World } from '@offshoot/population';
import type { ThresholdView } from '@offshoot/screening';

/** A half-effect dose and the two doses between which the exact one lies: equal for exact runs. */
export interface ScreenedDose extends HalfEffectDose {
  /** Nicotine units; 0 below the lowest dose, null where one half is not reached. */
  readonly between: readonly [number | null, number | null];
}

export interface ScreenedGroup {
  readonly group: string;
  readonly n: number;
  readonly lc50: ScreenedDose;
  readonly ec50Stumble: ScreenedDose;
  /** How many are dead and stumble, one count a dose. */
  readonly dead: readonly number[];
  readonly stumbling: readonly number[];
}

/** What is counted: surely so, as estimated, and perhaps so. */
const SURE = 0;
const ESTIMATED = 1;
const PERHAPS = 2;
const VIEWS = 3;
/** Dead and stumbling. */
const EFFECTS = 2;

interface GroupPlaces {
  readonly id: string;
  readonly n: number;
  /** How many animals each cluster (block) has. */
  readonly animals: Uint16Array;
}

/** Where each animal is counted; worked out once for a world. */
export class TallyPlan {
  readonly groups: readonly GroupPlaces[];
  /** By row: number of the group, and number of the cluster within it. */
  readonly groupOf: Uint8Array;
  readonly clusterOf: Uint8Array;
  readonly logDoses: readonly number[];

  constructor({ populations }: World, doses: readonly number[]) {
    const ids = [...new Set(populations.map(({ group }) => group))];
    const blocks = ids.map((id) => [
      ...new Set(populations.filter(({ group }) => group === id).map(({ number }) => blockOf(number))),
    ]);
    this.groupOf = Uint8Array.from(populations, ({ group }) => ids.indexOf(group));
    this.clusterOf = Uint8Array.from(populations, ({ number }, row) =>
      blocks[this.groupOf[row]!]!.indexOf(blockOf(number)),
    );
    this.groups = ids.map((id, group) => {
      const animals = new Uint16Array(blocks[group]!.length);
      this.groupOf.forEach((own, row) => {
        if (own === group) animals[this.clusterOf[row]!]!++;
      });
      return { id, n: animals.reduce((sum, count) => sum + count, 0), animals };
    });
    this.logDoses = doses.map((dose) => log10(dose));
  }
}

/** Counts of one molecule; cleared and used again for the next. */
export class ScreenTally {
  readonly #plan: TallyPlan;
  /** All counts. Index: (((effect * groups + group) * VIEWS + view) * doses + dose) * clusters + cluster. */
  readonly #all: Uint16Array;
  /** Room for the clusters of the group that has most. */
  readonly #clusters: number;
  /** The same counts as `[effect][group][view][dose]`, one count a cluster. */
  readonly #counts: readonly (readonly (readonly (readonly Uint16Array[])[])[])[];

  constructor(plan: TallyPlan) {
    this.#plan = plan;
    const doses = plan.logDoses.length;
    const clusters = Math.max(...plan.groups.map(({ animals }) => animals.length));
    this.#clusters = clusters;
    this.#all = new Uint16Array(EFFECTS * plan.groups.length * VIEWS * doses * clusters);
    this.#counts = Array.from({ length: EFFECTS }, (_, effect) =>
      plan.groups.map(({ animals }, group) =>
        Array.from({ length: VIEWS }, (__, view) =>
          plan.logDoses.map((___, dose) => {
            const from = this.#placeOf(effect, group, view, dose);
            return this.#all.subarray(from, from + animals.length);
          }),
        ),
      ),
    );
  }

  clear(): void {
    this.#all.fill(0);
  }

  #placeOf(effect: number, group: number, view: number, dose: number): number {
    const { groups, logDoses } = this.#plan;
    return (((effect * groups.length + group) * VIEWS + view) * logDoses.length + dose) * this.#clusters;
  }

  /** Counts one well; each effect as `sure + estimated + perhaps`: 0 surely not, 3 surely. */
  add(row: number, dose: number, dead: WellView, stumbles: WellView): void {
    this.#count(0, row, dose, dead);
    this.#count(1, row, dose, stumbles);
  }

  #count(effect: number, row: number, dose: number, view: WellView): void {
    if (view === 0) return;
    const { groupOf, clusterOf, logDoses } = this.#plan;
    const step = logDoses.length * this.#clusters;
    const sure = this.#placeOf(effect, groupOf[row]!, SURE, dose) + clusterOf[row]!;
    this.#all[sure + PERHAPS * step]!++;
    if (view >= 2) this.#all[sure + ESTIMATED * step]!++;
    if (view === 3) this.#all[sure]!++;
  }

  summarise(): ScreenedGroup[] {
    return this.#plan.groups.map(({ id, n }, group) => ({
      group: id,
      n,
      lc50: this.#halfEffect(0, group),
      ec50Stumble: this.#halfEffect(1, group),
      dead: this.#totals(0, group),
      stumbling: this.#totals(1, group),
    }));
  }

  #halfEffect(effect: number, group: number): ScreenedDose {
    const counts = (view: number): ClusterCounts => ({
      logDoses: this.#plan.logDoses,
      responders: this.#counts[effect]![group]![view]!,
      animals: this.#plan.groups[group]!.animals,
    });
    const reached = (view: number): number | null => {
      const dose = halfEffectValue(counts(view));
      return Number.isFinite(dose) ? dose : null;
    };
    return { ...halfEffectOfCounts(counts(ESTIMATED)), between: [reached(PERHAPS), reached(SURE)] };
  }

  #totals(effect: number, group: number): number[] {
    return this.#counts[effect]![group]![ESTIMATED]!.map((counts) => counts.reduce((sum, count) => sum + count, 0));
  }
}

/** How an effect stands in a well: 0 not, 1 estimated not but perhaps, 2 estimated so but not sure, 3 so. */
export type WellView = ThresholdView;

/** Either of two effects. */
export function eitherOf(a: WellView, b: WellView): WellView {
  return a > b ? a : b;
}
