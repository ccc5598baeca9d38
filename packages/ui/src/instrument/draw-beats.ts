// From beat times to a curve: a beat is drawn as a quick contraction, an undershoot and a return. The times are
// the data; the shape between them is a drawing.

/** Shape of one beat: seconds after the beat, height (1 = full contraction). */
const beatShape: readonly (readonly [number, number])[] = [
  [-0.055, 0],
  [-0.018, 1],
  [0.012, 0.55],
  [0.05, -0.34],
  [0.075, -0.3],
  [0.13, -0.02],
  [0.16, 0],
];

/**
 * Points of the trace inside a window.
 * @param beatTimes in s, ascending
 * @param from start of the window, s
 * @param seconds length of the window, s
 * @returns pairs of (seconds since `from`, height -0.34 to 1), ascending in time; a beat that comes before the last one has
 * returned cuts it short
 */
export function drawBeats(beatTimes: ArrayLike<number>, from: number, seconds: number): [number, number][] {
  const points: [number, number][] = [[0, 0]];
  for (let i = 0; i < beatTimes.length; i += 1) {
    const beat = beatTimes[i]!;
    const next = beatTimes[i + 1] ?? Infinity;
    for (const [after, height] of beatShape) {
      const time = beat + after - from;
      const startsNext = beat + after >= next + beatShape[0]![0];
      if (time <= points[points.length - 1]![0] || time > seconds || startsNext) continue;
      points.push([time, height]);
    }
  }
  points.push([seconds, 0]);
  return points;
}
