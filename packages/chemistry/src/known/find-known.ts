// Finds a known molecule by its name.
import { knownMolecules, type KnownMolecule } from './known-molecules.ts';

const byName = new Map<string, KnownMolecule>();
for (const known of knownMolecules) {
  for (const name of [known.de, known.en, ...(known.also ?? [])]) byName.set(spelling(name), known);
}

/** The known molecule with this German or English name, whatever its capitals, spaces and hyphens; null when there is none. */
export function findKnownByName(name: string): KnownMolecule | null {
  return byName.get(spelling(name)) ?? null;
}

function spelling(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
