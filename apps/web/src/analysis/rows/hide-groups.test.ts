// At a level that names few kinds, the analysis tells the rest apart in no way.
import { labelColumn, makeTable, numberColumn } from '@offshoot/analysis';
import { expect, test } from 'vitest';
import type { AnalysisRows } from './analysis-rows.ts';
import { hideGroups, unnamed } from './hide-groups.ts';

const kinds = ['quirk', 'ordinary', 'bee'];
const rows: AnalysisRows = {
  table: makeTable([
    labelColumn({ id: 'group' }, ['quirk', 'ordinary', 'bee', 'quirk']),
    numberColumn({ id: 'population' }, [1, 2, 3, 4]),
    numberColumn({ id: 'clade' }, [1, 1, 2, 1]),
    numberColumn({ id: 'quirkShare', unit: '%' }, [1, 2, 3, 4]),
    numberColumn({ id: 'beeShare', unit: '%' }, [1, 2, 3, 4]),
    numberColumn({ id: 'dose', unit: 'nicotine' }, [1, 1, 1, 1]),
  ]),
  clusters: null,
  relatives: null,
  tries: [],
  tryOf: () => null,
  leftOut: 0,
  descriptors: [],
  outcomes: ['quirkShare', 'beeShare'],
};

test('a level that names all kinds shows all rows as they are', () => {
  expect(hideGroups(rows, kinds, kinds)).toBe(rows);
});

test('where only bees are named, the others share one label and nothing else tells them apart', () => {
  const hidden = hideGroups(rows, ['bee'], kinds);
  expect(hidden.table.columns.map(({ id }) => id)).toEqual(['group', 'beeShare', 'dose']);
  const [group] = hidden.table.columns;
  expect(group).toMatchObject({ labels: [unnamed, 'bee'], codes: Int32Array.of(0, 0, 1, 0) });
  expect(hidden.outcomes).toEqual(['beeShare']);
});
