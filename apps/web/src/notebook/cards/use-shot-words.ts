// How shots are called and summed up in the notebook, in the pupil's language.
import { countsSentence, useLabWords } from '@offshoot/labs/nicotine/view';
import { useTranslator } from '@offshoot/ui';
import { notebookStrings } from '../../../strings/notebook.ts';
import { firstShownDose, nearestDose } from '../../pupil/bench-store.ts';
import type { NotedShot } from '../book/shot-card.ts';

export interface ShotWords {
  /** "Nikotin", or the formula. */
  name: (molecule: string) => string;
  /** The first sentence of the result, at the dose where nicotine tells the groups apart. */
  sentence: (shot: NotedShot) => string;
  /** Molecule and what else is needed to tell shots apart. */
  title: (shot: NotedShot) => string;
  /** World, animals, doses, manipulations. */
  conditions: (shot: NotedShot) => string;
}

export function useShotWords(): ShotWords {
  const lab = useLabWords();
  const words = useTranslator(notebookStrings);
  const name = (molecule: string) => lab.say('known', molecule, {}, molecule);
  const conditions = ({ design, part }: NotedShot) =>
    [
      words('shot.world', { world: design.world }),
      words('shot.animals', { replicate: design.replicate, populations: design.populations }),
      words('shot.doses', { count: design.doses.length }),
      ...(part === 'check' ? [words('shot.check')] : []),
      ...design.manipulations.map((each) => each),
    ].join(' · ');
  return {
    name,
    sentence: ({ counts, design }) =>
      countsSentence(lab, counts, design.doses, nearestDose(design.doses, firstShownDose)),
    title: (shot) => name(shot.molecule),
    conditions,
  };
}
