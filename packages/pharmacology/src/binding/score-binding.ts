// The binding score: the best pose of a molecule in a pocket, as pIC50 with each atom's share, and how far that pose
// opens the channel. Graph in, numbers out: no names, no ids, no whole-molecule look-up.
import type { Molecule } from '@offshoot/chemistry';
import { bodyTerms } from './body-terms.ts';
import { ceilingsOf } from './ceiling.ts';
import { efficacyOf } from './efficacy.ts';
import { headTerms } from './head-terms.ts';
import { linkTerms } from './link-terms.ts';
import type { Pocket } from './pocket.ts';
import { readingsOf, type Reading } from './reading.ts';
import type { Site, Term } from './term.ts';
import { pullOfTip, tipTerms } from './tip-terms.ts';
import { structureOf, type Structure } from '../structure/structure.ts';

/** A share of the score. `atom` is null when it belongs to the molecule as a whole. */
export interface Contribution {
  readonly atom: number | null;
  readonly site: Site;
  readonly value: number;
}

/** How a molecule sits in a pocket. */
export interface Binding {
  /** -log10 of the concentration (mol/l) that takes half of the places. */
  readonly pIC50: number;
  /** How far it opens the channel, acetylcholine = 1. */
  readonly efficacy: number;
  /** Shares that add up to pIC50. */
  readonly contributions: readonly Contribution[];
}

/** Every term, in the order in which the score is summed. */
export const bindingTerms: readonly Term[] = [...headTerms, ...linkTerms, ...tipTerms, ...bodyTerms];

/** The best pose and its score; null for a molecule without any pose. Ties go to the first pose. */
export function bestReading(structure: Structure, pocket: Pocket): { reading: Reading | null; pIC50: number } {
  const readings = readingsOf(structure);
  if (readings.length === 0) return { reading: null, pIC50: pocket.numbers.base };
  const ceilings = ceilingsOf(structure, pocket);
  let best = placeOfHighest(ceilings);
  let pIC50 = scoreReading(readings[best]!, pocket);
  for (let place = 0; place < readings.length; place += 1) {
    if (place === best || ceilings[place]! < pIC50) continue;
    const score = scoreReading(readings[place]!, pocket);
    if (score < pIC50 || (score === pIC50 && place > best)) continue;
    best = place;
    pIC50 = score;
  }
  return { reading: readings[best]!, pIC50 };
}

function scoreReading(reading: Reading, pocket: Pocket): number {
  let score = pocket.numbers.base;
  const pull = pullOfTip(reading, pocket);
  for (const term of bindingTerms) score += term.value(reading, pocket, pull);
  return score;
}

function placeOfHighest(values: Float64Array): number {
  let highest = 0;
  for (let place = 1; place < values.length; place += 1) if (values[place]! > values[highest]!) highest = place;
  return highest;
}

/**
 * Scores a molecule in a pocket, with the share of every atom.
 * In reality binding is an equilibrium of many poses in three dimensions; here the best pose of a flat graph counts.
 */
export function scoreBinding(molecule: Molecule, pocket: Pocket): Binding {
  const { reading, pIC50 } = bestReading(structureOf(molecule), pocket);
  const contributions: Contribution[] = [{ atom: null, site: 'pocket', value: pocket.numbers.base }];
  if (reading === null) return { pIC50, efficacy: 0, contributions };
  for (const term of bindingTerms) contributions.push(...sharesOf(term, reading, pocket));
  return { pIC50, efficacy: efficacyOf(reading, pocket), contributions };
}

/** Splits a term equally among its atoms. */
function sharesOf(term: Term, reading: Reading, pocket: Pocket): Contribution[] {
  const value = term.value(reading, pocket, pullOfTip(reading, pocket));
  if (value === 0) return [];
  const atoms = term.atoms(reading);
  if (atoms.length === 0) return [{ atom: null, site: term.site, value }];
  return atoms.map((atom) => ({ atom, site: term.site, value: value / atoms.length }));
}
