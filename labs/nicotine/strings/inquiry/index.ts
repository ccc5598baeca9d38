// The door of the words of inquiry within the lab's words: levels, hypotheses, predictions, cards, habits.
import { levelWords } from './levels.ts';

export const inquiryWords = levelWords;
