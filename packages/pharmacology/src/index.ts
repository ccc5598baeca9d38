// The door of @offshoot/pharmacology (docs/architecture.md): graph in, numbers out; knows no names.
export { scoreBinding, type Binding, type Contribution } from './binding/score-binding.ts';
export { createPocket, type Pocket, type PocketNumbers } from './binding/pocket.ts';
export { pocketParameters, type PocketNumberId } from './binding/pocket-parameters.ts';
export {
  createInsectPockets,
  pocketIds,
  standardPocketNumbers,
  standardPockets,
  type InsectPockets,
  type PocketId,
} from './binding/pockets.ts';
export { isWithheld, mammalBand, type MammalBand } from './binding/mammal-band.ts';
export type { Site } from './binding/term.ts';
export {
  enzymeIds,
  enzymes,
  standardTastes,
  type EnzymeId,
  type EnzymeRecord,
  type EnzymeTastes,
} from './breakdown/enzymes.ts';
export { breakdownProducts, findBreakdown, type Attack } from './breakdown/find-breakdown.ts';
export { spotKinds, type SpotKind } from './breakdown/spot.ts';
export { createRules, standardRules, type Rules } from './rules.ts';
export { genotypeParameters, type GenotypeParameterId } from './parameters/genotype-parameters.ts';
export { scaleParameters } from './parameters/scale-parameters.ts';
export type {
  PreparedBinding,
  PreparedLigand,
  PreparedMolecule,
  PreparedProduct,
  EnzymeRates,
} from './exposure/prepared-molecule.ts';
export { prepareMolecule } from './exposure/prepare-molecule.ts';
export { exposeAnimals, type ExposureOptions } from './exposure/expose-animals.ts';
export { Exposure, type ExposedLigand, type ExposureBatch } from './exposure/exposure.ts';
export { blockedShare, type GenotypeColumns } from './exposure/animals.ts';
export { receptorState, type ReceptorState } from './exposure/receptor-state.ts';
export { createReceptorStates, fillReceptorStates, type ReceptorStates } from './exposure/receptor-states.ts';
export { traceExposure, type ExposureCourse } from './exposure/trace-exposure.ts';
export {
  explainAnimal,
  type AnimalChain,
  type Conversion,
  type LigandFate,
  type PocketState,
} from './explain/explain-animal.ts';
export { compareAnimals, mixAnimals } from './explain/compare-animals.ts';
export { compareMolecules, mixMolecules } from './explain/compare-molecules.ts';
export { shareStages, type MixedStates, type StageShares } from './explain/share-stages.ts';
export { shapleyShares } from './explain/shapley.ts';
export {
  tallyFate,
  type BrainTally,
  type EnzymeTally,
  type FateTally,
  type LigandTally,
} from './explain/tally-fate.ts';
export { lyingPoseOf, type LyingPose } from './binding/lying-pose.ts';
export { stages, stageOf, type Stage } from './explain/stages.ts';
