// A view put into the notebook as a picture: the plate, a chart, an instrument. The page around says which shot it shows and
// what becomes of the picture; without a page that keeps pictures there is no button.
import { ActionButton, pageColours, paintAddress } from '@offshoot/ui';
import { IconNotebook } from '@tabler/icons-react';
import { createContext, useContext, useState } from 'react';
import { useLabWords } from './lab-words.ts';
import { nightColours } from './picture-button.tsx';

/** A picture of a view. */
export interface KeptView {
  readonly title: string;
  /** What it shows, in one line. */
  readonly caption: string;
  /** Data address of a JPEG. */
  readonly picture: string;
}

export interface ViewKeeper {
  /** Id of the shot that the views show. */
  readonly shot: string;
  readonly keep: (view: KeptView) => void;
}

export const ViewKeeping = createContext<ViewKeeper | null>(null);

export interface KeepViewButtonProps {
  /** The view as one drawing; null while there is nothing. */
  picture: () => SVGSVGElement | null;
  title: string;
  caption: string;
  night: boolean;
}

export function KeepViewButton({ picture, title, caption, night }: KeepViewButtonProps) {
  const { words } = useLabWords();
  const keeper = useContext(ViewKeeping);
  const [done, setDone] = useState<'kept' | 'failed' | null>(null);
  if (keeper === null) return null;
  const keep = async () => {
    const drawing = picture();
    if (drawing === null) return;
    const options = { name: 'offshoot', title, caption, ...(night ? nightColours : pageColours()) };
    const painted = await paintAddress(drawing, options).catch(() => null);
    if (painted !== null) keeper.keep({ title, caption, picture: painted });
    setDone(painted === null ? 'failed' : 'kept');
  };
  return (
    <>
      <ActionButton
        look="quiet"
        icon={<IconNotebook size={18} aria-hidden />}
        spokenName={words('keep.spoken', { what: title })}
        onPress={() => void keep()}
      >
        {words('keep.view')}
      </ActionButton>
      <span role="status" className="second">
        {done !== null && words(`keep.${done}`)}
      </span>
    </>
  );
}
