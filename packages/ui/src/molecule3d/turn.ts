// A turned view: a rotation as three rows, turned further by a hand's movement, and what is seen of a point.
export type Point3 = readonly [x: number, y: number, z: number];

/** Rows of a rotation matrix. */
export type Turn = readonly [Point3, Point3, Point3];

/** Slightly from above and from the side, so that a flat ring does not look like its drawing. */
export const firstTurn: Turn = turnBy(
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  0.45,
  0.35,
);

/** Turns a view on: to the right and up, radians, as seen by the reader. */
export function turnBy(turn: Turn, right: number, up: number): Turn {
  const [cosine, sine, cosineUp, sineUp] = [Math.cos(right), Math.sin(right), Math.cos(up), Math.sin(up)];
  const [x, y, z] = turn;
  const side: Point3 = mix(x, cosine, z, sine);
  const deep: Point3 = mix(z, cosine, x, -sine);
  return squareUp([side, mix(y, cosineUp, deep, -sineUp), mix(deep, cosineUp, y, sineUp)]);
}

/** Where a point stands after the turn. */
export function turned(turn: Turn, point: Point3): Point3 {
  return [dot(turn[0], point), dot(turn[1], point), dot(turn[2], point)];
}

/** Keeps rows of length 1 at right angles, so that a thousand small turns bend nothing. */
function squareUp([x, y]: Turn): Turn {
  const first = scale(x, 1 / Math.sqrt(dot(x, x)));
  const rest = mix(y, 1, first, -dot(first, y));
  const second = scale(rest, 1 / Math.sqrt(dot(rest, rest)));
  const third: Point3 = [
    first[1] * second[2] - first[2] * second[1],
    first[2] * second[0] - first[0] * second[2],
    first[0] * second[1] - first[1] * second[0],
  ];
  return [first, second, third];
}

function dot(a: Point3, b: Point3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function scale(a: Point3, by: number): Point3 {
  return [a[0] * by, a[1] * by, a[2] * by];
}

function mix(a: Point3, ofA: number, b: Point3, ofB: number): Point3 {
  return [a[0] * ofA + b[0] * ofB, a[1] * ofA + b[1] * ofB, a[2] * ofA + b[2] * ofB];
}
