// Names of known molecules by their id (the English name), made from the chemistry room's list so that each name is typed once.
import { knownMolecules } from '@offshoot/chemistry';
import type { Catalogue, Catalogues } from '@offshoot/language';

/** Key of a known molecule's name. */
export type KnownNameKey = `known.${string}`;

function namesIn(locale: 'de' | 'en'): Catalogue<KnownNameKey> {
  return Object.fromEntries(
    knownMolecules.map((known): [KnownNameKey, string] => [`known.${known.en}`, known[locale]]),
  );
}

export const knownNames: Catalogues<KnownNameKey> = { de: namesIn('de'), en: namesIn('en') };
