// Traits by which a plate can be ordered, and a repeated well, against the run itself.
import { expect, test } from 'vitest';
import { readDesign } from '../design.ts';
import { lookIntoWell } from '../well-look.ts';
import { readTrait, surveyTraits } from './plate-traits.ts';
import { repeatWell } from './repeat-well.ts';

const asked = readDesign({ subject: 'CN1CCCC1c1cccnc1', populations: 60, doses: '0.316,' });
if (!asked.ok) throw new Error(asked.problem.code);
const design = asked.value;

test('relatives lie beside each other, and traits differ between populations', () => {
  const { populations, clades, traits } = surveyTraits(design);
  expect(populations).toHaveLength(60);
  expect(clades.every((clade, i) => clade <= populations[i]! && (i === 0 || clade >= clades[i - 1]!))).toBe(true);
  expect(traits.length).toBeGreaterThan(40);
  for (const { id } of traits.slice(0, 5)) expect(new Set(readTrait(design, id)).size).toBeGreaterThan(1);
  expect(() => readTrait(design, 'shoeSize')).toThrow(RangeError);
});

test('a repeated well is the well of the next replicate, to the same bits', () => {
  const next = lookIntoWell({ ...design, replicate: design.replicate + 1 }, 1, 0).outcome;
  expect(repeatWell(design, 1, 0, 1)).toEqual(next);
  expect(repeatWell(design, 1, 0, 1)).toEqual(repeatWell(design, 1, 0, 1));
});
