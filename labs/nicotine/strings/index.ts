// The door of the nicotine lab's words: every sentence of the lab under its key, German and English.
import { mergeCatalogues, type Catalogues } from '@offshoot/language';
import { aboutWords } from './about.ts';
import { brainWords } from './brain.ts';
import { chemistryStrings } from './chemistry.ts';
import { collectionWords } from './collection.ts';
import { effectWords } from './effect.ts';
import { explainWords } from './explain.ts';
import { familyWords } from './family.ts';
import { fieldWords } from './field.ts';
import { heartWords } from './heart.ts';
import { inquiryWords } from './inquiry/index.ts';
import { subjectWords } from './inquiry/subjects.ts';
import { insideWords } from './inside.ts';
import { instrumentWords } from './instrument.ts';
import { knownNames } from './known-names.ts';
import { moleculeWords } from './molecule.ts';
import { plateWords } from './plate.ts';
import { problemWords } from './problems.ts';
import { queueWords } from './queue.ts';
import { receptorWords } from './receptor.ts';
import { screenPageWords } from './screen.ts';
import { sketchWords } from './sketch.ts';
import { shotWords } from './shot.ts';
import { spaceWords } from './space.ts';
import { structureWords } from './structure.ts';

export const nicotineStrings = mergeCatalogues(
  aboutWords,
  brainWords,
  chemistryStrings,
  collectionWords,
  effectWords,
  heartWords,
  explainWords,
  familyWords,
  fieldWords,
  inquiryWords,
  subjectWords,
  insideWords,
  instrumentWords,
  knownNames,
  moleculeWords,
  plateWords,
  problemWords,
  queueWords,
  receptorWords,
  screenPageWords,
  sketchWords,
  shotWords,
  spaceWords,
  structureWords,
);

/** A key of the lab's words. */
export type LabWordKey = typeof nicotineStrings extends Catalogues<infer K> ? K : never;

export { sayComparison, type SayableComparison } from './say-comparison.ts';
export { sayStructure } from './say-structure.ts';
