// What the lab can explain of a well, and of the difference between two.
export { explainWell, type MoleculeFate, type PocketReading, type WellChain } from './explain-well.ts';
export {
  chainStages,
  compareSubjects,
  compareWells,
  type ChainStage,
  type ComparedWell,
  type HeartDifference,
  type WellComparison,
} from './compare.ts';
