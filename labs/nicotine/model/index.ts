// The door of the nicotine lab's model: headless, the same on the page, in workers and on the command line. What each
// stage does and leaves out stands in model.md.
export { warmUp } from './bench.ts';
export { nicotineLab } from './lab.ts';
export { checkDesign, LAB_ID, populationsOf, readDesign, SCIENCE_VERSION } from './design.ts';
export { describeForWorld, describeWorld, pocketIds, surveyWorld } from './describe.ts';
export type { MoleculeDescription, WorldDescription } from './describe.ts';
export { readManipulation, readManipulations, writeManipulation, type Manipulation } from './manipulations.ts';
export { outcomeParameters } from './outcome.ts';
export { genotypeParameters } from './parameters.ts';
export { editStudy, studyDrawing, studyMolecule, type EditedStudy, type MoleculeStudy } from './study.ts';
export { readSubject } from './subject.ts';
export {
  summariseFlags,
  summariseShot,
  type FlagSummary,
  type ShotFigures,
  type ShotSummary,
  type WellRow,
} from './summary.ts';
export { lookIntoWell, warmLook, type BrainLook, type WellLook } from './well-look.ts';
export { followHours, usualHours, type HourCourse, type HourExposure, type HourReading } from './hours/follow-hours.ts';
export { PlayBench, type PlayReading } from './play/play-bench.ts';
export { differenceInGame, logOfGame } from './play/log-of-game.ts';
export { botIds, playGame, type BotId, type PlayGame, type PlayShot } from './play/play-game.ts';
export { criterion, shortfall, type Criterion } from './play/winning.ts';
export {
  knownDesigns,
  nearestKnown,
  similarityOf,
  planParts,
  type NearestKnown,
  type PlanPart,
} from './rediscovery/nearest-known.ts';
export { openWorld, worldPlan } from './world.ts';
export { attemptWorld, fairnessMolecules, offerWorld, type Fairness } from './worlds/fair-world.ts';
export { correlationInterval, rankCorrelation } from './worlds/rank-correlation.ts';
export { offeredMolecules, type OfferedMolecule } from './offered-molecules.ts';
export { desk, type Desk, type PlateWell, type ShotPlan } from './desk.ts';
export {
  chainStages,
  compareWells,
  explainWell,
  type ChainStage,
  differencesOf,
  type ComparedWell,
  type Difference,
  type HeartDifference,
  type LookPlace,
  type MoleculeFate,
  type OpenComparison,
  type PocketReading,
  type WellChain,
  type WellComparison,
} from './explain/index.ts';
export { descriptorNames, type DescriptorName, type SubjectCard, type SubjectDescriptors } from './subjects/index.ts';
export type { BodyLook, LookedMolecule, LookedNumber } from './look/body-look.ts';
export { doorOf, flowOf, mainEnzymes, type BodyFlow, type FlowEnd } from './look/body-flow.ts';
export type { LookComparison } from './look/compare-looks.ts';
export { stageOfWay, type WayId } from './look/way-id.ts';
export { readHeart, type HeartLook } from './look/heart-look.ts';
export type { NeuronLook, Wire, WireKind, WiringLook } from './look/neuron-look.ts';
export type { PlateTraits } from './look/plate-traits.ts';
export type { PocketLook, ReceptorLook } from './look/receptor-look.ts';
export { exportBrain, exportFormats, type ExportRequest } from './field/export-brain.ts';
export type { FieldGroup, FieldRequest, FieldResult, FieldRung } from './field/run-field-trial.ts';
export { readMoleculeList } from './list/read-molecule-list.ts';
export type { FaultyLine, ListedMolecule, ListLine, ListReading } from './list/list-reading.ts';
export type { FamilyTree } from './family/family-tree.ts';
export type { FamilyStep, FamilyWay, Offshoot, OffshootFacts } from './family/offshoot.ts';
export { previewShot, type ShotPreview } from './preview.ts';
export { surpriseMolecule } from './surprise.ts';
export {
  countCombinations,
  enumerateOffshoots,
  readEnumeration,
  walkOffshoots,
  type Enumeration,
} from './enumerate/enumerate-offshoots.ts';
export type { Edit, Molecule, Verdict } from '@offshoot/chemistry';
export {
  findMoves,
  findMovesWithoutDopamine,
  readStudyMolecule,
  screenEffects,
  studyMolecules,
  watchedOutcomes,
  type Effects,
  type Move,
  type WatchedOutcome,
} from './sensitivity/index.ts';
export {
  confirmingDesign,
  exactRow,
  expectLosses,
  mapMolecules,
  MoleculeScreen,
  screenDesk,
  SurfaceBuilder,
  surfaceKey,
  tallyExact,
  type FaultRow,
  type Measured,
  type OffshootOrder,
  type ScreenDesk,
  type ScreenedDose,
  type ScreenedGroup,
  type ScreenedRow,
  type ScreenRow,
  type Selectivity,
  type SurfaceJob,
  type SurfacePlan,
} from './screen/index.ts';
