// When the lanes of a watched run are looked at: every so many steps from the drug on, anew from the reading time on.

/** Steps at which a run pauses, the beginning of the reading time and the end among them. */
export function pausesOf(drugFrom: number, readFrom: number, steps: number, pauseSteps: number): number[] {
  const pauses: number[] = [];
  for (const [from, to] of [
    [drugFrom, readFrom],
    [readFrom, steps],
  ] as const) {
    for (let pause = from + pauseSteps; pause < to; pause += pauseSteps) pauses.push(pause);
    if (to > from) pauses.push(to);
  }
  return pauses;
}
