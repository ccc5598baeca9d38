// The one synthesiser of the page: every sound is a short record of samples, computed here without a browser (and so tested), and
// played through one Web Audio context that is made when it is first asked for. Nothing is loaded.

/** Samples a second of every record; the browser fits it to the loudspeaker. */
export const sampleRate = 44_100;

/** Low: felt more than heard, as a heart is. Hz */
const lowestBeat = 90;
const beatSpan = 90; // Hz added at the highest level
/** A fainter, shorter tone far above the thump: small speakers give nothing back below about 250 Hz. */
const knock = { times: 4, share: 0.45, seconds: 0.045 };
const beatSeconds = 0.09;
const beatLoudness = 0.5; // of full scale; soft beside a voice in a classroom
const fallTo = 2 / 3; // of its pitch, over a beat
const riseSeconds = 0.008;
const faintest = 0.001; // of full scale: where a fading tone may end

/** One beat of a heart. @param level 0 to 1: raises the pitch */
export function beatSamples(level: number): Float32Array {
  const pitch = beatPitch(level);
  const samples = new Float32Array(Math.ceil(beatSeconds * sampleRate));
  addFading(samples, pitch, beatLoudness, beatSeconds);
  addFading(samples, pitch * knock.times, beatLoudness * knock.share, knock.seconds);
  return samples;
}

/** Pitch at the start of a beat, Hz. */
export function beatPitch(level: number): number {
  return lowestBeat + beatSpan * Math.max(0, Math.min(1, level));
}

/** A sine that falls by a third and fades. */
function addFading(samples: Float32Array, pitch: number, loudness: number, seconds: number): void {
  const length = Math.min(samples.length, Math.ceil(seconds * sampleRate));
  let turn = 0;
  for (let sample = 0; sample < length; sample += 1) {
    const time = sample / sampleRate;
    const rising = time / riseSeconds;
    const fading = (faintest / loudness) ** ((time - riseSeconds) / (seconds - riseSeconds));
    samples[sample]! += loudness * Math.min(rising, fading) * Math.sin(turn);
    turn += (2 * Math.PI * pitch * fallTo ** (time / seconds)) / sampleRate;
  }
}

const grainSeconds = 0.03; // long enough to be a tone and not a click
const grainLoudness = 0.1; // of full scale
const lowestGrain = 420; // Hz
const grainSpan = 700; // Hz, from the first region to the last

/** One spike: a sine under a bell, which begins and ends at nothing, so that it clicks nowhere. @param pitch 0 to 1: of which region */
export function spikeSamples(pitch: number): Float32Array {
  const samples = new Float32Array(Math.ceil(grainSeconds * sampleRate));
  for (let sample = 0; sample < samples.length; sample += 1) {
    const bell = Math.sin((Math.PI * sample) / samples.length) ** 2;
    samples[sample] = grainLoudness * bell * Math.sin((2 * Math.PI * grainPitch(pitch) * sample) / sampleRate);
  }
  return samples;
}

/** Hz */
export function grainPitch(pitch: number): number {
  return lowestGrain + grainSpan * Math.max(0, Math.min(1, pitch));
}

const noteLoudness = 0.22; // of full scale

/** One note of a curve that is heard. @param pitch Hz */
export function noteSamples(pitch: number, seconds: number): Float32Array {
  const samples = new Float32Array(Math.ceil(seconds * sampleRate));
  for (let sample = 0; sample < samples.length; sample += 1) {
    const place = sample / samples.length;
    const swell = place < 1 / 8 ? place * 8 : (1 - place) / (1 - 1 / 8);
    samples[sample] = noteLoudness * swell * Math.sin((2 * Math.PI * pitch * sample) / sampleRate);
  }
  return samples;
}

/** A record and when it begins, s from now. */
export interface Sound {
  readonly samples: Float32Array;
  readonly at: number;
}

/** What a loudspeaker would get: all sounds added up. @param seconds length of the record */
export function mixSounds(sounds: readonly Sound[], seconds: number): Float32Array {
  const mixed = new Float32Array(Math.ceil(seconds * sampleRate));
  for (const { samples, at } of sounds) {
    const start = Math.round(at * sampleRate);
    for (let sample = 0; sample < samples.length && start + sample < mixed.length; sample += 1)
      mixed[start + sample]! += samples[sample]!;
  }
  return mixed;
}

/** Plays sounds. One for as long as something is heard; `stop` gives the loudspeaker back. */
export class Synth {
  readonly #audio = new AudioContext();

  /** The context's own clock, s; null once it is stopped. */
  get now(): number | null {
    return this.#audio.state === 'closed' ? null : this.#audio.currentTime;
  }

  play({ samples, at }: Sound): void {
    const buffer = this.#audio.createBuffer(1, samples.length, sampleRate);
    buffer.getChannelData(0).set(samples);
    const source = this.#audio.createBufferSource();
    source.buffer = buffer;
    source.connect(this.#audio.destination);
    source.start(this.#audio.currentTime + Math.max(0, at));
  }

  stop(): void {
    if (this.#audio.state !== 'closed') void this.#audio.close();
  }
}
