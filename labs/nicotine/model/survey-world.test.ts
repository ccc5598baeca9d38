// The plate that the page shows first is the plate of the world itself, in all generators.
import { expect, test } from 'vitest';
import { surveyWorld } from './describe.ts';
import { openWorld } from './world.ts';

test.each(['standard', 'class-7b', 'w2-1-igel'])('the wells of %s are its populations', (name) => {
  const [survey, world] = [surveyWorld(name), openWorld(name)];
  if (!survey.ok || !world.ok) throw new Error('a world that is none');
  expect(survey.value.world).toBe(world.value.name);
  expect(survey.value.wells).toEqual(
    world.value.populations.map(({ number, group }) => ({ population: number, group })),
  );
});

test('a name that is none is refused with the reason of the world itself', () => {
  expect(surveyWorld('No such world!')).toEqual(openWorld('No such world!'));
});
