// The two axes of this lab's response surfaces (model.md, "Screening"). Whatever a molecule and its products do, a brain
// sees two numbers of it: how far its gates are held open, and which share of them falls silent.
import { log } from '@offshoot/numerics';
import type { SurfaceGrid } from '@offshoot/screening';
import { outcomeThresholds } from '../outcome.ts';

/**
 * First axis: sqrt(w / (w + 0.15)) of the gates still open in the end, w = open (1 - desensitised): about logarithmic
 * between 0.01 and 0.3, where hearts begin to stumble and brains to convulse, and 0 without a molecule.
 */
const HALFWAY = 0.15;
/** No molecule opens more than acetylcholine does. */
const MOST_OPEN = 1;

/** Places along the first axis without tired receptors, where nearly all half-effect doses lie, and with them. */
const FINE = 65;
const COARSE = 33;

/** First axis of a state. */
export function stretchOpen(open: number, desensitised: number): number {
  const left = open * (1 - desensitised);
  return Math.sqrt(left / (left + HALFWAY));
}

/** How far the gates are open at a place of the first axis. */
export function openAt(stretched: number, desensitised: number): number {
  const squared = stretched * stretched;
  return (HALFWAY * squared) / (1 - squared) / (1 - desensitised);
}

/** The logarithm of the motor cells' rate (Hz) above which an animal convulses, and how far around it rates are kept. */
export const logConvulsesAbove = log(outcomeThresholds.convulsesAbove);
const CLIP = 0.7;

/** Heart rate, Hz; arrhythmia index; natural logarithm of the motor cells' rate in Hz. */
export const surfaceChannels = { heartRate: 0, arrhythmiaIndex: 1, motorRate: 2 } as const;

/** Second axis: desensitisation as a share of the animal's own plateau. */
export const surfaceGrid: SurfaceGrid = {
  end: stretchOpen(MOST_OPEN, 0),
  layers: [
    { second: 0, places: FINE },
    { second: 0.1, places: COARSE },
    { second: 0.3, places: COARSE },
    { second: 0.6, places: COARSE },
    { second: 1, places: COARSE },
  ],
  channels: [
    { id: 'heartRate', low: 0, high: 20 },
    { id: 'arrhythmiaIndex', low: 0, high: 2 },
    // clipped evenly to both sides of the convulsion's threshold, which cells jump over: half-way between two nodes is then
    // half-way between calm and convulsion
    { id: 'motorRate', low: logConvulsesAbove - CLIP, high: logConvulsesAbove + CLIP },
  ],
};
