// The picture of a context card: its own drawing, told in words, or one of the surface's line drawings.
import type { CardPicture as Picture } from '@offshoot/inquiry';
import { useLocale } from '@offshoot/ui';
import { cardIcons } from './card-icons.ts';

/** px */
const iconSize = 44;

export function CardPicture({ picture }: { picture: Picture }) {
  const locale = useLocale();
  if ('svg' in picture) {
    // The drawings are the lab's own data, checked to be still and without links (find-card-faults).
    return (
      <div
        className="card-picture"
        role="img"
        aria-label={picture.alt[locale]}
        dangerouslySetInnerHTML={{ __html: picture.svg }}
      />
    );
  }
  const Icon = cardIcons[picture.icon];
  return (
    <div className="card-picture" aria-hidden="true">
      {Icon !== undefined && <Icon size={iconSize} stroke={1.5} aria-hidden />}
    </div>
  );
}
