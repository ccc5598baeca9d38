// A map of many points in two dimensions: alike ones lie near each other. UMAP (McInnes, Healy, Melville, 2018) lays out
// landmarks; every other point goes between the landmarks that it is most like. The same points and the same random
// numbers give the same map. A map is a picture: no figure is ever read off it.
import type { Result } from '@offshoot/quantities';
import { fail, succeed } from '@offshoot/quantities';

/** Points that are laid out by UMAP itself; more would take minutes and not be seen. */
const MOST_LANDMARKS = 1200;
const NEIGHBOURS = 15;
const EPOCHS = 200;
/** Landmarks between which another point is put. */
const NEAREST = 3;
/** Fewer points than this have no neighbourhoods: they stand in a row. */
const FEWEST = 5;

export interface MapOptions {
  /** Numbers in [0, 1), a stream of the caller's own. */
  readonly random: () => number;
  /** Hears the share that is done, 0-1; returning false stops. */
  readonly onProgress?: (share: number) => boolean;
}

/**
 * Places as x, y, x, y, ... in units of the map's own. Problem: `map-stopped`.
 * @param vectors one of equal length for each point
 * @cost about 4 s for 1,200 points on one core, and 10 ms more for each further thousand
 */
export async function mapPoints(
  vectors: readonly (readonly number[])[],
  options: MapOptions,
): Promise<Result<Float64Array>> {
  if (vectors.length < FEWEST) return succeed(Float64Array.from(vectors.flatMap((_, at) => [at, 0])));
  const step = Math.max(1, vectors.length / MOST_LANDMARKS);
  const landmarks: number[] = [];
  for (let at = 0; Math.floor(at) < vectors.length; at += step) landmarks.push(Math.floor(at));
  const laid = await layOut(
    landmarks.map((at) => [...vectors[at]!]),
    options,
  );
  if (laid === null) return fail('map-stopped');
  const places = new Float64Array(vectors.length * 2);
  const isLandmark = new Map(landmarks.map((at, place) => [at, place]));
  for (let at = 0; at < vectors.length; at++) {
    const own = isLandmark.get(at);
    const [x, y] = own === undefined ? between(vectors[at]!, vectors, landmarks, laid) : laid[own]!;
    places[2 * at] = x!;
    places[2 * at + 1] = y!;
  }
  return succeed(places);
}

async function layOut(points: number[][], { random, onProgress }: MapOptions): Promise<number[][] | null> {
  const { UMAP } = await import('umap-js');
  const nNeighbors = Math.min(NEIGHBOURS, points.length - 1);
  const umap = new UMAP({ nComponents: 2, nNeighbors, minDist: 0.15, nEpochs: EPOCHS, random });
  const state = { stopped: false };
  const laid = await umap.fitAsync(points, (epoch) => {
    state.stopped = onProgress?.(Math.min(1, epoch / EPOCHS)) === false;
    return !state.stopped;
  });
  return state.stopped ? null : laid;
}

/** Between its nearest landmarks, the nearer the more. */
function between(
  vector: readonly number[],
  vectors: readonly (readonly number[])[],
  landmarks: readonly number[],
  laid: readonly (readonly number[])[],
): [number, number] {
  const nearest: { place: number; distance: number }[] = [];
  landmarks.forEach((at, place) => {
    const worst = nearest.length < NEAREST ? Infinity : nearest[NEAREST - 1]!.distance;
    const distance = squaredDistance(vector, vectors[at]!, worst);
    if (distance >= worst) return;
    nearest.push({ place, distance });
    nearest.sort((a, b) => a.distance - b.distance);
    if (nearest.length > NEAREST) nearest.pop();
  });
  let [x, y, all] = [0, 0, 0];
  for (const { place, distance } of nearest) {
    const weight = 1 / (distance + 1e-3);
    x += weight * laid[place]![0]!;
    y += weight * laid[place]![1]!;
    all += weight;
  }
  return [x / all, y / all];
}

function squaredDistance(a: readonly number[], b: readonly number[], enough: number): number {
  let sum = 0;
  for (let i = 0; i < a.length && sum < enough; i++) sum += (a[i]! - b[i]!) * (a[i]! - b[i]!);
  return sum;
}
