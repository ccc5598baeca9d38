// The spikes of one frame as sounds: a few grains at most, shared out among the regions by how much each fires, so that a storm is
// a chord and not a shriek, and the sum never leaves the loudspeaker's range.
import { spikeSamples, type Sound } from './synth.ts';

/** More grains than this in one frame can't be told apart. */
const mostAtOnce = 4;
const frameSeconds = 0.016;

/** @param counts spikes of each region in this frame */
export function spikeSounds(counts: readonly number[]): Sound[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const share = Math.min(1, mostAtOnce / Math.max(1, total));
  const places = counts.flatMap((count, place) => Array<number>(Math.round(count * share)).fill(place));
  const heard = places.length > 0 || total === 0 ? places : [counts.indexOf(Math.max(...counts))];
  return heard.slice(0, mostAtOnce).map((place, grain) => ({
    samples: grainOf(place, counts.length),
    at: (grain / mostAtOnce) * frameSeconds,
  }));
}

const grains = new Map<string, Float32Array>();

function grainOf(place: number, regions: number): Float32Array {
  const key = `${place}/${regions}`;
  const made = grains.get(key) ?? spikeSamples(place / Math.max(1, regions - 1));
  grains.set(key, made);
  return made;
}
