// How a molecule is built, in sentences in the pupil's language: the longer description of a drawing for the ear.
import { describeStructure, type Molecule } from '@offshoot/chemistry';
import { useLocale } from '@offshoot/ui';
import { useMemo } from 'react';
import { sayStructure } from '../../strings/say-structure.ts';

/** The sentences of a molecule; empty without one. */
export function useStructureWords(molecule: Molecule | null): string {
  const locale = useLocale();
  return useMemo(
    () => (molecule === null ? '' : sayStructure(describeStructure(molecule), locale)),
    [molecule, locale],
  );
}
