// An instrument that is drawn on canvases and in several drawings as one drawing, so that it can be saved like any other: each
// canvas becomes an image in it, each drawing a part, each name that stands over them a text.
import { enlargementOf } from '../layout/place-in.ts';
import { inlineStyles } from './export-picture.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** @param names selector of the elements whose text belongs to the picture */
export function pictureOf(frame: HTMLElement, names: string): SVGSVGElement {
  const box = frame.getBoundingClientRect();
  const enlarged = enlargementOf(frame);
  const picture = document.createElementNS(svgSpace, 'svg');
  picture.setAttribute('width', String(box.width / enlarged));
  picture.setAttribute('height', String(box.height / enlarged));
  for (const part of frame.querySelectorAll<HTMLElement | SVGSVGElement>(`canvas, svg, ${names}`)) {
    if (part instanceof SVGSVGElement && part.closest('button, [aria-hidden=true] svg') !== null) continue;
    const place = part.getBoundingClientRect();
    const copy = copyOf(part, { width: place.width / enlarged, height: place.height / enlarged });
    if (copy === null) continue;
    const [middleX, middleY] = copy.tagName === 'text' ? [place.width / 2, place.height / 2] : [0, 0];
    copy.setAttribute('x', String((place.left - box.left + middleX) / enlarged));
    copy.setAttribute('y', String((place.top - box.top + middleY) / enlarged));
    picture.append(copy);
  }
  return picture;
}

function copyOf(
  part: HTMLElement | SVGSVGElement,
  { width, height }: { width: number; height: number },
): SVGElement | null {
  if (part instanceof HTMLCanvasElement) {
    if (part.width === 0 || part.height === 0) return null;
    const image = document.createElementNS(svgSpace, 'image');
    image.setAttribute('href', part.toDataURL('image/png'));
    image.setAttribute('width', String(width));
    image.setAttribute('height', String(height));
    return image;
  }
  if (part instanceof SVGSVGElement) {
    const copy = part.cloneNode(true) as SVGSVGElement;
    inlineStyles(part, copy);
    return copy;
  }
  const style = getComputedStyle(part);
  const text = document.createElementNS(svgSpace, 'text');
  text.textContent = part.textContent;
  text.setAttribute('fill', style.color);
  text.setAttribute('font-family', 'sans-serif');
  text.setAttribute('font-size', style.fontSize);
  text.setAttribute('font-weight', style.fontWeight);
  text.setAttribute('text-anchor', 'middle');
  text.setAttribute('dominant-baseline', 'central');
  return text;
}
