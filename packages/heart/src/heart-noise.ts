// The random numbers of one heart. Each cycle takes one for its chance of an after-beat and one normal number for its
// jitter, whatever happens in it; so the numbers of a cycle are the same at every dose, and are kept for the next one.
import { Stream, type Key } from '@offshoot/random';

/** Hearts whose numbers are kept, about 2 KB each: those of two plates. */
const KEPT = 1024;
const kept = new Map<string, HeartNoise>();

export class HeartNoise {
  /** Where in its first cycle the heart is at the start, 0 to 1. */
  readonly start: number;
  readonly #stream: Stream;
  readonly #chances: number[] = [];
  readonly #jitters: number[] = [];

  constructor(key: Key) {
    this.#stream = new Stream(key);
    this.start = this.#stream.uniform();
  }

  /** Between 0 and 1, for the chance of an after-beat. */
  chance(cycle: number): number {
    while (this.#chances.length <= cycle) this.#draw();
    return this.#chances[cycle]!;
  }

  /** Standard normal, for the cycle's length. */
  jitter(cycle: number): number {
    while (this.#jitters.length <= cycle) this.#draw();
    return this.#jitters[cycle]!;
  }

  #draw(): void {
    this.#chances.push(this.#stream.uniform());
    this.#jitters.push(this.#stream.normal());
  }
}

/** The numbers that belong to a key. */
export function heartNoiseOf(key: Key): HeartNoise {
  const name = key.join();
  let noise = kept.get(name);
  if (noise === undefined) {
    noise = new HeartNoise(key);
    kept.set(name, noise);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  }
  return noise;
}
