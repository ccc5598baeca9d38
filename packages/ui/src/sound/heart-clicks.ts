// Single beats to listen to while a record plays at any speed: the same soft thump as `playHeartbeat`, beat by beat.
import { thump } from './play-heartbeat.ts';

export class HeartClicks {
  readonly #audio: BaseAudioContext;

  constructor(audio: BaseAudioContext = new AudioContext()) {
    this.#audio = audio;
  }

  /** @param level 0 to 1: raises the pitch @param at seconds from now */
  play(level: number, at: number): void {
    thump(this.#audio, this.#audio.currentTime + at, level);
  }

  stop(): void {
    if (this.#audio instanceof AudioContext && this.#audio.state !== 'closed') void this.#audio.close();
  }
}
