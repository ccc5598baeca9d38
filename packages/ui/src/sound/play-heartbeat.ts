// A heart to listen to: one soft low click a beat, its pitch following a second quantity (dopamine). Web Audio,
// made when asked for and gone when silenced; nothing is loaded.

export interface HeartbeatSound {
  /** Seconds of the record heard so far, or null once it is over. */
  position: () => number | null;
  stop: () => void;
}

const lowestPitch = 90; // Hz: felt more than heard, as a heart is
const pitchSpan = 90; // Hz added at the highest `level`
/** A fainter, shorter tone far above the thump: small speakers give nothing back below about 250 Hz. */
const knock = { times: 4, share: 0.45, seconds: 0.045 };
const clickSeconds = 0.09;
const loudness = 0.5; // of full scale; soft beside a voice in a classroom
const leadSeconds = 0.1; // so that the first beat is not cut

/**
 * Plays a record of beats once.
 * @param beatTimes in s, ascending
 * @param level 0 to 1 at a moment (s): raises the pitch
 * @param seconds length of the record
 */
export function playHeartbeat(
  beatTimes: ArrayLike<number>,
  level: (second: number) => number,
  seconds: number,
): HeartbeatSound {
  const audio = new AudioContext();
  const start = audio.currentTime + leadSeconds;
  for (let i = 0; i < beatTimes.length; i += 1) {
    const beat = beatTimes[i]!;
    thump(audio, start + beat, level(beat));
  }
  return {
    position: () => {
      const heard = audio.currentTime - start;
      return audio.state === 'closed' || heard > seconds ? null : Math.max(0, heard);
    },
    stop: () => {
      if (audio.state !== 'closed') void audio.close();
    },
  };
}

/** One low thump with a knock on top. @param at the audio's own time, s @param level 0 to 1: raises the pitch */
export function thump(audio: BaseAudioContext, at: number, level: number): void {
  const pitch = lowestPitch + pitchSpan * Math.max(0, Math.min(1, level));
  fadingTone(audio, at, pitch, loudness, clickSeconds);
  fadingTone(audio, at, pitch * knock.times, loudness * knock.share, knock.seconds);
}

/** A sine that falls by a third and fades. */
function fadingTone(audio: BaseAudioContext, at: number, pitch: number, strength: number, seconds: number): void {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.setValueAtTime(pitch, at);
  tone.frequency.exponentialRampToValueAtTime(pitch * (2 / 3), at + seconds);
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(strength, at + 0.008);
  volume.gain.exponentialRampToValueAtTime(0.001, at + seconds);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + seconds);
}
