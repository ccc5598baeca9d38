// Cycles as a clock: where in the replayed trace, and at what time, a heart has gone through so many cycles.
// Between two samples of the trace the heart's speed is constant, so cycles grow in straight pieces.

/** A cursor that only moves forward along an endlessly replayed trace of beat rates. */
export class HeartCourse {
  /** Sample of the trace that the cursor is in. */
  sample = 0;
  /** Time since the start, s. */
  time = 0;
  /** Of each sample: the cycles of the whole of it, and the time that these take. A trace is replayed many times. */
  private readonly cycles: Float64Array;
  private readonly seconds: Float64Array;
  /** Cycles that are left in the present sample. */
  private left: number;

  /** @param rate beats per second in each sample, all above 0 */
  constructor(
    private readonly rate: Float64Array,
    sampleMs: number,
  ) {
    const sampleSeconds = sampleMs / 1000;
    this.cycles = rate.map((one) => one * sampleSeconds);
    // divided again, so that a whole sample takes the same time, to the last bit, as what is left of one would
    this.seconds = rate.map((one, sample) => this.cycles[sample]! / one);
    this.left = this.cycles[0]!;
  }

  /** Moves on by some cycles (0 or more). */
  advance(cycles: number): void {
    if (cycles > this.left) this.leaveSamples(cycles);
    else this.finish(cycles);
  }

  private leaveSamples(all: number): void {
    const { cycles, seconds } = this;
    const samples = cycles.length;
    let { sample, time } = this;
    let missing = all - this.left;
    time += this.left / this.rate[sample]!;
    sample = sample + 1 === samples ? 0 : sample + 1;
    while (missing > cycles[sample]!) {
      missing -= cycles[sample]!;
      time += seconds[sample]!;
      sample = sample + 1 === samples ? 0 : sample + 1;
    }
    this.sample = sample;
    this.time = time;
    this.left = cycles[sample]!;
    this.finish(missing);
  }

  private finish(missing: number): void {
    this.left -= missing;
    this.time += missing / this.rate[this.sample]!;
  }
}
