// Facts of actions reach the cards that ask for them: what a pupil really does calls the right card.
import { listPossibleEdits } from '@offshoot/chemistry';
import { noticeAction, openCardDesk, type Action } from '@offshoot/inquiry';
import { expect, test } from 'vitest';
import { contextCards } from '../../inquiry/cards/context-cards.ts';
import { studyMolecule } from '../../model/study.ts';
import { OutcomeTable } from '../plate/outcome-table.ts';
import { drawFacts, fireFacts, resultFacts } from './action-facts.ts';

function drawn(smiles: string): Action {
  const study = studyMolecule(smiles);
  if (!study.ok) throw new Error(study.problem.code);
  return { kind: 'draw', at: 0, subject: smiles, facts: drawFacts(study.value, null) };
}

const called = (action: Action) => noticeAction(openCardDesk(contextCards), action);

test('five bonds on a carbon call the card about valence, two pieces the card about pieces', () => {
  expect(called(drawn('CC(C)(C)(C)C')).open?.card.id).toBe('valence');
  expect(called(drawn('C.C')).open?.card.id).toBe('one-molecule');
});

test('a charged molecule calls the card about charge, an oily one that about fat', () => {
  expect(called(drawn('CN1CCCC1c1cccnc1')).open?.card.id).toBe('charge');
  expect(called(drawn('CCCCCCCCCCCC')).open?.card.id).toBe('fat-loving');
});

test('nitro and cyano groups are counted as pulling groups, however they are written', () => {
  const study = (smiles: string) => drawn(smiles).facts!['pullingGroups'];
  expect(study('CC[N+](=O)[O-]')).toBe(1);
  expect(study('N#Cc1cccnc1C#N')).toBe(2);
  expect(study('CCO')).toBe(0);
  const read = studyMolecule('c1ccccc1');
  if (!read.ok) throw new Error('benzene');
  const nitro = listPossibleEdits(read.value.molecule, ['nitro']).find(({ edit }) => edit.kind === 'stamp')!;
  expect(study(nitro.molecule.smiles)).toBe(1);
});

test('a blocked transmitter and a silenced region are told apart', () => {
  const design = {
    lab: 'nicotine',
    science: 1,
    world: 'standard',
    subject: 'C',
    doses: [1],
    populations: 500,
    replicate: 1,
    manipulations: ['block:gaba'],
  };
  expect(fireFacts(design)).toEqual({ manipulation: 'block', transmitter: 'gaba' });
  expect(fireFacts({ ...design, manipulations: [] })).toEqual({});
});

test('bees that are all spared, and an effect that fades at high doses, are noticed', () => {
  const wells = [
    { population: 0, group: 'quirk' },
    { population: 1, group: 'quirk' },
    { population: 2, group: 'bee' },
  ];
  const table = new OutcomeTable([1, 10], wells);
  const calm = { convulses: false, dead: false, heartRate: 3, arrhythmiaIndex: 0 };
  table.add(
    wells.flatMap(({ population, group }) =>
      [0, 1].map((doseIndex) => ({
        ...calm,
        population,
        doseIndex,
        stumbles: group === 'quirk' && doseIndex === 0,
      })),
    ),
  );
  const facts = resultFacts(table, 0, { groups: {}, hash: '' });
  expect(facts).toMatchObject({ quirkStumbling: 1, beesSpared: 1, beesDead: 0, fade: 1 });
  expect(facts).not.toHaveProperty('selectivity');
});
