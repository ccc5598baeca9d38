// Tests of the card desk: when a card comes, when it does not, and what the lint sees.
import { expect, test } from 'vitest';
import type { Action } from '../actions/action.ts';
import {
  askForCard,
  closeCard,
  noticeAction,
  openCardDesk,
  pushCard,
  switchCards,
  type CardDesk,
} from './card-desk.ts';
import type { ContextCard, Trigger } from './context-card.ts';
import { findCardFaults } from './find-card-faults.ts';
import { measureLix } from './reading-level.ts';

const cardOf = (id: string, trigger: Trigger, changes: Partial<ContextCard> = {}): ContextCard => ({
  id,
  title: { de: 'Titel', en: 'Title' },
  why: { de: 'Weil du schaust.', en: 'Because you look.' },
  text: { de: 'Ein Herz hat zwei Seiten.', en: 'A heart has two sides.' },
  act: { de: 'Sieh hin.', en: 'Look at it.', place: 'heart' },
  picture: { icon: 'heart' },
  source: 'a test',
  trigger,
  ...changes,
});
const valence = cardOf('valence', { on: 'draw', where: [{ fact: 'rule', is: 'too-many-bonds' }] });
const heart = cardOf('heart', { on: 'look', where: [{ fact: 'instrument', is: 'heart' }] });
const third = cardOf('third', { on: 'look', times: 3 });

const draw = (at: number, rule: string): Action => ({ kind: 'draw', at, subject: 'C', facts: { rule } });
const look = (at: number, instrument = 'heart'): Action => ({ kind: 'look', at, instrument });
const run = (actions: readonly Action[], desk: CardDesk = openCardDesk([valence, heart, third])): CardDesk =>
  actions.reduce(noticeAction, desk);

test('a card comes when its action does, and says which one', () => {
  expect(run([draw(1, 'open-hand')]).open).toBeNull();
  const desk = run([draw(2, 'too-many-bonds')]);
  expect(desk.open).toMatchObject({ card: { id: 'valence' }, reason: 'trigger', because: { at: 2 } });
});

test('no second card comes within three minutes, nor while one is open', () => {
  const open = run([draw(0, 'too-many-bonds'), look(500)]);
  expect(open.open!.card.id).toBe('valence');
  const closed = closeCard(run([draw(0, 'too-many-bonds')]), 'used', 10);
  expect(run([look(179)], closed).open).toBeNull();
  expect(run([look(180)], closed).open!.card.id).toBe('heart');
});

test('a card that could not come waits in the list and comes at its next chance', () => {
  let desk = closeCard(run([draw(0, 'too-many-bonds')]), 'skipped', 5);
  desk = run([look(20)], desk);
  expect(desk.waiting).toEqual(['heart']);
  desk = run([look(300)], desk);
  expect(desk).toMatchObject({ open: { card: { id: 'heart' } }, waiting: [] });
});

test('in every log, cards that come by themselves are three minutes apart and come once', () => {
  const actions = Array.from({ length: 60 }, (_, n) => (n % 2 === 0 ? draw(n * 20, 'too-many-bonds') : look(n * 20)));
  const desk = actions.reduce(
    (now, action) => closeCard(noticeAction(now, action), 'used', action.at),
    openCardDesk([valence, heart, third]),
  );
  const shown = desk.log.filter(({ event }) => event === 'shown');
  expect(shown.map(({ card }) => card)).toEqual(['valence', 'heart', 'third']);
  for (let n = 1; n < shown.length; n++) expect(shown[n]!.at - shown[n - 1]!.at).toBeGreaterThanOrEqual(180);
});

test('a card may ask for the third time of something', () => {
  expect(run([look(0, 'x'), look(200, 'x')]).open).toBeNull();
  expect(run([look(0, 'x'), look(200, 'x'), look(400, 'x')]).open!.card.id).toBe('third');
});

test('a skipped card does not come again by itself, but comes when asked', () => {
  let desk = closeCard(run([draw(0, 'too-many-bonds')]), 'skipped', 5);
  desk = run([draw(1000, 'too-many-bonds')], desk);
  expect(desk.open).toBeNull();
  desk = askForCard(desk, 'valence', 1001);
  expect(desk.open).toMatchObject({ card: { id: 'valence' }, reason: 'asked' });
  expect(desk.log.map(({ event }) => event)).toEqual(['shown', 'skipped', 'shown']);
});

test('asking does not use up the three minutes', () => {
  const asked = closeCard(askForCard(openCardDesk([valence, heart]), 'heart', 0), 'used', 5);
  expect(run([draw(10, 'too-many-bonds')], asked).open!.card.id).toBe('valence');
});

test('the teacher can switch cards off, and push one all the same', () => {
  const off = switchCards(openCardDesk([valence, heart]), false);
  const quiet = run([draw(0, 'too-many-bonds')], off);
  expect(quiet).toMatchObject({ open: null, waiting: [] });
  expect(pushCard(quiet, 'heart', 1).open).toMatchObject({ card: { id: 'heart' }, reason: 'pushed' });
  expect(pushCard(quiet, 'nobody', 1)).toBe(quiet);
});

test('LIX is words a sentence plus per cent of long words', () => {
  expect(measureLix('Ein Herz schlägt. Es stolpert.')).toBe(42.5);
  expect(measureLix('')).toBe(0);
});

const faultsOf = (changes: Partial<ContextCard>): string[] =>
  findCardFaults([cardOf('x', valence.trigger, changes)], ['rule'], ['heart']).map(({ fault }) => fault);

test('the lint sees long, hard, unsourced, one-language, unreachable and moving cards', () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ text: { de: 'Ja. '.repeat(95), en: 'Yes.' } })[0]).toContain('words in de');
  expect(faultsOf({ text: { de: 'Ja.', en: 'Physiological considerations notwithstanding.' } })[0]).toContain('LIX');
  expect(faultsOf({ source: ' ' })).toEqual(['has no source']);
  expect(faultsOf({ title: { de: 'Titel', en: '' } })).toEqual(['lacks words in en']);
  expect(faultsOf({ act: { de: 'Sieh.', en: 'Look.', place: 'moon' } })[0]).toContain('moon');
  expect(faultsOf({ trigger: { on: 'draw', where: [{ fact: 'mood', is: 'good' }] } })[0]).toContain('mood');
  const alt = { de: 'Bild', en: 'picture' };
  expect(faultsOf({ picture: { svg: '<svg viewBox="0 0 9 9"><path d="M1 1h7"/></svg>', alt } })).toEqual([]);
  for (const bad of ['<svg onload="x">', '<svg ><script>x</script></svg>', '<svg ><image href="x"/></svg>']) {
    expect(faultsOf({ picture: { svg: bad, alt } })).toHaveLength(1);
  }
});
