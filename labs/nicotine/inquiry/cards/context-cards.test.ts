// The lint of this lab's cards: length, reading level, languages, source, pictures, and a way to reach each of them.
import {
  factThatMeets,
  findCardFaults,
  noticeAction,
  openCardDesk,
  type Action,
  type ContextCard,
} from '@offshoot/inquiry';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { benchPlaces, labFacts } from './card-vocabulary.ts';
import { contextCards } from './context-cards.ts';

test('each card is short, easy to read, sourced and in both languages', () => {
  const facts = Object.values(labFacts).flat();
  expect(findCardFaults(contextCards, facts, benchPlaces)).toEqual([]);
});

test('there are at least forty cards', () => {
  expect(contextCards.length).toBeGreaterThanOrEqual(40);
});

test('a card asks only for facts that its own kind of action brings', () => {
  const labFactsOf: Readonly<Record<string, readonly string[]>> = labFacts;
  for (const { id, trigger } of contextCards) {
    expect(
      findCardFaults([contextCards.find((card) => card.id === id)!], labFactsOf[trigger.on] ?? [], benchPlaces),
    ).toEqual([]);
  }
});

const placed = {
  design: {
    lab: 'nicotine',
    science: 1,
    world: 'standard',
    subject: 'CN1CCCC1c1cccnc1',
    doses: [1],
    populations: 500,
    replicate: 1,
    manipulations: [],
  },
  part: 'explore',
} as const;

/** An action of each kind; facts that a trigger asks for are laid over its own. */
const plain: Readonly<Record<Action['kind'], Action>> = {
  draw: { kind: 'draw', at: 0, subject: 'C' },
  fire: { kind: 'fire', at: 0, shot: 's', ...placed },
  result: { kind: 'result', at: 0, shot: 's' },
  look: { kind: 'look', at: 0, instrument: 'none' },
  compare: { kind: 'compare', at: 0, verdict: 'fair', changes: 1 },
  predict: { kind: 'predict', at: 0, shot: 's', predictions: [] },
  score: { kind: 'score', at: 0, shot: 's', cameTrue: 1, of: 1, sureAndWrong: 0 },
  claim: { kind: 'claim', at: 0, claim: 'c', first: placed, second: placed, direction: 'more' },
  evidence: { kind: 'evidence', at: 0, about: 'c', bearing: 'supports' },
  revise: { kind: 'revise', at: 0, about: 'c', before: 'a', after: 'b' },
  hypothesis: { kind: 'hypothesis', at: 0, card: 'h' },
  theory: { kind: 'theory', at: 0, theory: 't', model: 'rules' },
  open: { kind: 'open', at: 0, place: 'bench' },
};

function actionFor({ trigger }: ContextCard, at: number): Action {
  const facts = Object.fromEntries(
    (trigger.where ?? []).map((condition) => [condition.fact, factThatMeets(condition)]),
  );
  return { ...plain[trigger.on], at, facts };
}

test.each(contextCards.map((card) => [card.id, card] as const))('%s is reached by its action', (id, card) => {
  let desk = openCardDesk([card]);
  for (let time = 1; time <= (card.trigger.times ?? 1); time++) {
    expect(desk.open).toBeNull();
    desk = noticeAction(desk, actionFor(card, time));
  }
  expect(desk.open?.card.id).toBe(id);
});

test('no card is hidden for good behind another that its action calls too', () => {
  let desk = openCardDesk(contextCards);
  const shown = new Set<string>();
  for (let round = 0; round < contextCards.length; round++) {
    for (const card of contextCards) {
      desk = noticeAction(desk, actionFor(card, (round * contextCards.length + shown.size) * 1000));
      if (desk.open !== null) shown.add(desk.open.card.id);
      desk = { ...desk, open: null };
    }
  }
  expect(contextCards.filter(({ id }) => !shown.has(id))).toEqual([]);
});

test('each icon is one that the surface has', () => {
  const icons = fileURLToPath(new URL('../../../../node_modules/@tabler/icons-react/dist/esm/icons/', import.meta.url));
  for (const { picture } of contextCards) {
    if (!('icon' in picture)) continue;
    const name = picture.icon.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());
    expect(existsSync(`${icons}Icon${name}.mjs`), picture.icon).toBe(true);
  }
});

test('no card names an insecticide: what is known is told at the end and nowhere else', () => {
  const words = JSON.stringify(contextCards);
  expect(words).not.toMatch(/imidacloprid|clothianidin|thiamethoxam|acetamiprid|thiacloprid|dinotefuran|epibatidin/i);
});
