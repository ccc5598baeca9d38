// Finds a known molecule by its name or by its structure.
import { formulaOf } from '../description/formula.ts';
import { finishMolecule } from '../molecule/finish-molecule.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { parseSmiles } from '../reading/parse-smiles.ts';
import { knownMolecules, type KnownMolecule } from './known-molecules.ts';
import { tautomerKey } from './tautomer-key.ts';

const byName = new Map<string, KnownMolecule>();
/** Molecules of one formula; their structures are read when the formula is first met, so that starting costs nothing. */
const byFormula = new Map<string, KnownMolecule[]>();
const keys = new Map<KnownMolecule, string>();
for (const known of knownMolecules) {
  for (const name of [known.de, known.en, ...known.also]) byName.set(spelling(name), known);
  byFormula.set(known.formula, [...(byFormula.get(known.formula) ?? []), known]);
}

/** The known molecule with this German or English name, whatever its capitals, spaces and hyphens; null when there is none. */
export function findKnownByName(name: string): KnownMolecule | null {
  return byName.get(spelling(name)) ?? null;
}

function spelling(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** The known molecule that this one is, in any writing and any tautomer; null when it has no name here. */
export function findKnown(molecule: Molecule): KnownMolecule | null {
  const candidates = byFormula.get(formulaOf(molecule));
  if (candidates === undefined) return null;
  const key = tautomerKey(molecule);
  return candidates.find((known) => keyOf(known) === key) ?? null;
}

function keyOf(known: KnownMolecule): string {
  let key = keys.get(known);
  if (key === undefined) {
    key = tautomerKey(structureOf(known));
    keys.set(known, key);
  }
  return key;
}

/**
 * The structure of a known molecule, without places.
 * @throws RangeError when its SMILES can't be read: a mistake in the data that a test would find.
 */
export function structureOf(known: KnownMolecule): Molecule {
  const read = parseSmiles(known.smiles);
  if (!read.ok) throw new RangeError(`the structure of ${known.en} can't be read`);
  return finishMolecule(read.value, { layout: false }).molecule;
}
