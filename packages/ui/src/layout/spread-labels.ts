// Labels along one line, none upon another: as near as can be to where each wants to be. Numbers only, no DOM.

/** Shares out labels along a line: as near as can be to where they want to be, never nearer to each other than `least`. */
export function spreadLabels(wanted: readonly number[], least: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, place) => place).sort((a, b) => wanted[a]! - wanted[b]!);
  const placed = wanted.slice();
  let floor = top;
  for (const place of order) {
    placed[place] = Math.max(floor, placed[place]!);
    floor = placed[place] + least;
  }
  let ceiling = bottom;
  for (const place of order.reverse()) {
    placed[place] = Math.min(ceiling, placed[place]!);
    ceiling = placed[place] - least;
  }
  return placed;
}
