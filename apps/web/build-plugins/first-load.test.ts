// The guard of the first load sees a package behind any number of imports, and lets it be loaded later.
import { expect, test } from 'vitest';
import { findInFirstLoad, type LoadedChunk } from './first-load.ts';

const chunk = (fileName: string, imports: string[], moduleIds: string[], isEntry = false): LoadedChunk => {
  return { type: 'chunk', fileName, isEntry, imports, moduleIds };
};
const toolkit = '/home/offshoot/node_modules/toolkit/index.js';

test('a package that the entry imports over another chunk is found', () => {
  const bundle = {
    'page.js': chunk('page.js', ['view.js'], ['/home/offshoot/main.ts'], true),
    'view.js': chunk('view.js', ['page.js', 'toolkit.js'], []),
    'toolkit.js': chunk('toolkit.js', [], [toolkit]),
    'page.css': { type: 'asset' as const },
  };
  expect(findInFirstLoad(bundle, 'toolkit')).toEqual([`toolkit.js: ${toolkit}`]);
  expect(findInFirstLoad(bundle, 'tool')).toEqual([]);
});

test('a package that is loaded later is let through', () => {
  const bundle = {
    'page.js': chunk('page.js', [], ['/home/offshoot/main.ts'], true),
    'expert.js': chunk('expert.js', ['toolkit.js'], []),
    'toolkit.js': chunk('toolkit.js', [], [toolkit]),
  };
  expect(findInFirstLoad(bundle, 'toolkit')).toEqual([]);
});

test('what the entry asks for at once is the page, and belongs to the first load', () => {
  const bundle = {
    'main.js': { ...chunk('main.js', [], ['/home/offshoot/main.ts'], true), dynamicImports: ['page.js'] },
    'page.js': { ...chunk('page.js', ['toolkit.js'], []), dynamicImports: ['later.js'] },
    'toolkit.js': chunk('toolkit.js', [], [toolkit]),
    'later.js': chunk('later.js', [], ['/home/offshoot/node_modules/later/index.js']),
  };
  expect(findInFirstLoad(bundle, 'toolkit')).toEqual([`toolkit.js: ${toolkit}`]);
  expect(findInFirstLoad(bundle, 'later')).toEqual([]);
});
