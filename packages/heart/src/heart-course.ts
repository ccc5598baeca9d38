// Cycles as a clock: where in the replayed trace, and at what time, a heart has gone through so many cycles.
// Between two samples of the trace the heart's speed is constant, so cycles grow in straight pieces.

/** A cursor that only moves forward along an endlessly replayed trace of beat rates. */
export class HeartCourse {
  /** Sample of the trace that the cursor is in. */
  sample = 0;
  /** Time since the start, s. */
  time = 0;
  private readonly sampleSeconds: number;
  /** Cycles that are left in the present sample. */
  private left: number;

  /** @param rate beats per second in each sample, all above 0 */
  constructor(
    private readonly rate: Float64Array,
    sampleMs: number,
  ) {
    this.sampleSeconds = sampleMs / 1000;
    this.left = rate[0]! * this.sampleSeconds;
  }

  /** Moves on by some cycles (0 or more). */
  advance(cycles: number): void {
    let missing = cycles;
    while (missing > this.left) {
      missing -= this.left;
      this.time += this.left / this.rate[this.sample]!;
      this.sample = this.sample + 1 === this.rate.length ? 0 : this.sample + 1;
      this.left = this.rate[this.sample]! * this.sampleSeconds;
    }
    this.left -= missing;
    this.time += missing / this.rate[this.sample]!;
  }
}
