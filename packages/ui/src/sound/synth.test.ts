// The samples that reach the loudspeaker: never beyond its range, a beat higher with more dopamine, a region's spikes a tone.
import { expect, it } from 'vitest';
import { spikeSounds } from './spike-sounds.ts';
import {
  beatPitch,
  beatSamples,
  grainPitch,
  mixSounds,
  noteSamples,
  sampleRate,
  spikeSamples,
  type Sound,
} from './synth.ts';

const loudest = (samples: Float32Array): number => samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0);

/** Strength of one pitch in a record (one term of its Fourier sum). */
function strengthAt(samples: Float32Array, pitch: number): number {
  let [along, across] = [0, 0];
  samples.forEach((value, sample) => {
    const angle = (2 * Math.PI * pitch * sample) / sampleRate;
    along += value * Math.cos(angle);
    across += value * Math.sin(angle);
  });
  return Math.hypot(along, across) / samples.length;
}

/** The pitch with most strength between two, Hz. */
function peakBetween(samples: Float32Array, from: number, to: number, step = 5): number {
  let [best, most] = [from, 0];
  for (let pitch = from; pitch <= to; pitch += step) {
    const strength = strengthAt(samples, pitch);
    if (strength > most) [best, most] = [pitch, strength];
  }
  return best;
}

it('beats go up with dopamine, and nothing of a beat is above full scale', () => {
  const peaks = [0, 0.25, 0.5, 0.75, 1].map((level) => peakBetween(beatSamples(level), 40, 240));
  for (const [place, peak] of peaks.entries()) if (place > 0) expect(peak).toBeGreaterThan(peaks[place - 1]!);
  // the tone falls by a third while it fades: its peak lies below where it starts, above where it ends
  expect(peaks[0]).toBeGreaterThan(beatPitch(0) * (2 / 3));
  expect(peaks[4]).toBeLessThan(beatPitch(1) + 10); // 10 Hz: a record of 90 ms tells no finer
  for (const level of [0, 1]) expect(loudest(beatSamples(level))).toBeLessThan(0.75);
});

it('a heart at its fastest does not clip', () => {
  const flutter = Array.from({ length: 40 }, (_, beat): Sound => ({ samples: beatSamples(1), at: beat / 20 }));
  expect(loudest(mixSounds(flutter, 2.2))).toBeLessThan(0.9);
});

it('the spikes of a region are a tone of their own and not noise; a storm of all regions stays in range', () => {
  const storm = (counts: readonly number[]): Float32Array =>
    mixSounds(
      Array.from({ length: 8 }, (_, frame) =>
        spikeSounds(counts).map((one) => ({ ...one, at: one.at + frame / 60 })),
      ).flat(),
      0.2,
    );
  for (const place of [0, 3, 6]) {
    const counts = Array.from({ length: 7 }, (_, region) => (region === place ? 9 : 0));
    const heard = storm(counts);
    const own = grainPitch(place / 6);
    // grains repeat about 60 times a second: the strength stands in lines 60 Hz apart round the region's pitch
    expect(Math.abs(peakBetween(heard, 200, 1500, 20) - own)).toBeLessThanOrEqual(60);
    const near = [-60, -30, 0, 30, 60].reduce((sum, off) => sum + strengthAt(spikeSamples(place / 6), own + off), 0);
    const far = [-300, -270, 270, 300].reduce((sum, off) => sum + strengthAt(spikeSamples(place / 6), own + off), 0);
    expect(near).toBeGreaterThan(10 * far);
    expect(loudest(heard)).toBeLessThan(0.9);
  }
  expect(loudest(storm([90, 200, 400, 60, 40, 90, 20]))).toBeLessThan(0.9);
});

it('every record begins and ends in silence, so that nothing clicks', () => {
  for (const samples of [beatSamples(0.5), spikeSamples(0.5), noteSamples(440, 0.2)]) {
    expect(Math.abs(samples[0]!)).toBeLessThan(0.002);
    expect(Math.abs(samples.at(-1)!)).toBeLessThan(0.005);
  }
});

it('a single spike is always heard, and few spikes are not made many', () => {
  expect(spikeSounds([0, 0, 1, 0, 0, 0, 0])).toHaveLength(1);
  expect(spikeSounds([0, 0, 0, 0, 0, 0, 0])).toHaveLength(0);
  expect(spikeSounds([50, 50, 50, 50, 50, 50, 50]).length).toBeGreaterThan(0);
});
