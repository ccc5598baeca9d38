// The moment of a recorded run that is shown: plays at any speed, stands still, steps, jumps. Views that draw every frame listen
// to it directly, so that React has nothing to do while a run plays.

type Listener = (time: number) => void;

/** A gap longer than this is a page that was hidden, ms: the run does not jump. */
const longestFrameMs = 100;

export class RunClock {
  /** Steps since the start, a broken number while it plays. */
  time = 0;
  playing = false;
  /** Steps in a ms: 1 plays a run of 1 ms steps as fast as it happened. */
  speed: number;
  readonly #frames = new Set<Listener>();
  readonly #changes = new Set<() => void>();
  #request = 0;
  #last: number | null = null;

  constructor(
    readonly length: number,
    speed: number,
  ) {
    this.speed = speed;
  }

  play(): void {
    if (this.playing) return;
    this.playing = true;
    this.#last = null;
    this.#request = requestAnimationFrame(this.#frame);
    this.#tellChange();
  }

  pause(): void {
    if (!this.playing) return;
    this.playing = false;
    cancelAnimationFrame(this.#request);
    this.#tellChange();
  }

  setSpeed(speed: number): void {
    this.speed = speed;
    this.#tellChange();
  }

  /** Shows a moment; beyond the ends it goes round. */
  seek(time: number): void {
    this.time = ((time % this.length) + this.length) % this.length;
    this.#tellFrame();
    if (!this.playing) this.#tellChange();
  }

  /** Called with the moment at every frame while it plays, at every jump, and once at the start. */
  onFrame(listener: Listener): () => void {
    this.#frames.add(listener);
    listener(this.time);
    return () => this.#frames.delete(listener);
  }

  /** Called when it starts, stands still, jumps or changes its speed. */
  onChange(listener: () => void): () => void {
    this.#changes.add(listener);
    return () => this.#changes.delete(listener);
  }

  readonly #frame = (now: number): void => {
    if (!this.playing) return;
    const elapsed = this.#last === null ? 0 : Math.min(longestFrameMs, now - this.#last);
    this.#last = now;
    this.time = (this.time + elapsed * this.speed) % this.length;
    this.#tellFrame();
    this.#request = requestAnimationFrame(this.#frame);
  };

  #tellFrame(): void {
    for (const listener of this.#frames) listener(this.time);
  }

  #tellChange(): void {
    for (const listener of this.#changes) listener();
  }
}
