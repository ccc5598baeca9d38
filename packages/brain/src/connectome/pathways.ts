// Who connects to whom: how many endings a neuron of a region sends out and how they spread over the regions.
// One shared wiring for all animals; animals differ in strengths, not in wires. The extra fibre is the quirk.
import type { RegionId } from './regions.ts';

export interface Pathway {
  readonly from: RegionId;
  /** Endings of each neuron. */
  readonly endings: number;
  /** Share of the endings by target region; the shares add up to 1. */
  readonly shares: Readonly<Partial<Record<RegionId, number>>>;
}

/** Assumed, for a restless but stable network (docs/decisions/0003-brain-kernel.md); dopamine and heart nerve cells send no endings into the brain. */
export const PATHWAYS: readonly Pathway[] = [
  {
    from: 'sensory',
    endings: 30,
    shares: { inhibitory: 0.305, central: 0.594, dopamineBehavioural: 0.03, dopamineCardiac: 0.008, motor: 0.063 },
  },
  {
    from: 'inhibitory',
    endings: 30,
    shares: {
      sensory: 0.125,
      inhibitory: 0.125,
      central: 0.515,
      dopamineBehavioural: 0.03,
      motor: 0.155,
      cardiac: 0.05,
    },
  },
  {
    from: 'central',
    endings: 30,
    shares: { inhibitory: 0.31, central: 0.475, dopamineBehavioural: 0.03, motor: 0.145, cardiac: 0.04 },
  },
  { from: 'motor', endings: 20, shares: { inhibitory: 0.7, central: 0.2, motor: 0.1 } },
];

/**
 * The extra fibre of quirk animals: some cells of the central brain also reach the dopamine cells of the heart.
 * In reality no such fibre is known. Here it is laid in every animal with a strength of its own: 0 in ordinary ones.
 */
export interface FibrePlan {
  readonly from: RegionId;
  readonly to: RegionId;
  /** How many neurons of `from` (its first ones) carry the fibre. */
  readonly neurons: number;
  /** Endings of each of them. */
  readonly endings: number;
}

export const FIBRE: FibrePlan = { from: 'central', to: 'dopamineCardiac', neurons: 60, endings: 8 };
