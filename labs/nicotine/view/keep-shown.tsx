// A part of the bench as it stands on the page, put into the notebook or saved as a picture: the plate, the curve, the animal.
import { pictureOf } from '@offshoot/ui';
import { useContext, type RefObject } from 'react';
import { KeepViewButton, ViewKeeping } from './keep-view.tsx';
import { useLabWords } from './lab-words.ts';
import { PictureButton } from './picture-button.tsx';

export interface KeepShownProps {
  frame: RefObject<HTMLDivElement | null>;
  /** Selector of the words that belong to the picture. */
  names: string;
  what: string;
  /** The dose shown, nicotine units. */
  dose: number;
  night?: boolean;
}

export function KeepShown({ frame, names, what, dose, night = false }: KeepShownProps) {
  const lab = useLabWords();
  const keeper = useContext(ViewKeeping);
  if (keeper === null) return null;
  const view = {
    picture: () => (frame.current === null ? null : pictureOf(frame.current, names)),
    title: what,
    caption: lab.words('keep.caption', { what, dose: lab.dose(dose), id: keeper.shot }),
    night,
  };
  return (
    <>
      <KeepViewButton {...view} />
      <PictureButton {...view} />
    </>
  );
}
