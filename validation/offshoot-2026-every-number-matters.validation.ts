// Every number of an animal moves some outcome by at least its standard error under one of 20 molecules, but for one that speaks
// only when dopamine is short (checked with dopamine blocked). Not a published figure but a promise; docs/sensitivity.md.
import { findMovesWithoutDopamine, readStudyMolecule, studyMolecules } from '@offshoot/labs/nicotine/model';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { largestMoves, sensitivityTable, studyOne } from '../scripts/docs/sensitivity-table.ts';
import { printTable } from './fits/read-ligands.ts';

const onlyWithoutDopamine = ['heart.depletionJitter'];

it('every number moves an outcome, and the document says what the study gives', () => {
  const results = studyMolecules.map(({ id }) => studyOne(id));
  const moves = largestMoves(results);
  printTable(
    ['least moving numbers', 'standard errors', 'asked', 'outcome', 'molecule'],
    [...moves]
      .sort((a, b) => a.ratio - b.ratio)
      .slice(0, 6)
      .map(({ id, ratio, outcome, molecule }) => [id, ratio.toFixed(2), 'at least 1', outcome, molecule]),
  );
  expect(moves.filter(({ ratio }) => ratio < 1).map(({ id }) => id)).toEqual(onlyWithoutDopamine);
  const depleted = findMovesWithoutDopamine(readStudyMolecule(studyMolecules[0]!.smiles));
  for (const id of onlyWithoutDopamine) expect(depleted.find((move) => move.id === id)!.ratio).toBeGreaterThan(1);
  expect(sensitivityTable(results)).toBe(readFileSync(new URL('../docs/sensitivity.md', import.meta.url), 'utf8'));
});
