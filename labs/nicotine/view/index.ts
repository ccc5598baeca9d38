// The door of the nicotine lab's views: the cards of the bench, the page about the lab, the table of outcomes.
export { AboutLab } from './about-lab.tsx';
export { countsSentence, type CountedGroup } from './counts-sentence.ts';
export { EffectCard, type EffectCardProps } from './effect-card.tsx';
export { InstrumentCard, type InstrumentCardProps, type LookState } from './instrument-card.tsx';
export { useLabWords, type LabWords } from './lab-words.ts';
export { MoleculeCard, type MoleculeCardProps } from './molecule-card.tsx';
export { offeredMolecules, offerMolecules } from '../model/offered-molecules.ts';
export { OutcomeTable } from './outcome-table.ts';
export { PlateCard, type PlateCardProps } from './plate-card.tsx';
export { ShotCard, type DoseCount, type ShotCardProps, type ShotProgress } from './shot-card.tsx';
export { useStructureWords } from './use-structure-words.ts';
export { InsidePage, type InsideDesk, type InsideOther, type InsidePageProps } from './inside/inside-page.tsx';
export { offersOfLevel } from './inquiry/offers-of-level.ts';
