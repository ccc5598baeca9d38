// Are the plate's colours told apart by the colour-blind? Each look's palette is seen through simulated protanopia and
// deuteranopia; neighbours must stay at a distance that eyes notice at a well's size.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Rgb = readonly [number, number, number];

/** Viénot, Brettel and Mollon 1999, in linear RGB. */
const blind = {
  none: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1],
  deuteranopia: [0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1],
} as const;

/**
 * CIE76 distance in Lab. 2.3 is just noticed side by side; at a well's size (17 px), and apart, about five times as much is
 * needed. The marks say the same without any colour.
 */
const leastDistance = 12;

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const plateCss = readFileSync(new URL('../plate/well-plate.css', import.meta.url), 'utf8');

function tokensOf(selector: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, names, body] of tokens.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!names!.trim().endsWith(selector)) continue;
    for (const [, name, value] of body!.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)) found.set(name!, value!);
  }
  return found;
}

const day = tokensOf(':root');
const looks = {
  paper: day,
  night: new Map([...day, ...tokensOf(":root[data-look='night']")]),
  projector: new Map([...day, ...tokensOf(":root[data-look='projector']")]),
};
const levels = [...plateCss.matchAll(/well-level\d \.well-water \{\s*fill: (#[0-9a-f]{6})/g)].map(
  ([, colour]) => colour!,
);

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;

const seen = ([r, g, b]: Rgb, m: readonly number[]): Rgb =>
  [0, 3, 6].map((row) => m[row]! * r + m[row + 1]! * g + m[row + 2]! * b) as unknown as Rgb;

function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

function distance(a: string, b: string, m: readonly number[]): number {
  const [one, two] = [lab(seen(linear(a), m)), lab(seen(linear(b), m))];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}

const palettes = (look: Map<string, string>): Record<string, string[]> => ({
  states: ['leaf-fill', 'amber-fill', 'berry-fill'].map((name) => look.get(name)!),
  pairs: ['well-ground', 'pair-a', 'pair-b', 'pair-both'].map((name) => look.get(name)!),
  levels,
});

const cases = Object.entries(looks).flatMap(([name, look]) =>
  Object.entries(palettes(look)).flatMap(([palette, colours]) =>
    Object.entries(blind).map(([eyes, matrix]) => ({ name, palette, colours, eyes, matrix })),
  ),
);

test.each(cases)('$palette in the $name look are told apart with $eyes', ({ colours, matrix }) => {
  expect(colours.length).toBeGreaterThan(2);
  colours.forEach((colour, i) => {
    for (const other of colours.slice(i + 1)) expect(distance(colour, other, matrix)).toBeGreaterThan(leastDistance);
  });
});

test.each(Object.entries(looks))('words and outlines of the %s look have their contrast', (_, look) => {
  const on = (name: string, ground: string) => contrast(look.get(name)!, look.get(ground)!);
  for (const word of ['ink', 'ink-second', 'leaf', 'amber', 'berry', 'sky', 'atom-o', 'atom-s', 'atom-br'])
    expect(`${word} ${on(word, 'card') >= 4.5}`).toBe(`${word} true`);
  for (const [word, wash] of [
    ['leaf-ink', 'leaf-wash'],
    ['amber-ink', 'amber-wash'],
    ['berry-ink', 'berry-wash'],
    ['sky-ink', 'sky-wash'],
    ['on-fill', 'fire'],
    ['off-ink', 'off-ground'],
    ['ink', 'note'],
  ] as const)
    expect(`${word} ${on(word, wash) >= 4.5}`).toBe(`${word} true`);
  for (const outline of ['well-edge', 'leaf-edge', 'edge-strong'])
    expect(`${outline} ${on(outline, 'card') >= 3}`).toBe(`${outline} true`);
});
