// A molecule as a picture of its own: SVG text without style sheets, and the same painted as PNG.
import type { Molecule } from '@offshoot/chemistry';
import { arrangeFormula, type FormulaStyle, type Letter } from '../../molecule/arrange-formula.ts';

/** px for one bond length. */
const scale = 60;
const inks: Readonly<Record<string, string>> = {
  H: '#4a5564',
  N: '#1d5fa8',
  O: '#b3264f',
  S: '#7d5a00',
  F: '#1f6f54',
  Cl: '#1f6f54',
  Br: '#8a3f06',
};
const ink = '#1b2430';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** The drawing as an SVG file. */
export function writeSvgPicture(molecule: Molecule, style: FormulaStyle): string {
  const { box, lines, letters } = arrangeFormula(molecule, style);
  const [left, top, width, height] = box;
  const place = (x: number, y: number): [string, string] => [
    ((x - left) * scale).toFixed(1),
    ((y - top) * scale).toFixed(1),
  ];
  const [w, h] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">`,
    `<rect width="${w}" height="${h}" fill="#fff"/>`,
    `<g stroke="#3a4452" stroke-width="3.2" stroke-linecap="round">`,
    ...lines.map(({ from, to }) => {
      const [[x1, y1], [x2, y2]] = [place(from.x, from.y), place(to.x, to.y)];
      return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;
    }),
    `</g>`,
    `<g font-family="'Atkinson Hyperlegible Next', sans-serif" font-size="28" font-weight="700" dominant-baseline="central">`,
    ...letters.map((letter) => writeLetter(letter, place(letter.x, letter.y))),
    `</g>`,
    `</svg>`,
  ].join('\n');
}

function writeLetter({ element, hydrogens, hydrogensFirst, charge }: Letter, [x, y]: [string, string]): string {
  const few = hydrogens > 1 ? String(hydrogens).replace(/\d/g, (digit) => subscripts[Number(digit)]!) : '';
  const held = hydrogens > 0 ? `H${few}` : '';
  const sign = charge === 0 ? '' : charge > 0 ? '⁺' : '⁻';
  const text = hydrogensFirst ? `${held}${element}${sign}` : `${element}${held}${sign}`;
  const [anchor, shift] = held === '' ? ['middle', 0] : hydrogensFirst ? ['end', 10] : ['start', -10];
  return `<text x="${Number(x) + shift}" y="${y}" text-anchor="${anchor}" fill="${inks[element] ?? ink}">${text}</text>`;
}

/** The drawing as a PNG file; null where the browser can't paint it. */
export async function paintPngPicture(molecule: Molecule, style: FormulaStyle): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(writeSvgPicture(molecule, style))}`;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
