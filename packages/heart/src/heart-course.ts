// Cycles as a clock: where in the replayed trace, and at what time, a heart has gone through so many cycles.
// Between two samples of the trace the heart's speed is constant, so cycles grow in straight pieces.

/** A number for each sample of a trace, or for more: beats per second (all above 0), the cycles of a whole sample, and their time, s. */
export interface CourseColumns {
  readonly rate: Float64Array;
  readonly cycles: Float64Array;
  readonly seconds: Float64Array;
}

/** Columns for so many samples. */
export function courseColumns(samples: number): CourseColumns {
  const [rate, cycles, seconds] = [new Float64Array(samples), new Float64Array(samples), new Float64Array(samples)];
  return { rate, cycles, seconds };
}

/** A cursor that only moves forward along an endlessly replayed trace of beat rates. */
export class HeartCourse {
  /** Sample of the trace that the cursor is in. */
  sample = 0;
  /** Time since the start, s. */
  time = 0;
  /** Cycles that are left in the present sample. */
  private left: number;

  /** @param columns whose `rate` is filled; the others are, here */
  constructor(
    private readonly columns: CourseColumns,
    private readonly samples: number,
    sampleMs: number,
  ) {
    const { rate, cycles, seconds } = columns;
    const sampleSeconds = sampleMs / 1000;
    for (let sample = 0; sample < samples; sample++) {
      const whole = rate[sample]! * sampleSeconds;
      cycles[sample] = whole;
      // divided again, so that a whole sample takes the same time, to the last bit, as what is left of one would
      seconds[sample] = whole / rate[sample]!;
    }
    this.left = cycles[0]!;
  }

  /** Moves on by some cycles (0 or more). */
  advance(cycles: number): void {
    if (cycles > this.left) this.leaveSamples(cycles);
    else this.finish(cycles);
  }

  private leaveSamples(all: number): void {
    const { samples } = this;
    const { rate, cycles, seconds } = this.columns;
    let { sample, time } = this;
    let missing = all - this.left;
    time += this.left / rate[sample]!;
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
    this.time += missing / this.columns.rate[this.sample]!;
  }
}
