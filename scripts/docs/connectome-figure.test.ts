// The committed picture and page of the wiring are what the wiring gives.
import { readFileSync } from 'node:fs';
import { buildConnectome, REGIONS } from '@offshoot/brain';
import { expect, test } from 'vitest';
import { connectomeFigure, fibre, projections } from './connectome-figure.ts';
import { connectomePage } from './connectome-page.ts';

const read = (file: string): string => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');

test.each(['de', 'en'] as const)('docs/pictures/connectome.%s.svg is what the wiring gives', (language) => {
  const figure = connectomeFigure(language);
  expect(read(`pictures/connectome.${language}.svg`)).toBe(figure);
  for (const { name } of REGIONS) expect(figure).toContain(name[language]);
});

test('docs/connectome.md is what the wiring gives', () => {
  expect(read('connectome.md')).toBe(connectomePage());
});

test('the picture counts every synapse once, and the fibre only where it runs', () => {
  const { synapses, fibre: endings } = buildConnectome();
  expect(projections.reduce((sum, each) => sum + each.synapses, 0)).toBe(synapses.target.length);
  expect(fibre).toEqual({ from: 'central', to: 'dopamineCardiac', synapses: endings.target.length });
});
