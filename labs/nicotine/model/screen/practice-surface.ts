// A surface that is made up: a slope by animal, without a brain that runs. For measuring and testing how lists are read,
// judged and counted; a figure read off it means nothing.
import { ResponseSurface } from '@offshoot/screening';
import { surfaceGrid } from './surface-axes.ts';

/** Slopes from 0.6 to 2.6, spread over the animals. */
const LEAST_SLOPE = 0.6;
const SLOPES = 101;
const SLOPES_A_UNIT = 50;
const STRIDE = 37;
const HEART_RATE = 3;
const MOST_ARRHYTHMIA = 2;
/** Logarithm of the rate of motor cells without a molecule. */
const CALM = 1.2;

/** @param rows how many animals */
export function practiceSurface(rows: number): ResponseSurface {
  const surface = new ResponseSurface(surfaceGrid, rows);
  let node = 0;
  for (const { second, places } of surfaceGrid.layers) {
    for (let place = 0; place < places; place++, node++) {
      const strength = (place / (places - 1)) * (1 - second / 2);
      for (let row = 0; row < rows; row++) {
        const effect = strength * (LEAST_SLOPE + ((row * STRIDE) % SLOPES) / SLOPES_A_UNIT);
        surface.write(row, node, [HEART_RATE, Math.min(MOST_ARRHYTHMIA, effect), CALM + effect]);
      }
    }
  }
  return surface;
}
