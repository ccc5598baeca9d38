// The door of the words of inquiry within the lab's words: levels, hypotheses, predictions, cards, habits.
import { mergeCatalogues } from '@offshoot/language';
import { inquirySheetWords } from './inquiry.ts';
import { levelWords } from './levels.ts';

export const inquiryWords = mergeCatalogues(levelWords, inquirySheetWords);
