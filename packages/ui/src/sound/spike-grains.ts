// The spikes of a region to listen to: each spike a short grain, a few at most in a frame, so that a storm is a rustle and not
// a shriek. Web Audio, made when asked for; always beside a picture that shows the same.

const grainSeconds = 0.018;
const loudness = 0.12; // of full scale
/** More grains than this in one frame can't be told apart. */
const mostAtOnce = 5;
const spreadSeconds = 0.016; // one frame: grains of a frame do not fall on each other

export class SpikeGrains {
  readonly #audio: BaseAudioContext;
  readonly #grain: AudioBuffer;

  constructor(audio: BaseAudioContext = new AudioContext()) {
    this.#audio = audio;
    this.#grain = shapeGrain(audio);
  }

  /** @param count spikes in this frame @param pitch 0 to 1: of which region @param at seconds from now */
  play(count: number, pitch: number, at = 0): void {
    const grains = Math.min(mostAtOnce, count);
    for (let grain = 0; grain < grains; grain++) {
      const source = this.#audio.createBufferSource();
      source.buffer = this.#grain;
      source.playbackRate.value = 0.7 + pitch;
      source.connect(this.#audio.destination);
      source.start(this.#audio.currentTime + at + (grain / grains) * spreadSeconds);
    }
  }

  stop(): void {
    if (this.#audio instanceof AudioContext && this.#audio.state !== 'closed') void this.#audio.close();
  }
}

const grainPitch = 620; // Hz

/** A sine under a bell: it begins and ends at nothing, so that it clicks nowhere. */
function shapeGrain(audio: BaseAudioContext): AudioBuffer {
  const length = Math.ceil(audio.sampleRate * grainSeconds);
  const buffer = audio.createBuffer(1, length, audio.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let sample = 0; sample < length; sample++) {
    const bell = Math.sin((Math.PI * sample) / length) ** 2;
    samples[sample] = loudness * bell * Math.sin((2 * Math.PI * grainPitch * sample) / audio.sampleRate);
  }
  return buffer;
}
