// The words of the command `offshoot`, German and English. Words of a lab (findings, groups) are the lab's.
import { mergeCatalogues } from '@offshoot/language';
import { explainReportWords } from './explain.ts';
import { helpWords } from './help.ts';
import { playWords } from './play.ts';
import { problemWords } from './problems.ts';
import { reportWords } from './reports.ts';
import { screenWords } from './screen.ts';
import { studyWords } from './study.ts';

export const commandStrings = mergeCatalogues(
  helpWords,
  problemWords,
  reportWords,
  explainReportWords,
  playWords,
  screenWords,
  studyWords,
);
