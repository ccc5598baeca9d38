// The picture of a card: a drawing by pen (an SVG path) or a picture of a view. A file may come from anywhere, so only what these
// pages write themselves is shown.
import { DRAWING_HEIGHT, DRAWING_WIDTH, isDrawingPath, type CardView } from '@offshoot/inquiry';

const pictureAddress = /^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/;

export function CardPicture({ card, words }: { card: CardView; words: string }) {
  const path = card.get('path');
  const picture = card.get('picture');
  if (typeof path === 'string' && isDrawingPath(path)) {
    return (
      <svg className="note-picture" role="img" aria-label={words} viewBox={`0 0 ${DRAWING_WIDTH} ${DRAWING_HEIGHT}`}>
        <path d={path} />
      </svg>
    );
  }
  if (typeof picture === 'string' && pictureAddress.test(picture)) {
    return <img className="note-picture" alt={words} src={picture} />;
  }
  return null;
}
