// Finds a known molecule by its name or by its structure.
import { finishMolecule } from '../molecule/finish-molecule.ts';
import type { Molecule } from '../molecule/molecule.ts';
import { parseSmiles } from '../reading/parse-smiles.ts';
import { knownMolecules, type KnownMolecule } from './known-molecules.ts';
import { tautomerKey, tautomerSum } from './tautomer-key.ts';

const byName = new Map<string, KnownMolecule>();
for (const known of knownMolecules) {
  for (const name of [known.de, known.en, ...known.also]) byName.set(spelling(name), known);
}

/** The known molecule with this German or English name, whatever its capitals, spaces and hyphens; null when there is none. */
export function findKnownByName(name: string): KnownMolecule | null {
  return byName.get(spelling(name)) ?? null;
}

function spelling(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

interface StructureIndex {
  readonly sums: ReadonlySet<number>;
  readonly byKey: ReadonlyMap<string, KnownMolecule>;
}

let index: StructureIndex | null = null;

/** The known molecule that this one is, in any writing and any tautomer; null when it has no name here. The first call takes about 50 ms. */
export function findKnown(molecule: Molecule): KnownMolecule | null {
  index ??= buildIndex();
  if (!index.sums.has(tautomerSum(molecule))) return null;
  return index.byKey.get(tautomerKey(molecule)) ?? null;
}

function buildIndex(): StructureIndex {
  const sums = new Set<number>();
  const byKey = new Map<string, KnownMolecule>();
  for (const known of knownMolecules) {
    const read = parseSmiles(known.smiles);
    if (!read.ok) throw new RangeError(`the structure of ${known.en} can't be read`);
    const { molecule } = finishMolecule(read.value, { layout: false });
    sums.add(tautomerSum(molecule));
    byKey.set(tautomerKey(molecule), known);
  }
  return { sums, byKey };
}
