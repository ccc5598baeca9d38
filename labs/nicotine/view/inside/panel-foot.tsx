// Below every large picture: the numbers, the picture as a file, and what is made up here.
import { ActionButton, savePng, saveSvg } from '@offshoot/ui';
import { IconPhoto, IconTable } from '@tabler/icons-react';
import { KeepViewButton } from '../keep-view.tsx';
import { useLabWords } from '../lab-words.ts';
import { nightColours } from '../picture-button.tsx';

export interface PanelFootProps {
  /** What is saved; null while there is nothing. */
  picture: () => SVGSVGElement | null;
  title: string;
  caption: string;
  numbers: boolean;
  onNumbers: () => void;
  honest: string;
}

export function PanelFoot({ picture, title, caption, numbers, onNumbers, honest }: PanelFootProps) {
  const { words } = useLabWords();
  const options = { name: 'offshoot', title, caption, ...nightColours };
  const withDrawing = (save: (svg: SVGSVGElement) => void) => () => {
    const drawing = picture();
    if (drawing !== null) save(drawing);
  };
  return (
    <div className="inside-foot">
      <ActionButton look="quiet" pressed={numbers} icon={<IconTable size={18} aria-hidden />} onPress={onNumbers}>
        {words('look.numbers')}
      </ActionButton>
      {!numbers && (
        <>
          <ActionButton
            look="quiet"
            icon={<IconPhoto size={18} aria-hidden />}
            onPress={withDrawing((svg) => saveSvg(svg, options))}
          >
            {words('inside.picture.svg')}
          </ActionButton>
          <ActionButton
            look="quiet"
            icon={<IconPhoto size={18} aria-hidden />}
            onPress={withDrawing((svg) => void savePng(svg, options))}
          >
            {words('inside.picture.png')}
          </ActionButton>
          <KeepViewButton picture={picture} title={title} caption={caption} night />
        </>
      )}
      <p className="second">{honest}</p>
    </div>
  );
}
