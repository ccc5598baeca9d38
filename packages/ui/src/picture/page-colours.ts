// The colours of cards and words as the page wears them now, for pictures taken from it: a drawing on a dark page has light
// lines, which would be lost on white paper.
import type { PictureOptions } from './export-picture.ts';

export function pageColours(): Pick<PictureOptions, 'ground' | 'ink'> {
  const worn = getComputedStyle(document.documentElement);
  const colour = (token: string, otherwise: string) => worn.getPropertyValue(token).trim() || otherwise;
  return { ground: colour('--card', '#ffffff'), ink: colour('--ink', '#1b2430') };
}
