// The flow picture's data: what became of a thousand molecules, as flows from vessel to vessel. Nothing is computed here:
// amounts are those of the tally, times a thousand.
import type { EnzymeId } from '@offshoot/pharmacology';
import type { BodyLook } from './body-look.ts';
import type { WayId } from './way-id.ts';

/** One end of the river: where some of the thousand ended. */
export interface FlowEnd {
  readonly id: WayId;
  /** Leaves the river here. */
  readonly from: 'gut' | 'blood';
  /** Of a thousand. */
  readonly amount: number;
  /** What the enzyme makes, most first: numbers of `BodyLook.molecules`, null for products that are not followed. */
  readonly into: readonly { readonly product: number | null; readonly amount: number }[];
}

/** A thousand molecules: two sources, the gut's wall, and the ends. Everything adds up. */
export interface BodyFlow {
  readonly drunk: number;
  readonly throughSkin: number;
  readonly throughGut: number;
  readonly intoBlood: number;
  readonly ends: readonly FlowEnd[];
}

const thousand = 1000;
/** Enzymes beyond the first few are drawn together. */
const mostEnzymes = 4;

/** @param order enzymes to be drawn by themselves, in this order; default the four that do most */
export function flowOf(look: BodyLook, order: readonly EnzymeId[] = mainEnzymes([look])): BodyFlow {
  const { drunk, throughSkin, gut, ligands } = look.tally;
  const first = ligands[0]!;
  const end = (id: WayId, from: FlowEnd['from'], share: number, into: FlowEnd['into'] = []): FlowEnd => ({
    id,
    from,
    amount: share * thousand,
    into: into.map(({ product, amount }) => ({ product, amount: amount * thousand })),
  });
  const own = order.map((id) => {
    const tally = first.brokenDown.find(({ enzyme }) => enzyme === id);
    return end(`enzyme:${id}`, 'blood', tally?.amount ?? 0, tally?.into ?? []);
  });
  const others = first.brokenDown.filter(({ enzyme }) => !order.includes(enzyme));
  const rest = others.reduce((sum, { amount }) => sum + amount, 0);
  return {
    drunk: drunk * thousand,
    throughSkin: throughSkin * thousand,
    throughGut: gut.through * thousand,
    intoBlood: first.came * thousand,
    ends: [
      end('unused', 'gut', gut.unused),
      end('gutBreakdown', 'gut', gut.brokenDown),
      end('inGut', 'gut', gut.still),
      ...own,
      ...(others.length > 0
        ? [
            end(
              'otherEnzymes',
              'blood',
              rest,
              others.flatMap(({ into }) => into),
            ),
          ]
        : []),
      end('excreted', 'blood', first.excreted.itself + first.excreted.pumped),
      end('held', 'blood', first.still.held),
      end('free', 'blood', first.still.free),
    ],
  };
}

/** The enzymes that broke down most, over all looks: the same order for pictures that stand side by side. */
export function mainEnzymes(looks: readonly BodyLook[]): EnzymeId[] {
  const most = new Map<EnzymeId, number>();
  for (const { tally } of looks)
    for (const { enzyme, amount } of tally.ligands[0]!.brokenDown)
      most.set(enzyme, Math.max(most.get(enzyme) ?? 0, amount));
  return [...most]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostEnzymes)
    .map(([enzyme]) => enzyme);
}

/** The door of the brain: of a thousand of the molecule that slipped in, how many went which way. */
export function doorOf({ tally }: BodyLook): readonly { readonly id: WayId; readonly amount: number }[] {
  const { pumpedBack, slippedBack, rinsedOut, still } = tally.ligands[0]!.brain;
  return [
    { id: 'pumpedBack', amount: pumpedBack * thousand },
    { id: 'slippedBack', amount: slippedBack * thousand },
    { id: 'rinsedOut', amount: rinsedOut * thousand },
    { id: 'inBrain', amount: still * thousand },
  ];
}
