// The course of one run of the brain: how long, when the drug comes, over which stretch rates and dopamine are read.
// Two simulated seconds are part of how "convulses" is defined here, as exposure time is in a real assay.

/** Times of one run. Everything is a whole number of steps; `stepMs` must divide all other times. */
export interface Protocol {
  /** Number of steps of the run. */
  readonly steps: number;
  /** Length of a step, ms. */
  readonly stepMs: number;
  /** The drug is there from this time on, ms. Before it, an animal's state does not depend on the dose. */
  readonly drugFromMs: number;
  /** The reading time begins here, ms, and lasts until the end of the run. */
  readonly readFromMs: number;
  /** Distance of two samples of dopamine and heart nerve in the reading time, ms. */
  readonly sampleMs: number;
}

/** The protocol of every shot: 2 s at 1 ms, drug after 0.3 s, read over the last second. */
export const PROTOCOL: Protocol = { steps: 2000, stepMs: 1, drugFromMs: 300, readFromMs: 1000, sampleMs: 4 };

/** Length of the reading time, s. */
export function readingSeconds(protocol: Protocol): number {
  return (protocol.steps * protocol.stepMs - protocol.readFromMs) / 1000;
}

/**
 * The same course with another step length, to check that a result does not hang on it.
 * @throws RangeError when the step does not divide the protocol's times
 */
export function withStep(stepMs: number, protocol: Protocol = PROTOCOL): Protocol {
  const totalMs = protocol.steps * protocol.stepMs;
  for (const time of [totalMs, protocol.drugFromMs, protocol.readFromMs, protocol.sampleMs]) {
    if (!(stepMs > 0) || !Number.isInteger(time / stepMs))
      throw new RangeError(`a step of ${stepMs} ms does not divide ${time} ms`);
  }
  return { ...protocol, stepMs, steps: totalMs / stepMs };
}
