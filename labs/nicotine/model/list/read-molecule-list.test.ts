// Tests of reading a pasted list.
import { expect, test } from 'vitest';
import { joinListReadings, splitList } from './list-reading.ts';
import { readListLines, readMoleculeList } from './read-molecule-list.ts';

test('each line is a SMILES or a name, with a name of one’s own behind a blank or a tab', () => {
  const { molecules, faults } = readMoleculeList('Nikotin\nOCC mein Alkohol\r\n\n# Bemerkung\nCCCC\tvier');
  expect(faults).toEqual([]);
  expect(molecules.map(({ line, molecule }) => [line, molecule])).toEqual([
    [1, 'nicotine'],
    [2, 'mein Alkohol'],
    [5, 'vier'],
  ]);
  expect(molecules[1]?.smiles).toBe('OCC');
});

test('a bad line is told by its number and reason, and the rest is read', () => {
  const { molecules, faults } = readMoleculeList(
    ['CCO', 'CC(C)(C)(C)C', 'c1ccccc', 'Quatschin', 'OCC', 'CC[Pt]', 'CCN'].join('\n'),
  );
  expect(molecules.map(({ line }) => line)).toEqual([1, 7]);
  expect(faults.map(({ line, problem, finding }) => [line, problem?.code ?? finding?.rule])).toEqual([
    [2, expect.any(String)],
    [3, expect.any(String)],
    [4, 'unknown-name'],
    [5, 'list-double'],
    [6, 'metal'],
  ]);
  expect(faults[3]?.problem?.data).toEqual({ line: 1 });
});

test('a molecule of which only the band is told is not tested', () => {
  const { faults } = readMoleculeList('C1CC2NC1CC2c1ccc(Cl)nc1');
  expect(faults.map(({ problem }) => problem?.code)).toEqual(['molecule-band-only']);
});

test('a thousand lines read in slices are the same as read at once', () => {
  const text = Array.from({ length: 1000 }, (_, i) => (i % 50 === 7 ? 'C(' : `${'C'.repeat(1 + (i % 12))}N`)).join(
    '\n',
  );
  const lines = splitList(text);
  const slices = [lines.slice(0, 300), lines.slice(300, 301), lines.slice(301)].map(readListLines);
  const joined = joinListReadings(slices);
  expect(joined).toEqual(readMoleculeList(text));
  expect(joined.molecules.length + joined.faults.length).toBe(1000);
});
