// A curve as a rising tone: each point a short note, its pitch by its height, from left to right in about three seconds.

export interface CurveSound {
  /** Number of the point that sounds now; null after the last. */
  readonly position: () => number | null;
  readonly stop: () => void;
}

const lowestPitch = 196; // Hz
const octaves = 2; // from the lowest to the highest point
const mostSeconds = 3.2;
const longestNote = 0.28; // s
const loudness = 0.22; // of full scale: soft beside a voice in a classroom
const leadSeconds = 0.08;

/** @param heights 0 to 1, from left to right; what is not finite is a rest */
export function playCurve(heights: readonly number[]): CurveSound {
  const audio = new AudioContext();
  const start = audio.currentTime + leadSeconds;
  const seconds = Math.min(longestNote, mostSeconds / Math.max(1, heights.length));
  heights.forEach((height, place) => {
    if (Number.isFinite(height)) note(audio, start + place * seconds, lowestPitch * 2 ** (octaves * height), seconds);
  });
  return {
    position: () => {
      const place = Math.floor((audio.currentTime - start) / seconds);
      return audio.state === 'closed' || place >= heights.length ? null : Math.max(0, place);
    },
    stop: () => {
      if (audio.state !== 'closed') void audio.close();
    },
  };
}

function note(audio: AudioContext, at: number, pitch: number, seconds: number): void {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.setValueAtTime(pitch, at);
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(loudness, at + seconds / 8);
  volume.gain.linearRampToValueAtTime(0, at + seconds);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + seconds);
}
