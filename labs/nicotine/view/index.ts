// The door of the nicotine lab's views: the cards of the bench, the page about the lab, the table of outcomes.
export { AboutLab } from './about-lab.tsx';
export { countsSentence, type CountedGroup } from './shot/counts-sentence.ts';
export { EffectCard, type EffectCardProps, type EffectView } from './effect/effect-card.tsx';
export { InstrumentCard, type InstrumentCardProps, type LookState } from './instrument/instrument-card.tsx';
export { ViewKeeping, type KeptView, type ViewKeeper } from './keep-view.tsx';
export { useLabWords, type LabWords } from './lab-words.ts';
export { groupIds } from './plate/group-ids.ts';
export { labelPlate, PlateLabelling } from './plate/labels.ts';
export { MoleculeCard, type MoleculeCardProps } from './molecule/molecule-card.tsx';
export { offeredMolecules, offerMolecules } from '../model/offered-molecules.ts';
export { OutcomeTable } from './plate/outcome-table.ts';
export { PlateCard, type PlateCardProps } from './plate/plate-card.tsx';
export { firstPlateView, type PlateView } from './plate/arrange/plate-view.ts';
export type { WellRepeats } from './instrument/well-repeat.tsx';
export { ShotCard, type DoseCount, type ShotCardProps, type ShotProgress } from './shot/shot-card.tsx';
export { useStructureWords } from './molecule/use-structure-words.ts';
export {
  InsidePage,
  insideParts,
  type InsideDesk,
  type InsideOther,
  type InsidePageProps,
  type InsidePart,
} from './inside/inside-page.tsx';
export { offersOfLevel } from './inquiry/offers-of-level.ts';
export { drawFacts, fireFacts, foundFacts, lookFacts, resultFacts } from './inquiry/action-facts.ts';
export { bodyFacts, receptorFacts } from './inquiry/inside-facts.ts';
export { CardsList } from './inquiry/cards-list.tsx';
export { ContextNote } from './inquiry/context-note.tsx';
export { ForecastCard, ForecastLines } from './inquiry/forecast-card.tsx';
export { HypothesisForm } from './inquiry/hypothesis-form.tsx';
export { PracticePage } from './inquiry/practice-page.tsx';
export { predictedGroups, PredictionForm } from './inquiry/prediction-form.tsx';
export { ListDialog, type ListDialogProps } from './queue/list-dialog.tsx';
export { QueueLine, type QueueEntry, type QueueLineProps } from './queue/queue-line.tsx';
export { joinListReadings, splitList } from '../model/list/list-reading.ts';
export { CollectionCard, type CollectionCardProps } from './collection/collection-card.tsx';
export { rowOfTry, type CollectionRow } from './collection/collection-rows.ts';
export { descriptorNames, type DescriptorName } from '../model/subjects/descriptor-names.ts';
export { FamilyDialog } from './family/family-dialog.tsx';
export type { FamilyDialogProps, OffshootTry } from './family/family-dialog-props.ts';
export { FamilyStrip, type FamilyStripProps } from './family/family-strip.tsx';
export {
  branchesOf,
  earlierOf,
  emptyFamily,
  graftOffshoot,
  growFamily,
  joinFamily,
  lineOf,
  MOST_OFFSHOOTS,
  plantFamily,
  pruneFamily,
  type FamilyTree,
} from '../model/family/family-tree.ts';
export { factsOf, placesOf, stepOfEdit, withPlaces } from '../model/family/offshoot.ts';
export { MoleculeName } from './molecule/formula-text.tsx';
export { ScreenDetail, type ScreenDetailProps } from './screen/screen-detail.tsx';
export { ScreenFaults, ScreenList, reasonOfFault, type ScreenListProps } from './screen/screen-list.tsx';
export { FactorPlot, MoleculeMap, type MoleculeMapProps } from './screen/screen-clouds.tsx';
export { LuckCard } from './screen/luck-card.tsx';
export { OffshootMaker, type OffshootMakerProps } from './screen/offshoot-maker.tsx';
export { tabulateEntries, writeEntries } from './screen/entry-table.ts';
export {
  countLuck,
  entryOf,
  hitFrom,
  isCandidate,
  sortEntries,
  type EntryOrder,
  type ScreenEntry,
} from './screen/screen-entry.ts';
