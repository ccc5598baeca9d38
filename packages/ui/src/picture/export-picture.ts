// Any drawing of the page as a picture file: the SVG as it looks, with a caption below that says where it comes from. PNG is
// painted from the same SVG, twice as fine as the screen.

import { enlargementOf } from '../layout/place-in.ts';

export interface PictureOptions {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly title: string;
  /** One line below the picture: what it shows and the id of the shot. */
  readonly caption: string;
  /** Colour of the ground and of the writing. */
  readonly ground: string;
  readonly ink: string;
}

/** What a drawing takes from style sheets. */
const inlined = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  // halos of names lie under them, and lines keep their width in drawings of another scale
  'paint-order',
  'vector-effect',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'dominant-baseline',
] as const;

const margin = 20;
const lineHeight = 18;
const captionLetters = 0.56; // mean width of a letter at 1 px
const captionSize = 12;

/** The drawing as a file of its own, with title and caption. */
export function writeSvg(
  drawing: SVGSVGElement,
  options: PictureOptions,
): { text: string; width: number; height: number } {
  const onScreen = drawing.isConnected;
  const { width, height } = onScreen ? shownSize(drawing) : ownSize(drawing);
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  if (onScreen) inlineStyles(drawing, copy);
  const lines = wrapCaption(options.caption, Math.floor(width / (captionSize * captionLetters)));
  const [wide, tall] = [width + 2 * margin, height + 2 * margin + 30 + lines.length * lineHeight];
  const letters = (x: number, y: number, size: number, text: string, weight = 400): string =>
    `<text x="${x}" y="${y}" fill="${options.ink}" font-family="sans-serif" font-size="${size}" font-weight="${weight}">${escapeText(text)}</text>`;
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(margin + 30));
  const inner = new XMLSerializer().serializeToString(copy);
  const caption = lines.map((line, i) =>
    letters(margin, height + margin + 46 + (i + 1) * lineHeight - 8, captionSize, line),
  );
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${tall}" viewBox="0 0 ${wide} ${tall}">`,
    `<rect width="100%" height="100%" fill="${options.ground}"/>`,
    letters(margin, margin + 14, 16, options.title, 700),
    inner,
    ...caption,
    '</svg>',
  ].join('\n');
  return { text, width: wide, height: tall };
}

function shownSize(drawing: SVGSVGElement): { width: number; height: number } {
  const { width, height } = drawing.getBoundingClientRect();
  const enlarged = enlargementOf(drawing);
  return { width: width / enlarged, height: height / enlarged };
}

/** Size of a drawing that is not on the page (`pictureOf`). */
function ownSize(drawing: SVGSVGElement): { width: number; height: number } {
  return { width: Number(drawing.getAttribute('width')), height: Number(drawing.getAttribute('height')) };
}

/** Saves the drawing as SVG. */
export function saveSvg(drawing: SVGSVGElement, options: PictureOptions): void {
  const { text } = writeSvg(drawing, options);
  saveFile(new Blob([text], { type: 'image/svg+xml' }), `${options.name}.svg`);
}

const pngScale = 2;

/** Saves the drawing as PNG. @throws Error when the browser cannot paint it */
export async function savePng(drawing: SVGSVGElement, options: PictureOptions): Promise<void> {
  const canvas = await paint(writeSvg(drawing, options), pngScale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the picture could not be painted');
  saveFile(blob, `${options.name}.png`);
}

/** A notebook holds many pictures: they are painted no wider than this, px. */
const notebookWidth = 900;
const jpegQuality = 0.85;

/** The drawing as a small picture in a data address, for a notebook. @throws Error when the browser cannot paint it */
export async function paintAddress(drawing: SVGSVGElement, options: PictureOptions): Promise<string> {
  const written = writeSvg(drawing, options);
  const canvas = await paint(written, Math.min(pngScale, notebookWidth / written.width));
  return canvas.toDataURL('image/jpeg', jpegQuality);
}

async function paint({ text, width, height }: ReturnType<typeof writeSvg>, scale: number): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Writes what style sheets say of a drawing into a copy of it. */
export function inlineStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  to.setAttribute('style', inlined.map((property) => `${property}:${style.getPropertyValue(property)}`).join(';'));
  Array.from(from.children).forEach((child, place) => {
    const copy = to.children[place];
    if (copy !== undefined) inlineStyles(child, copy);
  });
}

/** Breaks a caption at spaces; a word longer than a line is broken too. */
export function wrapCaption(caption: string, letters: number): string[] {
  const longest = Math.max(8, letters);
  const lines: string[] = [];
  let line = '';
  for (const word of caption.split(' ')) {
    let rest = word;
    if (line !== '' && line.length + 1 + rest.length <= longest) {
      line += ` ${rest}`;
      continue;
    }
    if (line !== '') lines.push(line);
    for (; rest.length > longest; rest = rest.slice(longest)) lines.push(rest.slice(0, longest));
    line = rest;
  }
  return line === '' ? lines : [...lines, line];
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
