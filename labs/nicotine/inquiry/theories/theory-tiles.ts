// The tiles of theories in this lab: conditions on a molecule in plain words. Their words are `tile.ID` in strings.

export interface TheoryTile {
  readonly id: string;
  readonly descriptor: string;
  readonly is: 'at-least' | 'below';
  readonly than: number;
}

/** The bounds are for teaching: they part the molecules that a lesson makes about in the middle. */
export const theoryTiles: readonly TheoryTile[] = [
  { id: 'ring-chlorine', descriptor: 'ringChlorines', is: 'at-least', than: 1 },
  { id: 'fluorine', descriptor: 'fluorines', is: 'at-least', than: 1 },
  { id: 'charged', descriptor: 'charged', is: 'at-least', than: 0.5 },
  { id: 'nitro', descriptor: 'nitroGroups', is: 'at-least', than: 1 },
  { id: 'cyano', descriptor: 'cyanoGroups', is: 'at-least', than: 1 },
  { id: 'fat-loving', descriptor: 'logP', is: 'at-least', than: 2 },
  { id: 'large', descriptor: 'atoms', is: 'at-least', than: 16 },
  { id: 'small-ring', descriptor: 'largestRing', is: 'below', than: 6 },
  { id: 'sulphur', descriptor: 'sulphurs', is: 'at-least', than: 1 },
  { id: 'double-bond', descriptor: 'doubleBonds', is: 'at-least', than: 1 },
];
