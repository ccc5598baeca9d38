// Tests of links between worlds: a class's link bears no name, its own file opens it, and a link of another world is told.
import { takeOwnLevel, commitToWorld, levelOfNumber } from '@offshoot/labs/nicotine/inquiry';
import { afterEach, expect, test } from 'vitest';
import { commitmentOf, judgeLink, resolveWorld } from './class-link.ts';
import { readLinkState, writeLinkState } from './link-state.ts';

const file = { ...levelOfNumber(3), number: 6, world: 'w2-1-igel', nonce: '0123456789abcdef0123456789abcdef' };
const link = (text: string) => readLinkState(text, ['de']);

afterEach(() => void takeOwnLevel(null));

test('a link of the class’s world bears the commitment and not the name, and the class’s file opens it', () => {
  takeOwnLevel(file);
  const written = writeLinkState({ ...link('level=6'), world: 'w2-1-igel', classWorld: commitmentOf('w2-1-igel') });
  expect(written).not.toContain('igel');
  expect(written).toContain(`class=${commitToWorld(file)}`);
  expect(resolveWorld(link(written), 'standard')).toBe('w2-1-igel');
  expect(judgeLink(link(written), 'w2-1-igel')).toBeNull();
});

test('without that file the link leads nowhere else, and that is said', () => {
  const written = `class=${commitToWorld(file)}`;
  expect(resolveWorld(link(written), 'class-7b')).toBe('class-7b');
  expect(judgeLink(link(written), 'class-7b')).toEqual({ kind: 'another-class' });
  takeOwnLevel({ ...file, nonce: 'ffffffffffffffff' });
  expect(judgeLink(link(written), 'w2-1-igel')).toEqual({ kind: 'another-class' });
});

test('a link into another world than the one before is told; a first visit and the same world are not', () => {
  expect(judgeLink(link('world=class-b'), 'class-a')).toEqual({
    kind: 'another-world',
    world: 'class-b',
    before: 'class-a',
  });
  expect(judgeLink(link('world=class-a'), 'class-a')).toBeNull();
  expect(judgeLink(link('world=class-a'), null)).toBeNull();
});

test('the commitment follows from nonce and name, and each of them changes it', () => {
  const own = commitToWorld(file);
  expect(own).toMatch(/^[0-9a-f]{64}$/);
  expect(commitToWorld({ ...file, world: 'w2-1-iltis' })).not.toBe(own);
  expect(commitToWorld({ ...file, nonce: 'ffffffffffffffff' })).not.toBe(own);
  expect(commitToWorld(levelOfNumber(3))).toBeNull();
});
