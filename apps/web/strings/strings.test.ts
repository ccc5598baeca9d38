// The lint of the page's words and of those of its lab.
import { findCatalogueFaults } from '@offshoot/language';
import { knownDesigns } from '@offshoot/labs/nicotine/model';
import { nicotineStrings } from '@offshoot/labs/nicotine/strings';
import { expect, test } from 'vitest';
import { analysisStrings } from './analysis.ts';
import { codapStrings } from './codap.ts';
import { shellStrings } from './index.ts';
import { inquiryPageStrings } from './inquiry-page.ts';
import { notebookStrings } from './notebook.ts';
import { rediscoverySources, rediscoveryStrings } from './rediscovery.ts';
import { statisticsStrings } from './statistics.ts';
import { tableFileStrings } from './table-files.ts';
import { theoryStrings } from './theories.ts';

test.each([
  ['lab', nicotineStrings],
  ['page', shellStrings],
  ['inquiry', inquiryPageStrings],
  ['notebook', notebookStrings],
  ['theories', theoryStrings],
  ['analysis', analysisStrings],
  ['codap', codapStrings],
  ['rediscovery', rediscoveryStrings],
  ['statistics', statisticsStrings],
  ['table files', tableFileStrings],
])('every sentence of the %s can be said in German and English', (_of, catalogues) => {
  expect(findCatalogueFaults(catalogues)).toEqual([]);
});

test('each known design has its story in both languages, and a source', () => {
  for (const { id } of knownDesigns) {
    expect(Object.keys(rediscoveryStrings.de)).toContain(`rediscovery.text.${id}`);
    expect(rediscoverySources[id]).toMatch(/\d{4}/);
  }
});
