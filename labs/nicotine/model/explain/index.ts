// What the lab can explain of a well, and of the difference between two.
export { explainWell, type MoleculeFate, type PocketReading, type WellChain } from './explain-well.ts';
export type { OpenComparison } from './compare-openness.ts';
export {
  chainStages,
  compareWells,
  type ChainStage,
  type ComparedWell,
  type HeartDifference,
  type WellComparison,
} from './compare-wells.ts';
export { differencesOf, type Difference, type LookPlace } from './difference.ts';
