// The button that saves a view as a picture, PNG or SVG, with what it shows and the id of its try below it.
import { ActionButton, pageColours, savePng, saveSvg, type PictureOptions } from '@offshoot/ui';
import { IconPhoto } from '@tabler/icons-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useLabWords } from './lab-words.ts';

export interface PictureButtonProps {
  /** The view as one drawing; null while there is nothing. */
  picture: () => SVGSVGElement | null;
  title: string;
  caption: string;
  night: boolean;
}

/** Instruments are dark in every look. */
export const nightColours = { ground: '#10161f', ink: '#e8edf3' };

export function PictureButton({ picture, title, caption, night }: PictureButtonProps) {
  const { words } = useLabWords();
  const withDrawing = (save: (svg: SVGSVGElement, options: PictureOptions) => void) => () => {
    const drawing = picture();
    if (drawing !== null)
      save(drawing, { name: 'offshoot', title, caption, ...(night ? nightColours : pageColours()) });
  };
  return (
    <DialogTrigger>
      <Button className="action-button action-quiet" aria-label={words('picture.spoken', { what: title })}>
        <IconPhoto size={18} aria-hidden />
        {words('picture.button')}
      </Button>
      <Popover className="choice-list" placement="top end">
        <Dialog aria-label={words('picture.spoken', { what: title })}>
          <ActionButton look="quiet" onPress={withDrawing((svg, how) => void savePng(svg, how))}>
            {words('inside.picture.png')}
          </ActionButton>
          <ActionButton look="quiet" onPress={withDrawing(saveSvg)}>
            {words('inside.picture.svg')}
          </ActionButton>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
