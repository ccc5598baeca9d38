// A level's wishes about cards: they come or wait to be asked, and one lies on the table once.
import { contextCards } from '@offshoot/labs/nicotine/inquiry';
import { openCardDesk } from '@offshoot/inquiry';
import { beforeEach, expect, test } from 'vitest';
import { followLevel, putCardAway } from './inquiry-actions.ts';
import { inquiryStore } from './inquiry-store.ts';

beforeEach(() => inquiryStore.setState({ cards: openCardDesk(contextCards) }));
const desk = () => inquiryStore.getState().cards;

test('a level lays its card on the table, says whose wish it is, and does so once', () => {
  followLevel({ card: 'valence' });
  expect(desk().open).toMatchObject({ card: { id: 'valence' }, reason: 'pushed' });
  putCardAway('used');
  followLevel({ card: 'valence' });
  expect(desk().open).toBeNull();
});

test('cards come by themselves unless the level says otherwise', () => {
  followLevel({ cards: 'asked' });
  expect(desk().switchedOn).toBe(false);
  followLevel({});
  expect(desk().switchedOn).toBe(true);
});
