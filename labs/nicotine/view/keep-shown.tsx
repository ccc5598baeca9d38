// A part of the bench put into the notebook as it stands on the page: the plate, the curve.
import { pictureOf } from '@offshoot/ui';
import { useContext, type RefObject } from 'react';
import { KeepViewButton, ViewKeeping } from './keep-view.tsx';
import { useLabWords } from './lab-words.ts';

export interface KeepShownProps {
  frame: RefObject<HTMLDivElement | null>;
  /** Selector of the words that belong to the picture. */
  names: string;
  what: string;
  /** The dose shown, nicotine units. */
  dose: number;
}

export function KeepShown({ frame, names, what, dose }: KeepShownProps) {
  const lab = useLabWords();
  const keeper = useContext(ViewKeeping);
  if (keeper === null) return null;
  return (
    <KeepViewButton
      picture={() => (frame.current === null ? null : pictureOf(frame.current, names))}
      title={what}
      caption={lab.words('keep.caption', { what, dose: lab.dose(dose), id: keeper.shot })}
      night={false}
    />
  );
}
