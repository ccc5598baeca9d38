// The ways that a molecule can take through the body, by name, and the stage that each belongs to. Apart from the numbers
// behind them, so that a page can name them without the pharmacology.
import type { EnzymeId, Stage } from '@offshoot/pharmacology';

/** A way through the body, as the flow picture draws it. `enzyme:ID` is one enzyme's work. */
export type WayId =
  | 'drink'
  | 'skin'
  | 'gut'
  | 'unused'
  | 'gutBreakdown'
  | 'inGut'
  | 'excreted'
  | 'held'
  | 'free'
  | 'pumpedBack'
  | 'slippedBack'
  | 'rinsedOut'
  | 'inBrain'
  | 'receptor'
  | 'otherEnzymes'
  | `enzyme:${EnzymeId}`;

/** The stage of the chain (as Shapley shares name it) that each way belongs to. */
export function stageOfWay(way: WayId): Stage {
  if (way.startsWith('enzyme:') || way === 'otherEnzymes') return 'breakdown';
  switch (way) {
    case 'excreted':
      return 'excretion';
    case 'held':
    case 'free':
      return 'distribution';
    case 'pumpedBack':
    case 'slippedBack':
    case 'rinsedOut':
    case 'inBrain':
      return 'barrier';
    case 'receptor':
      return 'grip';
    default:
      return 'uptake';
  }
}
